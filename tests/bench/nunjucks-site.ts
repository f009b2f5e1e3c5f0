import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

/** Writes the converted corpus as a plain Eleventy site reads it: Markdown files and `_data` beside the templates of `nunjucks/`. */
export function writeNunjucksSite(converted: string, folder: string): void {
  const state = readFileSync(join(converted, "version"), "utf8");
  const stamp = join(folder, "version");
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== state) {
    rmSync(folder, { recursive: true, force: true });
    cpSync(join(converted, "content/tin-tuc"), join(folder, "tin-tuc"), { recursive: true, filter: (file) => basename(file) !== "_index.md" });
    for (const name of readdirSync(join(folder, "tin-tuc"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"))) {
      const file = join(folder, "tin-tuc", name);
      writeFileSync(file, readFileSync(file, "utf8").replace("\ntu-khoa:", "\ntuKhoa:").replace("---\n", "---\nlayout: article.njk\n"));
    }
    writeFileSync(stamp, state);
  }
  cpSync(join(converted, "static"), folder, { recursive: true });
  cpSync(join(converted, "data"), join(folder, "_data"), { recursive: true });
  cpSync(join(import.meta.dirname, "nunjucks"), folder, { recursive: true });
}
