import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Where builds into one output remember. */
export const memoryOf = (cache: string): string => join(cache, "build", readdirSync(join(cache, "build"), { withFileTypes: true }).find((entry) => entry.isDirectory())!.name);
