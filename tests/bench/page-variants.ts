import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stylesOf } from "../support/page-parts.ts";

/** Writes other makings of one page beside it: its styles in a sheet that it links, and its text alone. Gives their addresses. */
export function variantsOf(release: string, url: string): Record<string, string> {
  const read = (address: string): string => readFileSync(join(release, address), "utf8");
  const write = (name: string, page: string): string => {
    mkdirSync(join(release, "bench", name), { recursive: true });
    writeFileSync(join(release, "bench", name, "index.html"), page);
    return `/bench/${name}/`;
  };
  const page = read(`${url}index.html`);
  mkdirSync(join(release, "bench"), { recursive: true });
  writeFileSync(join(release, "bench/sheet.css"), stylesOf(page));
  return {
    "article, styles linked": write("linked", page.replace(/<style>[^]*?<\/style>/, '<link rel="stylesheet" href="/bench/sheet.css">')),
    "article, text alone": write("text", bare(page)),
  };
}

function bare(page: string): string {
  const title = /<title>.*?<\/title>/.exec(page)![0];
  const main = /<main[^]*<\/main>/.exec(page)![0]
    .replace(/<(svg|script|style|picture|button)\b[^]*?<\/\1>/g, "").replace(/<img[^>]*>/g, "")
    .replace(/<(\w+)([^>]*)>/g, (_, name: string, attributes: string) => `<${name}${/ href="[^"]*"/.exec(attributes)?.[0] ?? ""}>`);
  return `<!DOCTYPE html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${title}${main}</html>`;
}
