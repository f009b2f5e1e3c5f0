import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { schemaFolder, schemaNames, schemaText } from "../editing/schema-files.ts";
import { projectRoot } from "../root.ts";
import { editing } from "../strings/vi.ts";
import { command, readOptions } from "./options.ts";

/** `npm run schemas`: writes the JSON Schemas that VS Code checks `_data` files and front matter against. */
export const run = (args: string[]): Promise<number> => command(async () => {
  readOptions(args, {});
  const folder = join(projectRoot, schemaFolder);
  mkdirSync(folder, { recursive: true });
  for (const name of schemaNames) writeFileSync(join(folder, `${name}.json`), schemaText(name));
  console.log(editing.schemasWritten(schemaNames.length, schemaFolder));
  return 0;
});
