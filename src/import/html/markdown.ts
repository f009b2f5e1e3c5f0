import { Element } from "domhandler";
import TurndownService from "turndown";
import type { Block, PictureBlock } from "./block.ts";
import { escapeMarkdown } from "./escape.ts";
import { tableMarkdown } from "./table.ts";
import { elementsIn, isHeading, outerHtml, unwrap } from "./tree.ts";

/** What the body needs to know of the rest of the import. */
export interface Surroundings {
  /** The picture beside the article; undefined when it could not be had. */
  picture: (found: PictureBlock) => { src: string; alt: string; caption?: string | undefined } | undefined;
  /** The address a link is to lead to; undefined when its words are to stand without it. */
  link: (href: string) => string | undefined;
}

const service = new TurndownService({ headingStyle: "atx", bulletListMarker: "-", codeBlockStyle: "fenced", emDelimiter: "*", strongDelimiter: "**", br: "\\" });
service.escape = escapeMarkdown;
service.addRule("struck", { filter: "del", replacement: (content) => (content.trim() ? `~~${content}~~` : "") });
service.addRule("item", {
  filter: "li",
  replacement(content, node) {
    const list = node.parentNode;
    const before = list ? [...list.childNodes].filter(({ nodeName }) => nodeName === "LI").indexOf(node) : 0;
    const mark = list?.nodeName === "OL" ? `${(Number(list.getAttribute("start")) || 1) + before}. ` : "- ";
    return `${mark}${content.trim().replace(/\n{2,}(?=\s*(-|\d+\.) )/g, "\n").replaceAll("\n", `\n${" ".repeat(mark.length)}`)}\n`;
  },
});

const converted = (html: string): string => service.turndown(html).replace(/[ \t]+$/gm, "").trim();

/** The body in Markdown: its largest headings at level 2, none of them skipping a level. */
export function bodyMarkdown(blocks: readonly Block[], { picture, link }: Surroundings): string {
  const level = headingLevels(blocks);
  const parts = blocks.map((block) => {
    if (block.kind === "picture") {
      const shown = picture(block);
      return shown ? `![${inBrackets(shown.alt)}](${shown.src}${shown.caption ? ` "${inQuotes(shown.caption)}"` : ""})` : "";
    }
    for (const anchor of elementsIn(block.element, ({ name }) => name === "a")) {
      const href = link(anchor.attribs["href"] ?? "");
      if (href && anchor.children.length) anchor.attribs = { href };
      else if (anchor.parent) unwrap(anchor);
    }
    if (block.kind === "table") return tableMarkdown(block.element, converted);
    if (!isHeading(block.element)) return converted(outerHtml(block.element));
    // A heading has one line, and signs at its end would close it.
    return converted(outerHtml(new Element(`h${level(block.element)}`, {}, block.element.children))).replaceAll("\\\n", " ").replace(/ (#+)$/, " \\$1");
  });
  const body = parts.filter(Boolean).join("\n\n");
  return body && `${body}\n`;
}

function headingLevels(blocks: readonly Block[]): (heading: Element) => number {
  const headings = blocks.flatMap((block) => (block.kind === "text" && isHeading(block.element) ? [block.element] : []));
  const used = [...new Set(headings.map(({ name }) => name))].sort();
  const levels = new Map<Element, number>();
  let before = 1;
  for (const heading of headings) levels.set(heading, (before = Math.min(6, before + 1, used.indexOf(heading.name) + 2)));
  return (heading) => levels.get(heading) ?? 2;
}

/** Our reader of pictures takes no brackets in a description and no quotes in a caption. */
const inBrackets = (text: string): string => text.replaceAll("[", "(").replaceAll("]", ")").replace(/[\\`*_<&]/g, "\\$&");
const inQuotes = (text: string): string => text.replace(/"([^"]*)"/g, "\u201c$1\u201d").replaceAll('"', "\u201d").replace(/[\\`*_<&]/g, "\\$&");
