import { importWords as words } from "../strings/vi.ts";
import { readAtom } from "./feeds/atom.ts";
import { readRss } from "./feeds/rss.ts";
import type { Found, FoundArticle, Note } from "./found-article.ts";
import { isNukeVietCsv, isNukeVietSql, readNukeViet } from "./nukeviet/modules.ts";
import { readSavedHtml } from "./saved-pages/saved-html.ts";
import { isSavedText, readSavedText } from "./saved-pages/saved-text.ts";
import type { SourceText } from "./source-files.ts";
import { readWxr } from "./wordpress/wxr.ts";
import { parseXml, rootOf } from "./xml.ts";

type Kind = "feed" | "html" | "nukeviet" | "text";

const beforeRoot = /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(\[[\s\S]*?\])?\s*>/gi;

/** What a file holds, by its content: names of files tell little. */
export function kindOfSource(text: string): Kind | undefined {
  const start = text.slice(0, 20_000).replace(/^\ufeff/, "").trimStart();
  if (start.startsWith("<")) {
    if (/^<(rss|feed)[\s>]/i.test(start.replace(beforeRoot, "").trimStart())) return "feed";
    return /<(html|body|div|p|table|article)[\s>]/i.test(start) ? "html" : undefined;
  }
  if (isNukeVietSql(text) || isNukeVietCsv(text)) return "nukeviet";
  if (/<html[\s>]/i.test(start)) return "html";
  return isSavedText(text) ? "text" : undefined;
}

/** Articles of all sources, in the order of the sources. */
export function readSources(sources: readonly SourceText[]): Found {
  const articles: FoundArticle[] = [];
  const notes: Note[] = [];
  const add = (found: Found): void => {
    articles.push(...found.articles);
    notes.push(...found.notes);
  };
  const kinds = sources.map(({ text }) => kindOfSource(text));
  const exported = sources.filter((_, index) => kinds[index] === "nukeviet");
  if (exported.length) add(readNukeViet(exported));
  sources.forEach((source, index) => {
    if (kinds[index] === "html") add(readSavedHtml(source));
    else if (kinds[index] === "text") add(readSavedText(source));
    else if (kinds[index] === "feed") add(readFeed(source));
    else if (!kinds[index]) notes.push({ kind: "leftOut", source: source.name, text: words.leftOut.unknown });
  });
  return { articles, notes };
}

function readFeed(source: SourceText): Found {
  const root = rootOf(parseXml(source.text));
  if (!root) return { articles: [], notes: [] };
  const found = root.name === "feed" ? readAtom(root, source) : "xmlns:wp" in root.attribs ? readWxr(root, source) : readRss(root, source);
  return found.articles.length ? found : { ...found, notes: [...found.notes, { kind: "leftOut", source: source.name, text: words.leftOut.noArticle }] };
}
