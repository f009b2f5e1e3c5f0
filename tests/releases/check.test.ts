import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { randomBytes } from "node:crypto";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/build/build.ts";
import { dropLeftovers } from "../../src/build/leftovers.ts";
import { PageSink } from "../../src/build/page-sink.ts";
import { weightOf } from "../../src/build/page-weight.ts";
import { damagedIn } from "../../src/build/release-faults.ts";
import { releaseNames, releasesOf } from "../../src/build/release.ts";
import { problemText } from "../../src/model/problem.ts";
import { day, provinceWith, temporaryFolder } from "../support/portal-site.ts";
import { buildSample } from "../support/sample-site.ts";
import { faultsOf, shownName } from "../support/read-release.ts";

const test = suite("what a release may not hold");
/** Text that does not become shorter when it is compressed. */
const noise = (bytes: number): string => randomBytes(bytes / 2).toString("hex");
const article = (body: string): string => `---\ntitle: Bài dài\ndate: 2024-03-01\nsummary: Bài minh họa.\ncategory: hoc-tap\n---\n${body}\n`;

test("two files at one address, written by one thread or by two", () => {
  const [one, other] = [new PageSink(temporaryFolder()), new PageSink(temporaryFolder())];
  for (const sink of [one, other]) sink.put({ name: "a/index.html", content: "x", known: undefined });
  assert.equal(one.faults, []);
  one.add(other);
  assert.equal(one.faults, [{ url: "/a/", twice: true }]);
});

test("an address that two parts of the portal claim stops the build and is named", async () => {
  const province = provinceWith();
  const { PageWriter } = await import("../../src/build/page-writer.ts");
  const { write } = PageWriter.prototype;
  PageWriter.prototype.write = function twice(url, content) {
    write.call(this, url, content);
    if (url === "/404.html") write.call(this, url, `${String(content)} `);
  };
  try {
    const failed = await build({ ...province, now: day("2024-05-01"), cache: temporaryFolder() }).then(() => "built", (error: Error) => error.message);
    assert.is(failed, "/404.html\n  Có hai trang hoặc tệp cùng ghi vào địa chỉ «/404.html»\n  → Đổi tên một trong hai tệp hoặc sửa «aliases»; không tìm được tệp nào trùng thì báo người phụ trách kỹ thuật.");
  } finally {
    PageWriter.prototype.write = write;
  }
});

test("a page too heavy for a weak network is built, and its editor is told what most of it is", async () => {
  const rows = Array.from({ length: 4000 }, () => `| ${noise(24)} | ${noise(24)} |`).join("\n");
  const province = provinceWith({ "content/tin-tuc/2024/bang.md": article(`| a | b |\n|---|---|\n${rows}`), "content/tin-tuc/2024/chu.md": article(noise(200_000).replace(/.{60}/g, "$& ")) });
  const { warnings } = await build({ ...province, now: day("2024-05-01"), cache: temporaryFolder() });
  const told = warnings.map(problemText).filter((text) => text.includes("Trang nặng")).map((text) => text.replace(/.*content\//, "").replace(/nặng [\d,.]+/, "nặng N").replaceAll("\u00a0", " "));
  assert.equal(told, [
    "tin-tuc/2024/bang.md\n  Trang nặng N kB sau khi nén, hơn mức 42 kB nên có: mạng yếu phải chờ lâu mới đọc được\n  → Phần lớn là bảng: chỉ giữ những dòng người đọc cần, hoặc chia bảng cho nhiều trang.",
    "tin-tuc/2024/chu.md\n  Trang nặng N kB sau khi nén, hơn mức 42 kB nên có: mạng yếu phải chờ lâu mới đọc được\n  → Phần lớn là chữ: nên tách thành nhiều trang, dẫn liên kết cho nhau.",
  ]);
});

test("a heavy page is told of by every build while it is heavy, also by those that leave it alone", async () => {
  const heavy = "content/tin-tuc/2024/dai.md";
  const province = provinceWith({ [heavy]: article(noise(200_000).replace(/.{60}/g, "$& ")), "content/tin-tuc/2024/khac.md": article("Nội dung.") });
  const options = { ...province, now: day("2024-05-01"), cache: temporaryFolder() };
  const told = async (): Promise<[rendered: number, told: string[]]> => {
    const { rendered, warnings } = await build(options);
    return [rendered, warnings.filter(({ what }) => what.startsWith("Trang nặng")).map((problem) => problemText(problem).replace(/.*content/, "content"))];
  };
  const [pages, first] = await told();
  assert.match(first.join(), /^content\/tin-tuc\/2024\/dai\.md\n {2}Trang nặng/);
  assert.equal(await told(), [0, first], "nothing changed");
  writeFileSync(join(province.root, "content/tin-tuc/2024/khac.md"), article("Nội dung khác."));
  const [rendered, again] = await told();
  assert.ok(rendered > 0 && rendered < pages);
  assert.equal(again, first);
  writeFileSync(join(province.root, heavy), article("Ngắn."));
  assert.equal((await told())[1], []);
  assert.equal(await told(), [0, []]);
});

test("long pages that compress well are light, and drawings are told from text", () => {
  const weigh = (html: string) => weightOf(html, Buffer.from(html));
  assert.is(weigh("Nội dung. ".repeat(100_000)), undefined);
  assert.is(weigh(noise(60_000)), undefined, "too short to be weighed");
  assert.is(weigh(`<svg>${noise(200_000)}</svg>`)?.mostly, "drawings");
});

test("files that no list knows, where something was written: they are removed and named", () => {
  const draft = temporaryFolder();
  for (const folder of ["a/b", "la/sau", "xa"]) mkdirSync(join(draft, folder), { recursive: true });
  for (const name of ["SHA256SUMS", "index.html", "a/b/index.html", "google123.html", "la/sau/x.md", "a/b/index.html.123", "xa/y.html", "xa/rieng.map"]) writeFileSync(join(draft, name), "x");
  const files = new Map(["index.html", "a/b/index.html", "xa/y.html"].map((name) => [name, ""]));
  assert.equal(dropLeftovers(draft, files, ["a/b/index.html", "da-go/index.html"]).sort(), ["a/b/index.html.123", "google123.html", "la"]);
  assert.equal(readdirSync(draft, { recursive: true }).sort(), ["SHA256SUMS", "a", "a/b", "a/b/index.html", "index.html", "xa", "xa/rieng.map", "xa/y.html"]);
  assert.equal(dropLeftovers(draft, files, files.keys()), ["xa/rieng.map"]);
});

test("a file that somebody put into the output is never published again", async () => {
  const province = provinceWith();
  const options = { ...province, now: day("2024-05-01"), cache: temporaryFolder(), keep: 1 };
  const file = join(province.content, "trang/gioi-thieu.md");
  const text = readFileSync(file, "utf8");
  await build(options);
  writeFileSync(join(province.output, "google123.html"), "x");
  const told: string[] = [];
  for (let n = 1; n <= 4; n++) {
    writeFileSync(file, `${text}\nCâu thêm lần ${n}.\n`);
    told.push(...(await build(options)).warnings.map(problemText).filter((said) => said.includes("google123")));
    assert.not(readdirSync(province.output).includes("google123.html"), String(n));
  }
  assert.equal(told, ["google123.html\n  Tệp này nằm trong bản đang dựng mà không lần dựng nào ghi ra; nó đã bị bỏ, không được công bố\n  → Đừng đặt tệp vào thư mục đầu ra: mỗi lần dựng thay cả thư mục ấy."]);
});

test("a file that somebody put into a folder where nothing is written goes all the same, and is told once", async () => {
  const province = provinceWith();
  const options = { ...province, now: day("2024-05-01"), cache: temporaryFolder(), keep: 1 };
  const file = join(province.content, "trang/gioi-thieu.md");
  const text = readFileSync(file, "utf8");
  await build(options);
  const put = shownName(province.output);
  for (const name of [".well-known/acme-challenge/x", "du-lieu/bi-mat.csv"]) {
    mkdirSync(dirname(join(province.output, name)), { recursive: true });
    writeFileSync(join(province.output, name), "x");
  }
  const told: string[] = [];
  for (let n = 1; n <= 4; n++) {
    writeFileSync(file, `${text}\nCâu thêm lần ${n}.\n`);
    told.push(...(await build(options)).warnings.filter(({ what }) => what.startsWith("Tệp này nằm trong bản đang dựng")).map(({ file: name }) => name));
    for (const name of releaseNames(province.output)) if (name !== put) assert.equal(damagedIn(join(releasesOf(province.output), name)), [], String(n));
  }
  assert.equal(told.sort(), [".well-known/acme-challenge", "du-lieu/bi-mat.csv"]);
});

test("an article that is taken out leaves nothing behind, and nothing is told", async () => {
  const text = "---\ntitle: Bài\ndate: 2024-03-01\nsummary: Bài minh họa.\ncategory: hoc-tap\n---\nNội dung.\n";
  const province = provinceWith({ "content/tin-tuc/2024/bai-bo.md": text, "content/tin-tuc/2024/bai-giu.md": text });
  const options = { ...province, now: day("2024-05-01"), cache: temporaryFolder(), keep: 1 };
  const about = join(province.content, "trang/gioi-thieu.md");
  for (let n = 1; n <= 4; n++) {
    if (n === 2) rmSync(join(province.content, "tin-tuc/2024/bai-bo.md"));
    writeFileSync(about, `${readFileSync(about, "utf8")}\nCâu thêm lần ${n}.\n`);
    const { warnings } = await build(options);
    assert.equal(warnings.filter(({ what }) => what.startsWith("Tệp này nằm trong bản đang dựng")), [], String(n));
    assert.is(existsSync(join(province.output, "tin-tuc/2024/03/bai-bo")), n === 1);
  }
});

test("source maps, drafts, half-written files: the sample portal has none, and its list names every file", async () => {
  const output = await buildSample();
  const files = readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  assert.equal(files.filter(({ name }) => /\.(map|ts|tmp|bak|swp|\d+)$|~$|^dang-dung|^\.DS_Store/.test(name)).map(({ name }) => name).filter((name) => !/^\d/.test(name)), []);
  assert.is(readFileSync(join(output, "SHA256SUMS"), "utf8").trim().split("\n").length, files.length - 1);
  assert.is(faultsOf(output), "");
});

test.run();
