/** A post's text with WordPress's own signs read: captions and galleries become figures, links stay, the rest is named in `dropped`. */
export function readShortcodes(text: string, picture: (id: string) => string | undefined): { html: string; dropped: string[] } {
  const dropped = new Set<string>();
  const html = text
    .replace(/\[caption\b[^\]]*\]([\s\S]*?)\[\/caption\]/gi, (_, inner: string) => {
      const image = /(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/i.exec(inner)?.[0] ?? "";
      const words = inner.replace(image, "").trim() || /\bcaption=["']([^"']*)["']/i.exec(_)?.[1] || "";
      return `<figure>${image}<figcaption>${words}</figcaption></figure>`;
    })
    .replace(/\[gallery\b([^\]]*)\]/gi, (_, attributes: string) =>
      (/ids=["']([\d,\s]*)["']/.exec(attributes)?.[1]?.split(",") ?? []).map((id) => picture(id.trim())).map((src) => (src ? `<img src="${escaped(src)}">` : "")).join("\n"))
    .replace(/\[embed\b[^\]]*\]\s*(https?:\/\/[^\s[\]<>"]+)\s*\[\/embed\]/gi, (_, url: string) => `<p><a href="${escaped(url)}">${escaped(url)}</a></p>`)
    // What WordPress or a plugin would have drawn: a name with attributes, or one that is closed. «[…]» in a sentence is neither.
    .replace(/\[([a-z][\w-]*)((?:\s+[\w-]+=(?:"[^"]*"|'[^']*'|[^\s\]]+))*)\s*\/?\](?:([\s\S]*?)\[\/\1\])?/gi, (all: string, name: string, attributes: string, inner: string | undefined) => {
      if (!attributes && inner === undefined) return all;
      dropped.add(name.toLowerCase());
      return inner ?? "";
    });
  return { html, dropped: [...dropped] };
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
