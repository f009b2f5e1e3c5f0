import type { HeaderRule, Reach } from "./header-rules.ts";

/**
 * The rules in the form that Netlify and Cloudflare Pages read from `/_headers`. Both send the headers of all rules that match and join two values
 * of one header, so a general rule leaves out what a special one says: both services let browsers ask each time when nothing is said.
 */
export function headersFile(rules: readonly HeaderRule[]): string {
  const blocks = new Map<string, string[]>();
  rules.forEach(({ reach, headers }, place) => {
    const later = new Set(rules.slice(place + 1).flatMap((rule) => Object.keys(rule.headers)));
    const lines = Object.entries(headers).filter(([name]) => reach !== "all" || !later.has(name)).map(([name, value]) => `  ${name}: ${value}`);
    const pattern = patternOf(reach);
    blocks.set(pattern, [...(blocks.get(pattern) ?? []), ...lines]);
  });
  return `${[...blocks].map(([pattern, lines]) => [pattern, ...lines].join("\n")).join("\n\n")}\n`;
}

/** There is no pattern for pages alone; other files may bear their headers too. */
function patternOf(reach: Reach): string {
  if (typeof reach === "string") return "/*";
  if ("below" in reach) return `${reach.below}*`;
  return "file" in reach ? reach.file : `${reach.foldersIn}:phan/*`;
}
