import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/build/build.ts";
import { day, provinceWith } from "../support/portal-site.ts";
import { addFiles, assertClean, contentFiles, dot, importInto, provinceWithSources, told, type Files } from "./imported-site.ts";

const test = suite("npm run import");
const root = join(import.meta.dirname, "../..");

const textOf = (title: string, date = "13/05/2019 16:43:08"): string => `${title}\n(Cập nhật lúc: ${date})\nTóm tắt minh họa.\nNội dung minh họa của bài.\nThu Cúc\n`;
const pageOf = (title: string): string => `<!-- saved from url=(0030)http://cu.example.vn/Pages/htm.aspx --><html><title>${title}</title><body><h2>${title}</h2><p>Cập nhật lúc: 13/05/2019 16:43:08</p>
<p><b>Tóm tắt minh họa.</b></p><p><img src="a.png" alt="Ảnh minh họa"></p><p>Nội dung minh họa, <a href="/tin/rss-minh-hoa.html">bài khác</a>.</p><p>Hết phần minh họa.</p></body></html>`;
const everySource: Files = {
  "trang.html": pageOf("Bài HTML minh họa"), "a.png": dot, "trang.txt": textOf("Bài chữ minh họa"),
  "nuke.sql": "INSERT INTO `nv4_vi_news_rows` (`id`,`catid`,`title`,`alias`,`publtime`,`status`,`hometext`) VALUES (1,1,'Bài NukeViet minh họa','bai',1557740588,1,'Tóm tắt minh họa.');\nINSERT INTO `nv4_vi_news_detail` (`id`,`bodyhtml`) VALUES (1,'<p>Nội dung minh họa.</p>');\nINSERT INTO `nv4_vi_news_cat` (`catid`,`title`,`alias`) VALUES (1,'Học tập','hoc-tap');",
  "wp.xml": `<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="c"><channel><item><title>Bài WordPress minh họa</title><link>https://cu.example.vn/b%C3%A0i-wp/</link><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><wp:post_date>2019-05-13 16:43:08</wp:post_date><content:encoded><![CDATA[<p>Nội dung minh họa.</p>]]></content:encoded></item></channel></rss>`,
  "tin.rss": `<rss version="2.0" xmlns:content="c"><channel><item><title>Bài RSS minh họa</title><link>https://cu.example.vn/tin/rss-minh-hoa.html</link><pubDate>Mon, 13 May 2019 16:43:08 +0700</pubDate><description>Tóm tắt minh họa.</description><content:encoded><![CDATA[<p>Nội dung minh họa.</p>]]></content:encoded></item></channel></rss>`,
  "tin.atom": `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Bài Atom minh họa</title><link href="https://cu.example.vn/atom"/><published>2019-05-13T16:43:08+07:00</published><summary>Tóm tắt minh họa.</summary><content type="html">&lt;p>Nội dung minh họa.&lt;/p></content></entry></feed>`,
};

test("articles of every source become pages of a portal that builds, and old addresses lead to them", async () => {
  const province = provinceWithSources(everySource);
  const report = await importInto(province);
  assert.equal(report.written.map(({ file }) => file.replace("content/tin-tuc/2019/", "")), [
    "bai-nukeviet-minh-hoa.md", "bai-atom-minh-hoa.md", "bai-rss-minh-hoa.md", "bai-html-minh-hoa.md", "bai-chu-minh-hoa.md", "bai-wordpress-minh-hoa.md",
  ]);
  await assertClean(province);
  await build({ ...province, now: day("2026-01-01") });
  const page = (address: string): string => readFileSync(join(province.output, address), "utf8");
  for (const kind of ["html", "chu", "nukeviet", "wordpress", "rss", "atom"]) assert.match(page(`tin-tuc/2019/05/bai-${kind}-minh-hoa/index.html`), "Nội dung minh họa");
  assert.match(page("tin-tuc/2019/05/bai-html-minh-hoa/index.html"), '<a href="/tin-tuc/2019/05/bai-rss-minh-hoa/">bài khác</a>');
  assert.match(page("Pages/htm.aspx"), 'url=/tin-tuc/2019/05/bai-html-minh-hoa/"');
  assert.match(page("bài-wp/index.html"), 'url=/tin-tuc/2019/05/bai-wordpress-minh-hoa/"');
});

test("running it again changes nothing and says so", async () => {
  const province = provinceWithSources(everySource);
  await importInto(province);
  const before = contentFiles(province);
  const again = await importInto(province);
  assert.equal(contentFiles(province), before);
  assert.is(again.written.length, 0);
  assert.is(again.same.length, 6);
  assert.equal(told(again).filter((line) => !line.includes("NukeViet được ghép")), []);
});

test("a trial run tells the same and writes nothing", async () => {
  const province = provinceWithSources(everySource);
  const before = contentFiles(province);
  const trial = await importInto(province, { dryRun: true });
  assert.equal(contentFiles(province), before);
  assert.equal({ ...trial, dryRun: false }, await importInto(province));
});

test("an article or a photo that stands there with another content is never overwritten", async () => {
  const province = provinceWithSources({ "bai.txt": textOf("Bài chữ minh họa"), "trang.html": pageOf("Bài HTML minh họa"), "a.png": dot });
  addFiles(province, { "content/tin-tuc/2019/bai-chu-minh-hoa.md": "của ban biên tập", "content/tin-tuc/2019/bai-html-minh-hoa-1.png": "ảnh khác" });
  const before = contentFiles(province);
  assert.equal((await importInto(province)).notes.filter(({ kind }) => kind === "leftOut"), [
    { kind: "leftOut", source: "nguon/bai.txt", file: "content/tin-tuc/2019/bai-chu-minh-hoa.md", text: "Đã có content/tin-tuc/2019/bai-chu-minh-hoa.md với nội dung khác: không ghi đè" },
    { kind: "leftOut", source: "nguon/trang.html", file: "content/tin-tuc/2019/bai-html-minh-hoa.md", text: "Đã có ảnh content/tin-tuc/2019/bai-html-minh-hoa-1.png với nội dung khác: không ghi đè" },
  ]);
  assert.equal(contentFiles(province), before);
});

test("one article in two sources comes once; two articles of one title get two names", async () => {
  const province = provinceWithSources({ "a.txt": textOf("Bài minh họa"), "b.txt": textOf("Bài minh họa"), "c.txt": textOf("Bài minh họa", "14/05/2019 08:00:00") });
  const report = await importInto(province);
  assert.equal(report.written.map(({ source, file }) => [source, file]), [
    ["nguon/a.txt", "content/tin-tuc/2019/bai-minh-hoa.md"], ["nguon/c.txt", "content/tin-tuc/2019/bai-minh-hoa-2.md"],
  ]);
  assert.ok(told(report).includes("leftOut: Trùng tiêu đề và ngày đăng với bài đã chuyển thành content/tin-tuc/2019/bai-minh-hoa.md"));
  assert.ok(told(report).includes("guess: Tên tệp đã dùng cho một bài khác cùng năm trong lần chuyển này: đổi thành «bai-minh-hoa-2»"));
});

test("an old address that belongs to another page is left out", async () => {
  const province = provinceWithSources({ "trang.html": pageOf("Bài HTML minh họa").replace("/Pages/htm.aspx", "/cu/thu-vien.html"), "a.png": dot });
  const report = await importInto(province);
  assert.ok(told(report).includes("leftOut: Địa chỉ cũ «/cu/thu-vien.html» đã thuộc về trang khác"));
  await assertClean(province);
});

const command = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "src/commands/launch.mjs"), "import", ...args], { cwd: root, encoding: "utf8" });
  return { status, stdout, stderr };
};

test("the command prints what was guessed, what is to be mended, what was left out, and counts", () => {
  const province = provinceWithSources({ "bai.txt": textOf("Bài chữ minh họa") });
  const source = join(province.root, "nguon/bai.txt");
  const file = join(province.content, "tin-tuc/2019/bai-chu-minh-hoa.md");
  const folders = ["--content", province.content, "--data", province.data];
  const first = command(source, join(province.root, "khong-co"), "--category", "hoc-tap", "--dry-run", ...folders);
  assert.equal(first, { status: 0, stderr: "", stdout: `Đã đoán, cần xem lại:
  ${source} → ${file}
    - Đoạn đầu không in đậm được lấy làm tóm tắt: «Tóm tắt minh họa.»
    - Dòng cuối được hiểu là tên tác giả: «Thu Cúc»
    - Nguồn không ghi chuyên mục: xếp vào «hoc-tap»

Không chuyển:
  ${province.root}/khong-co
    - Không tìm thấy tệp hay thư mục này

Sẽ viết 1 bài và 0 ảnh vào ${province.content} (chạy thử, chưa ghi gì).
3 điều đã đoán, 0 điều cần bổ sung, 1 điều không chuyển.
` });
  assert.not.ok(existsSync(file));
  assert.match(command(source, ...folders).stdout, `Đã viết 1 bài và 0 ảnh vào ${province.content}.\n`);
  assert.is(command(source, ...folders).stdout, `Đã viết 0 bài và 0 ảnh vào ${province.content}.\n1 bài đã có từ trước, không thay đổi.\n`);
  const json = JSON.parse(command(source, "--format", "json", ...folders).stdout) as { same: unknown[] };
  assert.equal(json.same, [{ source, file }]);
});

test("flags that cannot be used are told, with exit code 2", () => {
  const { data } = provinceWith();
  assert.equal(command(), { status: 2, stdout: "", stderr: "Không có nguồn nào. Viết: npm run import -- TỆP-HOẶC-THƯ-MỤC…\n" });
  assert.equal(command("x", "--category", "la", "--data", data), { status: 2, stdout: "", stderr: "--category «la» không có trong categories.yml. Chọn một trong: bien-dao, hoc-tap.\n" });
  assert.is(command("x", "--format", "xml").status, 2);
});

test("broken categories stop the import before it begins", () => {
  const { root: province, data } = provinceWithSources({ "bai.txt": textOf("Bài chữ minh họa") });
  writeFileSync(join(data, "categories.yml"), "- id: 1 2\n");
  const { status, stderr } = command(join(province, "nguon"), "--content", join(province, "content"), "--data", data);
  assert.is(status, 1);
  assert.match(stderr, "Chưa chuyển: cần sửa các lỗi trên trong _data trước.");
});

test.run();
