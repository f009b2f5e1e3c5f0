import { importWords as words } from "../../strings/vi.ts";
import { authorName, readClosing } from "../closing-lines.ts";
import type { FoundArticle, Note } from "../found-article.ts";
import { blocksOf } from "../html/blocks.ts";
import { blockText, type Block } from "../html/block.ts";
import { unixMoment } from "../moments.ts";
import { folded, plainLine } from "../plain-words.ts";
import type { TableKind } from "./table.ts";

export type Row = Record<string, string>;

/** Tables of one news module, joined. */
export interface NewsModule {
  /** The file that holds its rows. */
  source: string;
  folder: string;
  root: string;
  /** `vi` and `news` of `nv4_vi_news_rows`. */
  language: string;
  module: string;
  tables: Record<TableKind, readonly Row[]>;
}

export function newsArticles({ source, folder, root, language, module, tables }: NewsModule): { articles: FoundArticle[]; notes: Note[] } {
  const bodies = new Map<string, string>();
  for (const { id, bodyhtml, bodytext } of tables.bodies) {
    // Some versions keep the text without markup beside the text with it.
    if (id !== undefined && (bodyhtml || !bodies.get(id))) bodies.set(id, bodyhtml || bodytext || "");
  }
  const details = new Map(tables.bodies.map((row) => [row["id"], row] as const));
  const categories = new Map(tables.categories.map((row) => [row["catid"], row] as const));
  const sources = new Map(tables.sources.map((row) => [row["sourceid"], row] as const));
  const tags = new Map<string | undefined, string[]>();
  for (const { id, keyword } of tables.tags) if (keyword) tags.set(id, [...(tags.get(id) ?? []), keyword]);

  const articles = tables.rows.map((row): FoundArticle => {
    const id = row["id"] ?? "";
    const category = categories.get(row["catid"]);
    const lead = plainLine(blocksOf(row["hometext"] ?? "").map(blockText).join(" "));
    const blocks = withoutLead(blocksOf(bodies.get(id) ?? ""), lead);
    const written = authorName(row["author"]);
    const closing = written ? { body: blocks, author: written, origin: undefined, guesses: [] } : readClosing(blocks);
    const origin = originOf(details.get(id)?.["sourcetext"] ?? row["sourcetext"], sources.get(row["sourceid"])) ?? (closing.origin ? { name: closing.origin } : undefined);
    const updated = unixMoment(row["edittime"]);
    const date = unixMoment(row["publtime"]) ?? unixMoment(row["addtime"]);
    return {
      source: `${source} (id ${id})`, folder, root,
      title: plainLine(row["title"] ?? ""), date,
      // Every article has a time of its last edit, often that of its first.
      updated: date && updated && updated.getTime() > date.getTime() + 60_000 ? updated : undefined,
      expires: unixMoment(row["exptime"]),
      summary: lead || plainLine(details.get(id)?.["description"] ?? ""),
      body: closing.body, author: closing.author, origin,
      image: imageOf(row, module),
      categories: [category?.["title"] ?? "", category?.["alias"] ?? ""].filter(Boolean),
      tags: [...(tags.get(id) ?? []), ...(row["keywords"] ?? details.get(id)?.["keywords"] ?? "").split(",")],
      addresses: addressesOf(row, category?.["alias"], language, module),
      // 1 is shown, 2 waits for its day, 3 has expired; all others were never shown.
      draft: !["1", "2", "3", undefined].includes(row["status"]),
      guesses: closing.guesses,
    };
  });
  const guessed = articles.some(({ addresses }) => addresses.length);
  return { articles, notes: guessed ? [{ kind: "guess", source, text: words.guessed.nukeVietAddress }] : [] };
}

/** NukeViet shows the lead above the text; editors often pasted it into the text as well. */
function withoutLead(blocks: readonly Block[], lead: string): readonly Block[] {
  const first = blocks.findIndex((block) => block.kind === "text");
  const block = blocks[first];
  return lead && block && folded(blockText(block)) === folded(lead) ? blocks.toSpliced(first, 1) : blocks;
}

function imageOf(row: Row, module: string): FoundArticle["image"] {
  const file = row["homeimgfile"]?.trim();
  if (!file || row["homeimgthumb"] === "0") return undefined;
  return { src: /^(https?:)?\/\//.test(file) ? file : `/uploads/${module}/${file.replace(/^\/?(uploads\/)?(news\/)?/, "")}`, alt: row["homeimgalt"] };
}

function originOf(written: string | undefined, source: Row | undefined): FoundArticle["origin"] {
  const text = plainLine(written ?? "") || plainLine(source?.["title"] ?? "");
  if (!text) return undefined;
  const address = /^https?:\/\/[^\s/]+\.[^\s/]+\S*$/.exec(text)?.[0] ?? (/^https?:\/\/\S+\.\S+$/.test(source?.["link"] ?? "") ? source!["link"] : undefined);
  return { name: text === address ? new URL(address).hostname.replace(/^www\./, "") : text, url: address };
}

function addressesOf({ id, alias }: Row, category: string | undefined, language: string, module: string): string[] {
  if (!id || !alias || !category) return [];
  const page = `${category}/${alias}-${id}.html`;
  return [`/${language}/${module}/${page}`, `/${module}/${page}`];
}
