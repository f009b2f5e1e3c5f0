import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../root.ts";

let known: string | undefined;

/** One hash over all that makes pages besides content: code, styles, libraries and the Node that runs them; worked out once a process. */
export function codeHash(): string {
  if (known) return known;
  const hash = createHash("sha1").update(process.version);
  const below = (folder: string): string[] => readdirSync(join(projectRoot, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|mjs|css)$/.test(name)).map((name) => join(folder, name)).sort();
  for (const file of [...below("src"), ...below("_includes"), ".eleventy.ts", "package-lock.json"]) {
    hash.update(file).update(readFileSync(join(projectRoot, file)));
  }
  return (known = hash.digest("base64url"));
}
