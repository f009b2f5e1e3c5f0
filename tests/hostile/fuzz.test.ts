import { Buffer } from "node:buffer";
import { join } from "node:path";
import { writeFileSync } from "node:fs";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readBody } from "../../src/content/body.ts";
import { readHere } from "../../src/content/load.ts";
import { readYaml } from "../../src/content/yaml.ts";
import { html } from "../../src/html.ts";
import { isFileAddress } from "../../src/model/file-address.ts";
import { isSafeLink } from "../../src/markdown/links.ts";
import { renderMarkdown } from "../../src/markdown/render.ts";
import { picture } from "../support/model.ts";
import { provinceWith } from "../support/portal-site.ts";
import { dangersIn, tagsOf } from "./markup.ts";
import { article, head } from "./rows.ts";

/** `HOSTILE_RUNS=20000` tries more; `HOSTILE_SEED` tries the same again. A failure prints its seed and the smallest text that shows it: make it a row. */
const numRuns = Number(process.env["HOSTILE_RUNS"] ?? 300);
const seed = process.env["HOSTILE_SEED"] === undefined ? Date.now() % 2 ** 31 : Number(process.env["HOSTILE_SEED"]);
const test = suite(`hostile content at random, seed ${seed}`);
const check = (property: Parameters<typeof fc.assert>[0], runs = numRuns): unknown => fc.assert(property, { numRuns: runs, seed });

const { content } = provinceWith();
const path = join(content, "tin-tuc/2024/ngau-nhien.md");
const entry = { path, file: path, folders: ["tin-tuc", "2024"], name: "ngau-nhien.md" };
const known = Object.getOwnPropertyNames(Object.prototype).join();

/** Content, or problems with a place; nothing thrown, no object changed. */
async function read(text: string | Uint8Array): Promise<void> {
  writeFileSync(path, text);
  const [found] = await readHere([entry], { contentFolder: content });
  const { source, problems } = found!;
  assert.ok(source || problems.length > 0, "neither content nor a problem");
  for (const { file, line = 1, column = 1, what, fix } of problems) assert.ok(file === path && line >= 1 && column >= 1 && what && fix, JSON.stringify(problems));
  assert.is(Object.getOwnPropertyNames(Object.prototype).join(), known);
  assert.is(({} as { pwned?: unknown }).pwned, undefined);
}

const yamlPart = fc.constantFrom(
  "title: ", "date: ", "summary: ", "category: ", "image:", "  src: ", "  alt: ", "tags: ", "source: ", "aliases: ", "permalink: ", "__proto__: ", "constructor: ", "? ", ": ", "- ", "\n", "\n", "\n  ", "\t", " ", "\r\n", "---", "...", "--- ", "%YAML 1.2",
  "[", "]", "{", "}", ",", "&a ", "*a", "<<: ", "!!str ", "!!js/function ", "!x ", "|", ">", "|+2", "#", "'", "\"", "\\x00", "\\u202e", "\\", "\"\\e\"", "2024-03-01", "2024-02-30", "hoc-tap", "0123", "0x1f", ".inf", "~", "true", "{pwned: 1}", "Bài", "\u0301", "\u202e", "\ufeff", "\0", "a".repeat(300), "[[[[[[", "/cu/", "/../", "javascript:x",
);
const yamlish = fc.array(yamlPart, { maxLength: 40 }).map((parts) => parts.join(""));

test("whatever bytes a file holds, it is content or a problem with its place", async () => {
  const bytes = fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.tuple(fc.constantFrom("---\n", "\ufeff---\n", "---js\n", "---\r\n"), fc.uint8Array({ maxLength: 80 }), fc.constantFrom("\n---\nx", "\n---", "")).map(([open, inside, close]) => Buffer.concat([Buffer.from(open), inside, Buffer.from(close)])));
  await check(fc.asyncProperty(bytes, read));
});

test("whatever front matter says, it is content or a problem with its place", async () => {
  await check(fc.asyncProperty(yamlish, fc.boolean(), (text, good) => read(article(good ? head({}, text) : text))));
});

test("whatever is read as YAML is plain: no object of it reaches into another", () => {
  check(fc.property(yamlish, (text) => {
    const { value, problems } = readYaml(text, "x.yml");
    if (problems.length) assert.is(value, undefined);
    const walk = (part: unknown): void => {
      if (part === null || typeof part !== "object") return;
      assert.ok([Object.prototype, Array.prototype].includes(Object.getPrototypeOf(part) as object));
      for (const key of Object.keys(part)) assert.not(["__proto__", "constructor", "prototype"].includes(key), key);
      Object.values(part).forEach(walk);
    };
    walk(value);
  }));
});

const scheme = fc.constantFrom("javascript:", "JaVaScRiPt:", "java\tscript:", "java&Tab;script:", "java&NewLine;script:", "javascript&colon;", "&#106;avascript:", "&#x6A;avascript:", "&#0000106avascript:", "\u0001javascript:", "data:text/html,", "DATA:image/svg+xml;base64,", "vbscript:", "file:///", "//evil.example/", "/\\evil.example", "https://a.example/", "mailto:", "tel:", "#", "/lien-he/", "?", "blob:", "%6aavascript:", "javascript%3a", " javascript:", "https:javascript:");
const fragment = fc.constantFrom(
  "<script>", "</script>", "<img src=x onerror=x>", "<svg/onload=x>", "<a href=\"", "<!--", "-->", "<![CDATA[", "<?", "<", ">", "\"", "'", "&lt;", "&quot;", "&#34;", "&#60;", "&amp;", "{{7*7}}", "{% x %}", "<%= x %>", "${x}", "\u202e", "\u200f", "\u2028", "\ufeff",
  "[", "]", "(", ")", "![", "](", "][", "]: ", "[^1]", "[^1]: ", "^[", "<https://", "https://a.example/", "*", "**", "_", "~~", "`", "```", "~~~", "|", "|---|\n", "\n", "\n\n", "    ", "> ", "- ", "1. ", "# ", "## ", "---\n", "===\n", "::: luu-y ", ":::\n", "::: tien-do x\n", "{so x}", "{lang=en}", "{lang=en onclick=x}", "Bảng: ", "a.jpg", " \"t\"", " 't'", "\\", "onmouseover=", "style=", "x", "Bài", "constructor", "__proto__",
);
const markdown = fc.array(fc.oneof(fragment, fragment, scheme), { maxLength: 30 }).map((parts) => parts.join(""));
const context = {
  origin: "https://cong.example", inlineStat: (id: string) => html`<data>${id}</data>`, picture: (src: string) => (src === "a.jpg" ? picture({ url: "/anh/a.jpg" }) : undefined),
  block: (name: string, args: readonly string[]) => html`<figure>${name} ${args.join(",")}</figure>`,
};

/** All that the renderer and its plugins may write. */
const allowed: Record<string, readonly string[]> = {
  p: ["class"], br: [], hr: [], em: [], strong: [], s: [], ul: [], li: ["id", "class"], ol: ["start", "class"], blockquote: [], pre: [], code: ["class"], h1: ["id"], h2: ["id"], h3: ["id"], h4: ["id"], h5: ["id"], h6: ["id"],
  a: ["href", "title", "rel", "class", "lang", "hreflang", "id", "aria-label"], span: ["lang"], sup: ["class"], section: ["class", "aria-label"], aside: ["class", "aria-label"], data: [], figure: ["class"], figcaption: [],
  div: ["class", "role", "tabindex", "aria-label"], table: [], caption: [], thead: [], tbody: [], tr: [], th: ["scope", "class"], td: ["class"],
  picture: [], source: ["type", "srcset", "sizes"], img: ["class", "src", "alt", "width", "height", "loading"],
};

test("whatever a body says, its page has the elements and attributes of the renderer alone, and no address that runs", () => {
  check(fc.property(markdown, (text) => {
    const page = String(renderMarkdown(text, context));
    for (const { name, attributes } of tagsOf(page)) {
      assert.ok(Object.hasOwn(allowed, name), `<${name}> in ${page}`);
      for (const attribute of Object.keys(attributes)) assert.ok(allowed[name]!.includes(attribute), `<${name} ${attribute}> in ${page}`);
      const href = attributes["href"];
      if (href !== undefined && !URL.canParse(href, "https://cong.example/a/")) continue; // no browser goes there
      if (href !== undefined) assert.ok(/^(https?:|mailto:|tel:)$/.test(new URL(href, "https://cong.example/a/").protocol), href);
      if (href !== undefined && !/^https?:/i.test(href)) assert.ok(["", "cong.example"].includes(new URL(href, "https://cong.example/a/").host), href);
    }
    assert.equal(dangersIn(page), [], page);
  }), numRuns * 5);
});

const pictured = fc.constantFrom(
  "![Bến](a.jpg)", "![Bến](b.jpg \"t\")", "![Bến](c.jpg 't')", "![", "](", "d.jpg)", "<e f.jpg>)", "[r]", "\n\n[r]: g.jpg\n\n", "`", "``", "```", "~~~", "\\", "*", "[", "]", "(", ")", "\"", "|", "| a | b |\n|---|---|\n| x | ", "Bảng: ", "[^1]", "\n\n[^1]: ", "^[", "> ", "- ", "1. ",
  "    ", "\t", " ", " ", "\n", "\n", "\n\n", "# ", "#", "===\n", "=\n", "::: luu-y\n", ":::\n", "{so x}", "{lang=en}", "https://a.example/", "<https://a.example/", ">", "&amp;", "Bến",
);

test("every picture of a page, and every heading of the first level, was read or told", () => {
  check(fc.property(fc.array(pictured, { maxLength: 16 }).map((parts) => parts.join("")), (text) => {
    const { pictures, problems } = readBody(text, "bai.md", 0);
    const shown = new Set<string>();
    const page = String(renderMarkdown(text, { ...context, picture: (src) => { shown.add(src); return undefined; } }));
    assert.ok(!/<h1/.test(page) || problems.length > 0, text);
    for (const src of shown) assert.ok(pictures.some((one) => one.src === src) || problems.length > 0, `${src} in ${JSON.stringify(text)}`);
    for (const { line, column } of pictures) assert.ok(text.split("\n")[line - 1]!.startsWith("![", column - 1), JSON.stringify(text));
  }), numRuns * 10);
});

test("a link that is safe stays on the portal, or leads by web, mail or telephone", () => {
  const sign = fc.constantFrom("javascript", "data", "https", "http", "mailto", "tel", ":", "/", "\\", "//", "#", "?", ".", "@", "a", "%", "\t", " ", "\u0001", "&", ";", "evil.example", "\u3000", "ｊ");
  check(fc.property(fc.array(sign, { maxLength: 8 }), (parts) => {
    const address = parts.join("");
    if (!isSafeLink(address) || !URL.canParse(address, "https://cong.example/a/")) return;
    const { protocol, host } = new URL(address, "https://cong.example/a/");
    assert.ok(["https:", "http:", "mailto:", "tel:"].includes(protocol), address);
    if (!/^\s*https?:/i.test(address)) assert.ok(["", "cong.example"].includes(host), address);
  }), numRuns * 5);
});

test("a former address that can be a file stays below the folder of the portal", () => {
  const part = fc.constantFrom("/", "..", ".", "%2e", "%2f", "%5c", "\\", "a", "%00", "%", ":", "*", "ế", "con", "?x/../..", "#");
  check(fc.property(fc.array(part, { maxLength: 10 }), (parts) => {
    const address = `/${parts.join("")}`;
    if (!isFileAddress(address)) return;
    const named = address.split(/[?#]/)[0]!;
    for (const way of [named, decodeSafely(named)]) assert.ok(join("/goc", way).startsWith("/goc/") || join("/goc", way) === "/goc/", address);
  }), numRuns * 5);
});

const decodeSafely = (text: string): string => { try { return decodeURIComponent(text); } catch { return text; } };

test.run();
