import type { Element } from "domhandler";
import { authorName } from "../closing-lines.ts";
import type { Found, FoundArticle } from "../found-article.ts";
import { lineOf, innerHtml, parseHtml } from "../html/tree.ts";
import { exportedMoment } from "../moments.ts";
import type { SourceText } from "../source-files.ts";
import { childrenOf, childText, contentOf } from "../xml.ts";
import { feedWords } from "./words.ts";

/** Entries of an Atom feed. */
export function readAtom(root: Element, { name, folder, root: folderRoot }: SourceText): Found {
  const articles = childrenOf(root, "entry").map((entry, index): FoundArticle => {
    const links = childrenOf(entry, "link");
    const link = links.find(({ attribs }) => (attribs["rel"] ?? "alternate") === "alternate")?.attribs["href"] ?? "";
    const image = links.find(({ attribs }) => attribs["rel"] === "enclosure" && attribs["type"]?.startsWith("image"))?.attribs["href"];
    const date = exportedMoment(childText(entry, "published")) ?? exportedMoment(childText(entry, "updated"));
    const updated = exportedMoment(childText(entry, "updated"));
    const person = childrenOf(entry, "author")[0] ?? childrenOf(root, "author")[0];
    const told = feedWords(htmlOf(childrenOf(entry, "summary")[0]), htmlOf(childrenOf(entry, "content")[0]));
    return {
      ...told, source: `${name} (${link || index + 1})`, folder, root: folderRoot,
      title: lineOf(parseHtml(htmlOf(childrenOf(entry, "title")[0])).children), date, updated: date && updated && updated > date ? updated : undefined,
      author: authorName(childText(person, "name")) ?? told.author, image: image ? { src: image } : undefined,
      categories: childrenOf(entry, "category").flatMap(({ attribs }) => [attribs["label"] ?? "", attribs["term"] ?? ""]).filter(Boolean), tags: [],
      addresses: [link],
    };
  });
  return { articles, notes: [] };
}

/** What a text of Atom says, as HTML: it may be plain, HTML as text, or XHTML. */
function htmlOf(element: Element | undefined): string {
  const type = element?.attribs["type"] ?? "text";
  if (!element) return "";
  if (type === "xhtml") return innerHtml(element);
  return type === "html" ? contentOf(element) : contentOf(element).replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
