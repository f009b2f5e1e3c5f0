import type { Element } from "domhandler";
import { importWords as words } from "../../strings/vi.ts";
import { authorName, readClosing } from "../closing-lines.ts";
import type { Found, FoundArticle, Note } from "../found-article.ts";
import { blockText } from "../html/block.ts";
import { blocksOf } from "../html/blocks.ts";
import { tellingAlt } from "../html/picture.ts";
import { exportedMoment } from "../moments.ts";
import { plainLine } from "../plain-words.ts";
import type { SourceText } from "../source-files.ts";
import { childrenOf, childText, contentOf } from "../xml.ts";
import { withParagraphs } from "./paragraphs.ts";
import { readShortcodes } from "./shortcodes.ts";

/** Posts of a WordPress export; menus, pages and revisions are counted, not taken. */
export function readWxr(root: Element, { name, folder, root: folderRoot }: SourceText): Found {
  const channel = childrenOf(root, "channel")[0];
  const items = childrenOf(channel, "item");
  const typeOf = (item: Element): string => childText(item, "wp:post_type");
  const attachments = new Map(items.filter((item) => typeOf(item) === "attachment").map((item) => [childText(item, "wp:post_id"), item]));
  const people = new Map(childrenOf(channel, "wp:author").map((person) => [childText(person, "wp:author_login"), childText(person, "wp:author_display_name")]));
  const posts = items.filter((item) => typeOf(item) === "post");
  const trash = posts.filter((item) => /^(trash|auto-draft|inherit)$/.test(childText(item, "wp:status")));
  const notes: Note[] = [];
  const leftOut = (text: string, source = name): unknown => notes.push({ kind: "leftOut", source, text });

  const articles = posts.filter((item) => !trash.includes(item)).map((item): FoundArticle => {
    const source = `${name} (id ${childText(item, "wp:post_id")})`;
    const { html, dropped } = readShortcodes(childText(item, "content:encoded"), (id) => childText(attachments.get(id), "wp:attachment_url"));
    for (const code of dropped) leftOut(words.leftOut.shortcode(code), source);
    const login = childText(item, "dc:creator");
    const author = authorName(people.get(login) || login);
    const blocks = blocksOf(withParagraphs(html));
    const closing = author ? { body: blocks, author, origin: undefined, guesses: [] } : readClosing(blocks);
    const date = momentOf(item, "wp:post_date");
    const updated = momentOf(item, "wp:post_modified");
    const terms = (domain: string): Element[] => childrenOf(item, "category").filter(({ attribs }) => attribs["domain"] === domain);
    return {
      source, folder, root: folderRoot,
      title: plainLine(childText(item, "title")), date: date ?? exportedMoment(childText(item, "pubDate")),
      updated: date && updated && updated > date ? updated : undefined,
      summary: plainLine(blocksOf(childText(item, "excerpt:encoded")).map(blockText).join(" ")),
      body: closing.body, author: closing.author, origin: closing.origin ? { name: closing.origin } : undefined,
      image: imageOf(attachments.get(metaOf(item, "_thumbnail_id"))),
      categories: terms("category").flatMap((term) => [contentOf(term), term.attribs["nicename"] ?? ""]).filter(Boolean),
      tags: terms("post_tag").map(contentOf),
      addresses: [childText(item, "link")],
      draft: childText(item, "wp:status") !== "publish",
      guesses: closing.guesses,
    };
  });

  const others = items.map(typeOf).filter((type) => !["post", "attachment"].includes(type));
  for (const kind of new Set(others)) leftOut(words.leftOut.kinds(others.filter((other) => other === kind).length, kind));
  if (trash.length) leftOut(words.leftOut.trash(trash.length));
  return { articles, notes };
}

/** The moment in UTC when the export names it, else as the site's clock showed it. */
function momentOf(item: Element, name: string): Date | undefined {
  const utc = childText(item, `${name}_gmt`);
  return exportedMoment(utc && !utc.startsWith("0000") ? `${utc.replace(" ", "T")}Z` : childText(item, name));
}

const metaOf = (item: Element, key: string): string =>
  childText(childrenOf(item, "wp:postmeta").find((meta) => childText(meta, "wp:meta_key") === key), "wp:meta_value");

const imageOf = (attachment: Element | undefined): FoundArticle["image"] => {
  const src = childText(attachment, "wp:attachment_url");
  if (!attachment || !src) return undefined;
  return { src, alt: tellingAlt(metaOf(attachment, "_wp_attachment_image_alt")), caption: plainLine(childText(attachment, "excerpt:encoded")) };
};
