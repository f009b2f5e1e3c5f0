import { join } from "node:path";
import { asEditorPath } from "../content/list-files.ts";
import { localMonth, localYear } from "../format/date.ts";
import { articleUrl } from "../model/routes.ts";
import { importWords as words } from "../strings/vi.ts";
import type { FoundArticle, Note } from "./found-article.ts";
import type { KnownPortal } from "./known-portal.ts";
import { addressKey, oldAddress } from "./old-addresses.ts";
import { shortened, slugFrom } from "./plain-words.ts";

/** An article that has its place in the portal. */
export interface PlacedArticle {
  found: FoundArticle;
  title: string;
  date: Date;
  slug: string;
  /** Path of its Markdown file, as the editor knows it. */
  file: string;
  url: string;
  aliases: readonly string[];
  notes: Note[];
}

/** Longest title that front matter takes. */
const longestTitle = 200;

/** Gives every article its file, its address and its old addresses; what has no title or day, or comes twice, is left out. */
export function placeArticles(articles: readonly FoundArticle[], { content, owners }: KnownPortal): { placed: PlacedArticle[]; notes: Note[] } {
  const notes: Note[] = [];
  const byFile = new Map<string, PlacedArticle>();
  const claimed = new Map(owners);
  for (const found of articles) {
    const { source, title, date } = found;
    const leftOut = (text: string): unknown => notes.push({ kind: "leftOut", source, text });
    if (!title) { leftOut(words.leftOut.noTitle); continue; }
    if (!date) { leftOut(words.leftOut.noDate); continue; }
    const year = localYear(date);
    const fileOf = (slug: string): string => asEditorPath(join(content, "tin-tuc", year, `${slug}.md`));
    const plain = slugFrom(title);
    let slug = plain;
    let twice: PlacedArticle | undefined;
    for (let number = 2; byFile.has(fileOf(slug)); slug = `${plain.slice(0, 95)}-${number++}`) {
      const other = byFile.get(fileOf(slug))!;
      if (other.date.getTime() === date.getTime()) twice = other;
    }
    if (twice) { leftOut(words.leftOut.twice(twice.file)); continue; }
    const file = fileOf(slug);
    const url = articleUrl(year, localMonth(date), slug);
    const article: PlacedArticle = { found, title: shortened(title, longestTitle), date, slug, file, url, aliases: [], notes: [] };
    const note = (kind: Note["kind"], text: string): unknown => article.notes.push({ kind, source, file, text });
    if (title.length > longestTitle) note("guess", words.guessed.longTitle);
    if (slug !== plain) note("guess", words.guessed.slug(slug));
    claimed.set(url, file);
    byFile.set(file, { ...article, aliases: aliasesOf(found.addresses, article, claimed, note) });
  }
  return { placed: [...byFile.values()], notes };
}

function aliasesOf(addresses: readonly string[], { file, url }: PlacedArticle, claimed: Map<string, string>, note: (kind: Note["kind"], text: string) => unknown): string[] {
  const aliases = [...new Set(addresses.flatMap((address) => oldAddress(address) ?? []))].filter((alias) => addressKey(alias) !== url).slice(0, 20);
  return aliases.filter((alias) => {
    const owner = claimed.get(addressKey(alias));
    if (owner !== undefined && owner !== file) note("leftOut", words.leftOut.alias(alias));
    else if (alias.includes("?")) note("mend", words.mend.query(alias));
    if (owner === undefined) claimed.set(addressKey(alias), file);
    return owner === undefined || owner === file;
  });
}
