import type { Element } from "domhandler";
import { DomUtils } from "htmlparser2";
import type { Found, FoundArticle } from "../found-article.ts";
import { blocksIn, cleaned } from "../html/blocks.ts";
import { elementsIn, lineOf, paragraph, parseHtml } from "../html/tree.ts";
import { exportedMoment } from "../moments.ts";
import { folded, plainLine } from "../plain-words.ts";
import type { SourceText } from "../source-files.ts";
import { importWords as words } from "../../strings/vi.ts";
import { readPage, type PageHints } from "./page.ts";
import type { Block } from "../html/block.ts";

/** An article page saved by a browser, of SharePoint or another system that prints pages like it. */
export function readSavedHtml({ name, folder, root, text }: SourceText): Found {
  const document = parseHtml(text);
  const metas = new Map(elementsIn(document, ({ name: tag }) => tag === "meta")
    .map(({ attribs }) => [(attribs["property"] ?? attribs["name"] ?? attribs["itemprop"] ?? "").toLowerCase(), plainLine(attribs["content"] ?? "")] as const));
  const pageTitle = elementsIn(document, ({ name: tag }) => tag === "title").map(({ children }) => lineOf(children))[0] ?? "";
  const addresses = addressesOf(text, document.children.length ? elementsIn(document, ({ name: tag }) => tag === "link" || tag === "form") : [], metas);
  const published = metas.get("article:published_time") ?? metas.get("datepublished");
  const publishedAt = exportedMoment(published);

  const trails = elementsIn(document, (element) => /breadcrumb|sitemappath/i.test(namesOf(element)));
  const categories = trails.flatMap((trail) => elementsIn(trail, ({ name: tag }) => tag === "a" || tag === "span").map(({ children }) => lineOf(children))).filter(Boolean).reverse();
  for (const element of [...trails, ...elementsIn(document, isFurniture)]) DomUtils.removeElement(element);

  const box = boxOf(elementsIn(document, isArticleBox));
  if (box) {
    DomUtils.prepend(box, paragraph(boxStart));
    DomUtils.append(box, paragraph(boxEnd));
  }
  const { blocks, box: range } = withoutBoxMarks(blocksIn(cleaned(document).children));
  const hints: PageHints = {
    titles: [metas.get("og:title"), pageTitle].flatMap((title) => (title ? [title.split(/\s+[|\u2013-]\s+/).reduce((a, b) => (b.length > a.length ? b : a))] : [])),
    date: publishedAt && published ? { date: publishedAt, where: published } : undefined,
    categories: [metas.get("article:section") ?? "", ...new Set(categories)].filter(Boolean), box: range,
  };
  const article = readPage(blocks, hints);
  if (!article) return { articles: [], notes: [{ kind: "leftOut", source: name, text: words.leftOut.noArticle }] };
  const found: FoundArticle = { ...article, source: name, folder, root, tags: [], addresses };
  return { articles: [found], notes: [] };
}

const boxStart = "\ue000\ue001";
const boxEnd = "\ue001\ue000";

function withoutBoxMarks(all: readonly Block[]): { blocks: Block[]; box?: [number, number] } {
  const is = (block: Block, mark: string): boolean => block.kind === "text" && block.text === mark;
  const start = all.findIndex((block) => is(block, boxStart));
  const end = all.findIndex((block) => is(block, boxEnd));
  const blocks = all.filter((block) => !is(block, boxStart) && !is(block, boxEnd));
  return start < 0 || end < start ? { blocks } : { blocks, box: [start, end - 1] };
}

const namesOf = ({ attribs }: Element): string => `${attribs["id"] ?? ""} ${attribs["class"] ?? ""}`;

/** Parts of a page that are no article, whatever the software. */
const isFurniture = (element: Element): boolean =>
  /^(nav|header|footer|aside)$/.test(element.name) && !elementsIn(element, ({ name }) => name === "h1" || name === "article").length
  || /^(navigation|banner|contentinfo|search|complementary)$/.test(element.attribs["role"] ?? "")
  || furniture.test(namesOf(element)) && !/^(body|html|form)$/.test(element.name);

const furniture = /(^|[\s_-])(s4-ribbonrow|s4-leftpanel|ms-cui|ms-globalbreadcrumb|ms-quicklaunch|ms-core-navigation|topnav|navbar|sidebar|footer|suitebar)/i;

/** The box that holds the words of an article: SharePoint's rich text field, or what others call theirs. */
const isArticleBox = (element: Element): boolean =>
  /RichHtmlField|ms-rtestate-field|(^|\s)ms-rte|article-?(body|content)|news-?(body|content|detail)|noi-?dung|detail-?content|entry-content/i.test(namesOf(element))
  || element.attribs["itemprop"] === "articleBody" || element.name === "article";

/** The innermost of the boxes that hold nearly all the words any of them holds. */
function boxOf(boxes: readonly Element[]): Element | undefined {
  const lengths = boxes.map((box) => folded(lineOf([box])).length);
  const most = Math.max(0, ...lengths);
  return most > 80 ? boxes.findLast((_, index) => lengths[index]! > most * 0.8) : undefined;
}

function addressesOf(text: string, elements: readonly Element[], metas: ReadonlyMap<string, string>): string[] {
  const saved = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(text.slice(0, 5000))?.[1];
  const canonical = elements.find(({ attribs }) => attribs["rel"] === "canonical")?.attribs["href"];
  const told = [saved, canonical, metas.get("og:url")].filter((address) => address !== undefined && address !== "");
  const form = elements.find(({ name, attribs }) => name === "form" && /\.aspx(\?|$)/i.test(attribs["action"] ?? ""))?.attribs["action"];
  return told.length ? told as string[] : form ? [form] : [];
}
