import * as assert from "uvu/assert";
import { tagsOf } from "../markup.ts";
import { article, harmless, head, type HarmlessRow } from "../rows.ts";

/** No link at all comes of it, and what was written is read as words. */
const none = (name: string, written: string): HarmlessRow => harmless(name, article(head(), `Đầu. ${written}\n`), (page) => {
  const body = page.slice(page.indexOf("<p>Đầu."), page.indexOf("</p>", page.indexOf("<p>Đầu.")));
  assert.ok(body, "the words are there");
  assert.equal(tagsOf(body).filter(({ attributes }) => "href" in attributes || "src" in attributes), []);
});

/** A link comes of it, to that address and no other. */
const only = (name: string, written: string, href: string): HarmlessRow => harmless(name, article(head(), `Đầu. ${written}\n`), (page) => {
  const body = page.slice(page.indexOf("<p>Đầu."), page.indexOf("</p>", page.indexOf("<p>Đầu.")));
  assert.equal(tagsOf(body).filter(({ name: tag }) => tag === "a").map(({ attributes }) => attributes["href"]), [href]);
});

export const links: readonly HarmlessRow[] = [
  none("a link that runs", "[x](javascript:alert(1))"),
  none("a link that runs in capitals", "[x](JaVaScRiPt:alert(1))"),
  none("a link that runs between angle brackets", "[x](<javascript:alert(1)>)"),
  none("a link that runs with a title", "[x](javascript:alert(1) \"t\")"),
  none("a link that runs by reference", "[x][r]\n\n[r]: javascript:alert(1)"),
  none("a link that runs by a short reference", "[r]\n\n[r]: <javascript:alert(1)> 't'"),
  none("an address that runs", "<javascript:alert(1)>"),
  none("a link that runs around a code", "[`x`](javascript:alert(1))"),
  none("a link that runs with an entity", "[x](javascript&colon;alert(1))"),
  none("a link that runs in entities", "[x](&#106;&#x61;vascript:alert(1))"),
  none("a link that runs behind a new line", "[x](&#10;javascript:alert(1))"),
  none("a link that runs with a tab", "[x](<java\tscript:alert(1)>)"),
  none("a link that runs with an entity for a tab", "[x](java&Tab;script:alert(1))"),
  none("a link that runs with an entity for a line end", "[x](java&NewLine;script:alert(1))"),
  none("a link that runs with an escape", "[x](java\\script:alert(1))"),
  none("a link that runs within another", "[![x](khong-co.jpg 't')](vbscript:x)".replace("![x](khong-co.jpg 't')", "**x**")),
  none("a link that runs in another language", "[x](javascript:alert(1)){lang=en}"),
  none("a link to data", "[x](data:text/html;base64,PHNjcmlwdD4=)"),
  none("a link to a picture as data", "[x](data:image/svg+xml,<svg/onload=alert(1)>)"),
  none("a link to the other script", "[x](vbscript:msgbox(1))"),
  none("a link to a file", "[x](file:///etc/passwd)"),
  none("a link to a source", "[x](view-source:javascript:alert(1))"),
  none("a link to a blob", "[x](blob:a.example/1)"),
  none("a link to a telephone app", "[x](intent://x#Intent;end)"),
  none("a link to nowhere", "<https://> [x](https://?a)"),
  none("a link to another host", "[x](//evil.example/)"),
  none("a link to another host by a tab", "[x](</\t/evil.example/>)".replace("\t", "&Tab;").replace("</&Tab;/", "<//")),
  none("a link that leaves its attribute", "[x](\" onmouseover=alert(1) y=\")"),
  only("a quote in an address", "[x](https://a.example/\"onmouseover=alert(1)//)", "https://a.example/%22onmouseover=alert(1)//"),
  only("a tag in an address", "[x](https://a.example/<script>)", "https://a.example/%3Cscript%3E"),
  only("a tag in a title", "[x](https://a.example/ '\"><script>alert(1)</script>')", "https://a.example/"),
  only("a script in a query", "[x](https://a.example/?javascript:alert(1))", "https://a.example/?javascript:alert(1)"),
  only("an address in plain words", "https://a.example/\"><script>alert(1)</script>", "https://a.example/"),
  only("mail with a header", "[x](mailto:a@b.example?subject=x%0d%0aBcc:c@d.example)", "mailto:a@b.example?subject=x%0d%0aBcc:c@d.example"),
  only("letters that look like others", "[x](https://аpple.example/)", "https://xn--pple-43d.example/"),
];
