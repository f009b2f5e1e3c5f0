import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Parser } from "htmlparser2";

export interface PageText {
  /** Visible text of the article's body, white space made one; marks of footnotes left out, which each builder writes in its own way. */
  body: string;
  title: string;
  lead: string;
  next: string | undefined;
  previous: string | undefined;
  /** Addresses of articles that the main part links to. */
  articles: ReadonlySet<string>;
  related: number;
}

const empty = new Set(["br", "hr", "img", "input", "meta", "link"]);
/** Elements that stand on a line of their own: their text never runs into the text before. */
const blocks = new Set(["p", "li", "ul", "ol", "h2", "h3", "h4", "td", "th", "tr", "table", "thead", "tbody", "blockquote", "div", "section", "hr", "br"]);
const isFootnoteMark = (name: string, classes: string): boolean => name === "sup" || /footnote-ref|footnote-backref|footnotes__back/.test(classes);
const one = (text: string): string => text.replace(/[\s\u00a0]+/g, " ").trim();

/** Reads what a visitor sees of a page, with a real parser. */
export function readPage(output: string, address: string): PageText {
  const stack: { body: boolean; skip: boolean; title: boolean; lead: boolean; main: boolean; related: boolean }[] = [];
  const found = { body: "", title: "", lead: "", next: undefined as string | undefined, previous: undefined as string | undefined, related: 0 };
  const articles = new Set<string>();
  const parser = new Parser({
    onopentag(name, { class: classes = "", rel = "", href = "", ...attributes }) {
      const up = stack.at(-1);
      const here = {
        body: up?.body || classes === "prose", skip: up?.skip || isFootnoteMark(name, classes), main: up?.main || name === "main",
        title: up?.title || name === "h1", lead: up?.lead || classes === "article-header__lead",
        related: up?.related || attributes["aria-labelledby"] === "related",
      };
      if (here.body && blocks.has(name)) found.body += "\n";
      if (name === "a" && here.main) {
        if (/^\/tin-tuc\/\d{4}\/\d{2}\/./.test(href) && !href.includes("#")) articles.add(href);
        if (rel === "next") found.next = href;
        if (rel === "prev") found.previous = href;
        if (here.related) found.related++;
      }
      if (!empty.has(name)) stack.push(here);
    },
    ontext(text) {
      const here = stack.at(-1);
      if (!here || here.skip) return;
      if (here.body) found.body += text;
      if (here.title) found.title += text;
      if (here.lead) found.lead += text;
    },
    onclosetag(name) {
      if (empty.has(name)) return;
      if (stack.pop()?.body && blocks.has(name)) found.body += "\n";
    },
  });
  parser.end(readFileSync(join(output, address, "index.html"), "utf8"));
  return { ...found, body: one(found.body), title: one(found.title), lead: one(found.lead), articles };
}
