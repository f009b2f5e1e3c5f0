import { readFileSync } from "node:fs";
import { policySource } from "../format/hash.ts";
import { html, raw, type Child } from "../html.ts";
import type { InlineHashes } from "../model/content-policy.ts";
import type { FeedbackScripts } from "../model/portal.ts";
import { routes } from "../model/routes.ts";
import { keptFile } from "./kept-file.ts";

/** What the pages of the receiver stand in. */
export interface Shell {
  page(title: string, main: Child): string;
  scripts?: FeedbackScripts | undefined;
  /** Of the scripts and styles that stand within the page. */
  inline: InlineHashes;
}

/** Without a published portal: a small document that works. */
export const plainShell: Shell = {
  inline: { scripts: [], styles: [] },
  page: (title, main) => String(html`<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
</head>
<body>
<main>${main}
</main>
</body>
</html>
`),
};

/** The published page of the form. @param file `_site/gop-y/index.html`; it may be missing */
export const publishedShell = (file: string): (() => Shell) => keptFile(file, (exists) => (exists ? shellFrom(readFileSync(file, "utf8")) : plainShell));

/** What the published page says of itself to machines, and no page of the receiver may say. */
const ofItself = /\n?<(?:link rel="canonical"|meta (?:property="og|property="article|name="twitter|name="description|name="robots))[^>]*>|\n?<script type="application\/ld\+json">.*?<\/script>/gs;

/** Puts pages where the content of a published one was. Our own templates wrote it, so expressions can read it. */
export function shellFrom(published: string): Shell {
  const [, head, rest, content, tail] = /^(.*?)<title>.*?<\/title>(.*?<main[^>]*>)(.*)(<\/main>.*)$/s.exec(published) ?? [];
  if (!head || !rest || !content || !tail) return plainShell;
  const before = rest.replace(ofItself, "").replace(/ breadcrumb__step--here"><span aria-current="page">(.*?)<\/span>/, `"><a href="${routes.feedback}">$1</a>`).replaceAll(' aria-current="page"', "");
  const worker = /<form [^>]*data-solver="([^"]+)"/.exec(content)?.[1];
  const form = /<script type="module" src="([^"]+)"/.exec(content)?.[1];
  return {
    scripts: worker && form ? { worker, form } : undefined,
    inline: { scripts: hashesOf("script", `${head}${before}${tail}`), styles: hashesOf("style", `${head}${before}${tail}`) },
    page: (title, main) => String(html`${raw(head)}<title>${title}</title>
<meta name="robots" content="noindex">${raw(before)}${main}
${raw(tail)}`),
  };
}

/** Sources of a policy that allow the elements as they stand in a text. */
const hashesOf = (name: "script" | "style", text: string): string[] =>
  [...text.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, "gs"))].map(([, inner]) => policySource(inner!));
