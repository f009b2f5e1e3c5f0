import { join } from "node:path";

export const root = join(import.meta.dirname, "../..");
/** What the benches write; not part of the project. */
export const cache = join(root, ".cache/bench");
export const outputs = join(cache, "out");
