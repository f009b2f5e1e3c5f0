import type MarkdownIt from "markdown-it";
import { escape } from "../html.ts";
import { markdown as words } from "../strings/vi.ts";
import { fitsTelephone } from "./table-width.ts";

type Tokens = ReturnType<MarkdownIt["parse"]>;
type Token = Tokens[number];

interface TableMeta { name: string; caption: Token | undefined; scrolls: boolean }

/** A table, with the name that a line `Bảng: …` above it gives; one that may be wider than a telephone lies in a region that the keyboard reaches and scrolls. */
export function tables(md: MarkdownIt): void {
  md.core.ruler.push("portal_tables", (state) => {
    const captioned = new Set<Token>();
    let count = 0;
    state.tokens.forEach((token, index, all) => {
      if (token.type !== "table_open") return;
      count++;
      const caption = captionBefore(all, index);
      if (caption) for (const part of all.slice(index - 3, index)) captioned.add(part);
      const meta: TableMeta = { name: caption ? textOf(caption) : words.table(count), caption, scrolls: !fitsTelephone(all, index) };
      token.meta = meta;
    });
    if (captioned.size) state.tokens = state.tokens.filter((token) => !captioned.has(token));
  });

  md.renderer.rules["table_open"] = (tokens, index, options, env, self) => {
    const { name, caption, scrolls } = tokens[index]!.meta as TableMeta;
    const region = scrolls ? ` role="region" tabindex="0" aria-label="${escape(name)}"` : "";
    const captionElement = caption ? `<caption>${self.renderInline(caption.children ?? [], options, env)}</caption>\n` : "";
    return `<div class="table-scroll"${region}><table>\n${captionElement}`;
  };
  md.renderer.rules["table_close"] = () => "</table></div>\n";
  // A header cell without words, as in the corner of a table with headings both ways, heads nothing.
  md.renderer.rules["th_open"] = (tokens, index) =>
    (tokens[index + 1]!.content.trim() ? `<th scope="col"${alignment(tokens[index]!.attrGet("style"))}>` : "<td>");
  md.renderer.rules["th_close"] = (tokens, index) => (tokens[index - 1]!.content.trim() ? "</th>" : "</td>");
  md.renderer.rules["td_open"] = (tokens, index) => `<td${alignment(tokens[index]!.attrGet("style"))}>`;
}

/** The line that names the table which opens at a token, its first words taken away; undefined when the paragraph above is another text. */
function captionBefore(tokens: Tokens, table: number): Token | undefined {
  const [open, line, close] = [tokens[table - 3], tokens[table - 2], tokens[table - 1]];
  if (open?.type !== "paragraph_open" || close?.type !== "paragraph_close" || !line?.content.startsWith(words.tableName)) return undefined;
  const first = line.children?.[0];
  const name = first?.content.slice(words.tableName.length).trimStart();
  if (first?.type !== "text" || !(name || line.children!.length > 1)) return undefined;
  first.content = name!;
  return line;
}

/** The line that names the table which a token opens. */
export const captionOf = (token: Token): Token | undefined => (token.type === "table_open" ? (token.meta as TableMeta).caption : undefined);

const textOf = ({ children }: Token): string => (children ?? []).map(({ content }) => content).join("").trim();

/** markdown-it writes a style attribute, which a strict content policy forbids. */
const alignment = (style: string | null): string => (style?.includes("right") ? ' class="table-scroll__number"' : "");
