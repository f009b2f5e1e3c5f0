import type { HeaderRule, Reach } from "./header-rules.ts";

/**
 * The rules in the form that Netlify and Cloudflare Pages read from `/_headers`. Where several rules name a header, Netlify sends what the last one says;
 * Cloudflare joins the values, unless a line `! Name` drops the earlier one first. Netlify passes over lines without a colon.
 */
export function headersFile(rules: readonly HeaderRule[]): string {
  const blocks = new Map<string, Map<string, string>>();
  for (const { reach, headers } of rules) {
    const pattern = patternOf(reach);
    const block = blocks.get(pattern) ?? new Map<string, string>();
    for (const [name, value] of Object.entries(headers)) block.set(name, value);
    blocks.set(pattern, block);
  }
  const named = new Set<string>();
  return `${[...blocks].map(([pattern, headers]) => {
    const dropped = [...headers.keys()].filter((name) => named.has(name)).map((name) => `  ! ${name}`);
    for (const name of headers.keys()) named.add(name);
    return [pattern, ...dropped, ...[...headers].map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  }).join("\n\n")}\n`;
}

/** There is no pattern for pages alone: other files bear their headers too. */
function patternOf(reach: Reach): string {
  if (typeof reach === "string") return "/*";
  if ("below" in reach) return `${reach.below}*`;
  return "file" in reach ? reach.file : `${reach.foldersIn}:phan/*`;
}
