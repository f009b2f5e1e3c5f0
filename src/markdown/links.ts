import type MarkdownIt from "markdown-it";
import { contextOf } from "./context.ts";

// What browsers leave away before they read an address: control characters and spaces in front, tabs and line ends anywhere.
// oxlint-disable-next-line no-control-regex
const dropped = /^[\u0000-\u0020]+|[\t\n\r]+/g;

/** Web addresses, mail, telephone, places in the portal and on the page. No other scheme becomes a link. */
export function isSafeLink(url: string): boolean {
  const address = url.replace(dropped, "");
  if (/^(https?:\/\/[^/?#]|(mailto|tel):(?!\/\/))/i.test(address)) return true;
  return !/^[^/?#]*:/.test(address) && !address.startsWith("//") && !address.includes("\\");
}

/** Whether a link leads out of the portal; one that names the portal's own address in full does not. */
export const leavesPortal = (href: string, env: unknown): boolean => /^https?:/i.test(href) && !isWithin(href, contextOf(env).origin);

/** Marks links that leave the portal, and those whose text is the address, for paper. */
export function links(md: MarkdownIt): void {
  md.renderer.rules["link_open"] = (tokens, index, options, env, self) => {
    const token = tokens[index]!;
    const href = token.attrGet("href") ?? "";
    if (token.info === "auto") token.attrSet("class", "bare");
    if (leavesPortal(href, env)) token.attrSet("rel", "external noopener");
    return self.renderToken(tokens, index, options);
  };
}

const isWithin = (href: string, origin: string): boolean => origin !== "" && href.startsWith(origin) && /^[/?#]?$/.test(href.charAt(origin.length));
