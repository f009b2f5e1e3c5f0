import type MarkdownIt from "markdown-it";
import { decodedUri } from "../format/uri.ts";
import { inlineStatName } from "./block-lines.ts";
import { tokensOf } from "./render.ts";
import { captionOf } from "./tables.ts";

type Token = ReturnType<MarkdownIt["parse"]>[number];

/** A block or an inline figure, without its place. */
export interface Use { name: string; args: readonly string[] }

/** Lines of a body from 0: the first of a paragraph or heading, and the one after its last. */
export interface Lines { from: number; to: number }

/** A picture as the page has it; of `alt` the letters are those of the body. */
export interface ShownPicture extends Lines { src: string; alt: string }

/** Words of the page that were meant as a picture. */
export interface UnreadPicture extends Lines { written: string; src: string }

export interface TopHeading extends Lines { text: string; underlined: boolean }

/** What a page made from a body would show. */
export interface Rendered {
  uses: Use[];
  pictures: ShownPicture[];
  unread: UnreadPicture[];
  topHeadings: TopHeading[];
  /** Code between fences, with them. */
  fences: Lines[];
}

/** Asks the renderer itself, which costs as much as a page. */
export function renderedUses(body: string): Rendered {
  const found: Rendered = { uses: [], pictures: [], unread: [], topHeadings: [], fences: [] };
  const tokens = tokensOf(body);
  let lines: Lines = { from: 0, to: 0 };
  tokens.forEach((token, index) => {
    // Notes stand at the end of a page, and anywhere in the body.
    lines = token.type === "footnote_open" ? { from: 0, to: Infinity } : linesOf(token, lines);
    if (token.type === "fence") found.fences.push(lines);
    else if (token.type === "portal_widget") found.uses.push(token.meta as Use);
    else if (token.type === "heading_open" && token.tag === "h1") found.topHeadings.push({ ...lines, text: tokens[index + 1]!.content, underlined: token.markup === "=" });
    const inline = token.type === "inline" ? token : captionOf(token);
    if (inline) addInline(inline, linesOf(inline, lines), found);
  });
  return found;
}

const linesOf = ({ map }: Token, around: Lines): Lines => (map ? { from: map[0], to: map[1] } : around);

function addInline({ content, children }: Token, lines: Lines, { uses, pictures, unread }: Rendered): void {
  let text = "";
  for (const child of children ?? []) {
    if (child.type === "image") pictures.push({ ...lines, src: decodedUri(child.attrGet("src") ?? ""), alt: child.content });
    else if (child.type === "portal_stat") uses.push({ name: inlineStatName, args: [(child.meta as { id: string }).id] });
    text += child.type === "text" ? child.content : child.type === "softbreak" ? "\n" : child.type === "code_inline" ? "`" : "";
  }
  if (!text.includes("![") || !unescaped.test(content)) return;
  for (const { 0: written, 1: address } of text.matchAll(meant)) unread.push({ ...lines, written, src: (address ?? "").trim().replace(/^<|>$/g, "") });
}

const unescaped = /(?<!\\)!\[/;

/** A picture with its address, or with the name of one: `![1]` alone is a note behind a cry. */
const meant = /!\[(?:[^\]]{0,1000}|(?:[^[\]]|\[[^[\]]{0,300}\]){0,1000})\](?:\(((?:[^()\n]|\([^()\n]{0,300}\)){0,1000})\)?|\[[^\]\n]{0,100}\p{L}[^\]\n]{0,100}\])/gu;
