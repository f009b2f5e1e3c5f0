import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { htmlValidator } from "../support/html-rules.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { buildSample, isPage, sampleFiles } from "../support/sample-site.ts";

const test = suite("the sample portal");
const root = join(import.meta.dirname, "../..");
const output = await buildSample();
const site = sampleFiles(output);
const pages = [...site].filter(isPage);

test("has at least twelve articles over at least five categories", () => {
  const feed = JSON.parse(site.get("/feed.json")!) as { items: { tags: string[] }[] };
  assert.ok(feed.items.length >= 12);
  assert.ok(new Set(feed.items.map(({ tags }) => tags[0])).size >= 5);
});

test("tells the facts of the co-operative article as of its day", () => {
  const article = site.get("/tin-tuc/2019/05/phat-trien-hop-tac-xa-gan-voi-nhu-cau-thanh-vien/")!;
  assert.match(article, "13/05/2019 16:43:08");
  for (const fact of ["167", "123", "44", "200", "83,5%", "1,7", "Cao Phong", "Trần Phú", "Mỹ Phương", "Đông Nam Dược", "Fresh Oil", "Hợp Giang", "Thu Cúc"]) {
    assert.match(article, fact);
  }
});

test("no bar is drawn for the four targets without a result", () => {
  for (const id of ["lien-hiep-htx", "htx-hieu-qua", "htx-dung-luat", "htx-tiep-can-chinh-sach"]) {
    const page = site.get(`/chi-tieu/${id}/`)!;
    assert.match(page, "Chưa có số liệu");
    assert.not.match(page, 'class="progress-bar');
  }
});

test("no page has a style attribute, an event handler or a script but external modules, structured data and the one line that every page begins with", () => {
  for (const [url, text] of pages) {
    assert.not.match(text, /<[^>]+\s(style|on[a-z]+)=/, url);
    for (const [tag, within] of text.matchAll(/<script[^>]*>([^<]*)/g)) {
      if (tag.startsWith("<script>")) assert.match(within!, /^var \w="cach-hien-thi";try\{.*\}catch\{\}$/, url);
      else assert.match(tag, /type="application\/ld\+json"|src="\/tai-nguyen\//, url);
    }
  }
});

test("every page is valid for html-validate", async () => {
  const validator = htmlValidator();
  for (const [url, text] of pages) {
    const report = await validator.validateString(text);
    const told = report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${url}:${line} ${ruleId} ${message}`));
    assert.equal(told, []);
  }
});

test("every page is valid for the Nu checker", () => {
  const jar = join(root, "node_modules/vnu-jar/build/dist/vnu.jar");
  const folder = temporaryFolder();
  const files = pages.map(([url, text], index) => {
    const file = join(folder, `${index}${url.replaceAll("/", "_")}.html`);
    writeFileSync(file, text.replace(/<style>[^]*?<\/style>/, "<style></style>")); // lightningcss has read the styles; this checker knows those of years ago
    return file;
  });
  const told = execFileSync("java", ["-jar", jar, "--format", "gnu", "--stdout", "--exit-zero-always", ...files], { encoding: "utf8" });
  assert.is(told.replaceAll(folder, ""), "");
});

test("is the same to the byte in any time zone", () => {
  const hash = (zone: string): string => execFileSync(process.execPath, ["--import", "tsx", "-e", `
    const { createHash } = await import("node:crypto");
    const { buildSample, sampleFiles } = await import(${JSON.stringify(join(root, "tests/support/sample-site.ts"))});
    const hash = createHash("sha256");
    for (const [name, text] of sampleFiles(await buildSample("2026-11-23"))) hash.update(name).update(text, "latin1").update(text);
    console.log(hash.digest("hex"));`.replaceAll("\n", " "), "--input-type=module"], { cwd: root, encoding: "utf8", env: { ...process.env, TZ: zone, LANG: zone === "UTC" ? "C" : "en_US.UTF-8" } });
  assert.is(hash("Asia/Ho_Chi_Minh"), hash("UTC"));
  assert.is(hash("America/Los_Angeles"), hash("UTC"));
});

test("as of 15/05/2019 nothing later is known", async () => {
  const then = sampleFiles(await buildSample("2019-05-15"));
  for (const [url, text] of then) {
    // Static pages say what they say today.
    if (!/^\/($|chi-tieu|tin-tuc|chuyen-muc|tu-khoa|feed)/.test(url)) continue;
    assert.not.match(text, /181 hợp tác xã|335 hợp tác xã|Thái Nguyên/, url);
  }
  assert.match(then.get("/chi-tieu/htx-tong-so/")!, "83,5%");
});

test("icons are pictures, byte for byte", async () => {
  const icons = [...site].filter(([url]) => /^\/tai-nguyen\/.*\.png$/.test(url));
  assert.is(icons.length, 3);
  for (const [url, bytes] of icons) {
    const { format, width, height } = await sharp(Buffer.from(bytes, "latin1")).metadata();
    assert.is(format, "png", url);
    assert.is(width, height);
  }
});

test.run();
