import type MarkdownIt from "markdown-it";

/** Web addresses, mail, telephone, places in the portal and on the page. No other scheme becomes a link. */
export function isSafeLink(url: string): boolean {
  const address = url.trim();
  if (/^(https?:\/\/|mailto:|tel:)/i.test(address)) return true;
  return !/^[^/?#]*:/.test(address) && !address.startsWith("//") && !address.includes("\\");
}

/** Marks links that leave the portal. */
export function links(md: MarkdownIt): void {
  md.renderer.rules["link_open"] = (tokens, index, options, _, self) => {
    const token = tokens[index]!;
    if (/^https?:/i.test(token.attrGet("href") ?? "")) token.attrSet("rel", "external noopener");
    return self.renderToken(tokens, index, options);
  };
}
