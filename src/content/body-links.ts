import { decodedUri } from "../format/uri.ts";

const inline = /\]\(\s{0,100}<?([^\s)>]+)/g;
const reference = /^ {0,3}\[(?!\^)[^\]]{1,1000}\]:\s{0,100}<?([^\s>]+)/gm;
const withScheme = /^([a-z][a-z0-9+.-]*:|\/\/)/i;

/**
 * Addresses within the portal that a Markdown body may lead to, as written.
 * It may name one too many (in code, or with escapes), never one too few: whoever asks looks at the page itself then.
 * @param pictures names of the photos that the body shows
 */
export function linksIn(body: string, pictures: readonly string[]): string[] {
  if (!body.includes("](") && !body.includes("]:")) return [];
  const found = new Set([inline, reference].flatMap((pattern) => [...body.matchAll(pattern)].map(([, address]) => address!)));
  return [...found].filter((address) => !withScheme.test(address) && URL.canParse(address, "https://portal.invalid/") && !pictures.includes(decodedUri(address)));
}
