import type { InlineHashes } from "../model/content-policy.ts";

/** What the policies of a release allow within pages, as its `/_headers` says. */
export const hashesIn = (headersFile: string): InlineHashes => ({ styles: sourcesOf("style-src", headersFile), scripts: sourcesOf("script-src", headersFile) });

function sourcesOf(directive: string, text: string): string[] {
  const listed = [...text.matchAll(new RegExp(`${directive} ([^;]*)`, "g"))].flatMap(([, sources]) => sources!.match(/'sha256-[^']+'/g) ?? []);
  return [...new Set(listed)];
}

/** All that any of several states allows. */
export const together = (all: readonly InlineHashes[]): InlineHashes =>
  ({ styles: [...new Set(all.flatMap(({ styles }) => styles))], scripts: [...new Set(all.flatMap(({ scripts }) => scripts))] });
