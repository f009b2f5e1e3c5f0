import sharp from "sharp";
import * as assert from "uvu/assert";
import { article, harmless, head, type HarmlessRow } from "../rows.ts";

const good = article(head(), "Chữ đọc được.\n");
const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: "#888" } }).jpeg().toBuffer();
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
  harmless("pictures in many spellings", article(head(), [
    "![Bến](moi-cach.jpg 'Chú thích')", "![Bến](moi-cach.jpg (Chú thích))", "![Bến [cũ]](moi-cach.jpg)", "![Bến](<moi cach (1).jpg>)", "![Bến](moi\\-cach.jpg \"Gọi là \\\"bến\\\"\")",
    "![Bến\ncũ](moi-cach.jpg)", "![Bến][r]", "[r]: moi-cach.jpg", "Xem![Bến](moi-cach.jpg).", "[![Bến](moi-cach.jpg)](/lien-he/)",
  ].join("\n\n")), (page) => {
    assert.is(page.split('<img class="photo__image').length - 1, 9);
    assert.not(/<figure class="photo"><\/figure>|!\[/.test(page));
  }, { "content/tin-tuc/2024/moi-cach.jpg": photo, "content/tin-tuc/2024/moi cach (1).jpg": photo }),
  harmless("a tag that is a device of Windows", article(head({}, "tags: [Con, Aux]"), "Chữ đọc được.\n"), (page, site) => {
    assert.ok(page.includes('href="/tu-khoa/con_/"'));
    assert.ok(site.has("/tu-khoa/con_/") && site.has("/tu-khoa/aux_/"));
    assert.not(site.has("/tu-khoa/con/") || site.has("/tu-khoa/aux/"));
  }),
  harmless("formerly at one place in many spellings", article(head({}, "aliases: [/cu/mot-noi, /cu/mot-noi/, /cu/mot-noi/index.html, /Cu/ABC.aspx, /cu/abc.aspx, /cu/t%E1%BA%BFt, /cu/tết/]"), "Chữ đọc được.\n"), (page, site) => {
    read(page);
    for (const old of ["/cu/mot-noi/", "/Cu/ABC.aspx", "/cu/abc.aspx", "/cu/tết/"]) assert.ok(site.get(old)!.includes("/tin-tuc/2024/03/formerly-at-one-place-in-many-spellings/"), old);
  }),
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
