const block = "address|article|aside|blockquote|dd|div|dl|dt|figure|figcaption|h[1-6]|hr|li|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul";
const ownLine = new RegExp(`\\s*(</?(?:${block})\\b[^>]*>)\\s*`, "gi");

/** Before blocks, WordPress kept paragraphs as empty lines and made them when it printed: so do we. */
export function withParagraphs(text: string): string {
  if (/<!--\s*wp:|<p[\s>]/i.test(text)) return text;
  return text.replace(/\r\n?/g, "\n").replace(ownLine, "\n\n$1\n\n").split(/\n\s*\n/)
    .map((part) => part.trim()).filter(Boolean)
    .map((part) => (new RegExp(`^</?(?:${block})\\b[^>]*>$`, "i").test(part) ? part : `<p>${part.replace(/(?<!<br\s*\/?>)\n/g, "<br>\n")}</p>`)).join("\n");
}
