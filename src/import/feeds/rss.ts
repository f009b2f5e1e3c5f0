import type { Element } from "domhandler";
import { authorName } from "../closing-lines.ts";
import type { Found, FoundArticle } from "../found-article.ts";
import { exportedMoment } from "../moments.ts";
import { plainLine } from "../plain-words.ts";
import type { SourceText } from "../source-files.ts";
import { childrenOf, childText, contentOf } from "../xml.ts";
import { feedWords } from "./words.ts";

/** Items of an RSS 2.0 feed. */
export function readRss(root: Element, { name, folder, root: folderRoot }: SourceText): Found {
  const items = childrenOf(childrenOf(root, "channel")[0], "item");
  const articles = items.map((item, index): FoundArticle => {
    const link = childText(item, "link") || (childrenOf(item, "guid")[0]?.attribs["isPermaLink"] === "false" ? "" : childText(item, "guid"));
    const source = childrenOf(item, "source")[0];
    const image = [...childrenOf(item, "enclosure"), ...childrenOf(item, "media:content")].find(({ attribs }) => (attribs["type"] ?? attribs["medium"])?.startsWith("image"));
    const told = feedWords(childText(item, "description"), childText(item, "content:encoded"));
    return {
      ...told, source: `${name} (${link || index + 1})`, folder, root: folderRoot,
      title: plainLine(childText(item, "title")), date: exportedMoment(childText(item, "pubDate") || childText(item, "dc:date")),
      // RSS asks for «address (name)»; a bare name is what most write.
      author: authorName(childText(item, "dc:creator") || childText(item, "author").replace(/^\S+@\S+\s*\(?|\)$/g, "")) ?? told.author,
      image: image?.attribs["url"] ? { src: image.attribs["url"] } : undefined,
      origin: source && contentOf(source) ? { name: plainLine(contentOf(source)), url: source.attribs["url"] } : told.origin,
      categories: childrenOf(item, "category").map(contentOf), tags: [],
      addresses: [link],
    };
  });
  return { articles, notes: [] };
}
