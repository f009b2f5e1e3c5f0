import * as assert from "uvu/assert";
import { article, harmless, head, type HarmlessRow } from "../rows.ts";

const good = article(head(), "Chữ đọc được.\n");
const read = (page: string): void => assert.ok(page.includes("<p>Chữ đọc được.</p>"));

/** Odd, and still an article like any other. */
export const wholeFiles: readonly HarmlessRow[] = [
  harmless("a byte-order mark", `\ufeff${good}`, read),
  harmless("line ends of Windows", good.replaceAll("\n", "\r\n"), read),
  harmless("line ends of old Macs", good.replaceAll("\n", "\r"), read),
  harmless("letters apart", good.normalize("NFD"), read),
  harmless("no line end at the end", good.trimEnd(), read),
  harmless("spaces after the dashes", good.replaceAll("---\n", "---  \n"), read),
  harmless("yes is a word", article(head({ title: "yes" }), "Chữ đọc được.\n"), (page) => assert.ok(page.includes("yes</h1>"))),
  harmless("a time is no number", article(head({ title: "12:30:45" }), "Chữ đọc được.\n"), (page) => assert.ok(page.includes("12:30:45</h1>"))),
  harmless("an old year of another zone", article(head({ date: "2023-12-31 20:00 -05:00" }), "Chữ đọc được.\n"), () => undefined),
  harmless("a paragraph of three hundred thousand letters", article(head(), `Chữ đọc được.\n\n${"chữ ".repeat(60_000)}\n`), read),
  harmless("a hundred tags within twenty", article(head({}, "tags: [__proto__, constructor, toString, '<b>', '../..', '\"', \"'\", '&amp;', '{{ 7*7 }}', '=1+1']"), "Chữ đọc được.\n"), read),
  { name: "files that nobody asked for", files: {
    "content/tin-tuc/2024/2024.11tydata.js": "module.exports = { pwned: process.exit(7) };", "content/tin-tuc/2024/2024.json": '{ "permalink": "/pwned/", "title": "pwned-data" }', "content/content.11tydata.cjs": "process.exit(7)",
    "content/trang/pwned.html": "<script>window.pwned=1</script>", "content/trang/pwned.njk": "{{ 7 * 7 }}", "content/pwned.js": "process.exit(7)", "content/pwned.11ty.js": "process.exit(7)", "content/.eleventyignore": "**",
    "content/tin-tuc/2024/.hidden.md": "x", "content/tin-tuc/2024/pwned.svg": "<svg onload='window.pwned=1'/>", "data/pwned.js": "process.exit(7)", "data/pwned.json": '{ "pwned": 1 }', "data/eleventyDataSchema.js": "process.exit(7)",
    ".eleventy.js": "process.exit(7)", "eleventy.config.js": "process.exit(7)", "_includes/pwned.njk": "x", "package.json": '{ "type": "commonjs", "main": "pwned" }',
  }, proof: (_, site) => { for (const [name, text] of site) assert.not(/pwned-data|\/pwned|\.hidden/.test(name) || text.includes("pwned-data"), name); } },
  ...["index", "constructor", "tostring", "rss", "hasownproperty", "feed", "2024", "03"].map((slug): HarmlessRow => ({
    name: `an article named ${slug}`, files: { [`content/tin-tuc/2024/${slug}.md`]: good }, proof: (_, site) => read(site.get(`/tin-tuc/2024/03/${slug}/`)!),
  })),
];
