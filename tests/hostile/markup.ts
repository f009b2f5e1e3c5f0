import { Parser } from "htmlparser2";

/** One start tag of a page, as a browser reads it: names in small letters, entities decoded. */
export interface Tag { name: string; attributes: Readonly<Record<string, string>>; text: string }

/** Every element of a page in the order of its start tags, with the text of those that hold text alone. */
export function tagsOf(page: string): Tag[] {
  const tags: Tag[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => { tags.push({ name, attributes: { ...attributes }, text: "" }); },
    ontext: (text) => { const last = tags.at(-1); if (last) last.text += text; },
  });
  parser.end(page);
  return tags;
}

const addressAttributes = new Set(["href", "src", "action", "formaction", "data", "poster", "srcset", "xlink:href", "cite", "background", "manifest", "ping", "srcdoc"]);
const programs = /^(javascript|data|vbscript|file|blob|filesystem|view-source):/i;

/** What of a page could run or fetch that our own templates never write. Browsers drop tabs and line ends from addresses and spaces before them. */
export function dangersIn(page: string): string[] {
  return tagsOf(page).flatMap(({ name, attributes, text }) => [
    ...Object.entries(attributes).flatMap(([attribute, value]) => {
      if (/^on|^style$|^srcdoc$/.test(attribute)) return [`<${name} ${attribute}="${value}">`];
      // oxlint-disable-next-line no-control-regex
      const address = value.replace(/[\t\n\r]/g, "").replace(/^[\u0000-\u0020]+/, "");
      return addressAttributes.has(attribute) && programs.test(address) ? [`<${name} ${attribute}="${value}">`] : [];
    }),
    ...(["iframe", "object", "embed", "applet", "frame", "frameset", "marquee", "math", "template", "noscript"].includes(name) ? [`<${name}>`] : []),
    ...(name === "base" && "href" in attributes ? ["<base href>"] : []),
    ...(name === "script" && !isOurs(attributes, text) ? [`<script>${text.slice(0, 60)}`] : []),
    ...(name === "meta" && attributes["http-equiv"]?.toLowerCase() === "refresh" && !/^0; url=\/[^/]/.test(attributes["content"] ?? "") ? ["<meta refresh>"] : []),
  ]);
}

/** Modules by the address of a file of ours, data that is no program, and the line that takes up the reader's choice. */
const isOurs = ({ src, type }: Tag["attributes"], text: string): boolean =>
  (src !== undefined ? /^\/tai-nguyen\/[\w.-]+\.js$/.test(src) : type === "application/ld+json" || type === "speculationrules" || text.includes("cach-hien-thi"));
