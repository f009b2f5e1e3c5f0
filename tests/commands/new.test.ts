import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { loadContent } from "../../src/content/load.ts";
import { provinceWith } from "../support/portal-site.ts";

const test = suite("npm run new");
const root = join(import.meta.dirname, "../..");

const { content, data } = provinceWith();
const start = (...args: string[]) => spawnSync(process.execPath, [join(root, "src/commands/launch.mjs"), "new", "--content", content, "--data", data, "--now", "2024-05-20 08:30", ...args], { cwd: root, encoding: "utf8" });
const file = join(content, "tin-tuc/2024/dua-sach-ve-ban-dao.md");

test("makes a draft named without marks, dated now, that has no problem", async () => {
  const { status, stdout } = start("--title", "Đưa sách về bản: đảo", "--category", "Học tập", "--author", "Minh họa");
  assert.is(status, 0);
  assert.match(stdout, "dua-sach-ve-ban-dao.md.\nMở tệp, viết bài; xem thử bằng «npm start»; xong thì xóa dòng «draft: true».");
  const text = readFileSync(file, "utf8");
  for (const line of ['title: "Đưa sách về bản: đảo"', "date: 2024-05-20 08:30", "category: hoc-tap", "author: Minh họa", "draft: true"]) assert.match(text, `\n${line}\n`);
  assert.equal((await loadContent({ content, data }, "2024-05-20")).problems, []);
});

test("explains every key in a comment; each optional one works when its # is taken away", async () => {
  const text = readFileSync(file, "utf8");
  const used = text.replace(/^# ((?:updated|expires|pinned|aliases|tags|source|  name|  url)\b.*)$/gm, "$1");
  assert.not.equal(used, text);
  writeFileSync(file, used);
  assert.equal((await loadContent({ content, data }, "2024-05-20")).problems, []);
  writeFileSync(file, text);
});

test("the sentence of the template cannot be published", async () => {
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace("draft: true\n", ""));
  const { problems } = await loadContent({ content, data }, "2024-05-20");
  assert.is(problems.length, 1);
  assert.is(problems[0]!.what, "«summary» (Tóm tắt) vẫn là câu của mẫu");
  writeFileSync(file, text);
});

test("refuses a name that an article has, whatever its marks, and says where it is", () => {
  const { status, stderr } = start("--title", "Đưa sách về Bản Đảo", "--category", "hoc-tap");
  assert.is(status, 2);
  assert.match(stderr, "Đã có bài mang tên tệp «dua-sach-ve-ban-dao»: ");
  assert.match(stderr, "Đặt tiêu đề khác, hoặc thêm --slug ten-tep-khac.");
});

test("tells what is missing or unknown instead of asking where nobody can answer", () => {
  assert.match(start("--category", "hoc-tap").stderr, "Thiếu --title.");
  assert.match(start("--title", "Bài khác", "--category", "thoi-tiet").stderr, "Không có chuyên mục «thoi-tiet». Có: ");
  assert.match(start("--title", "***", "--category", "hoc-tap").stderr, "Tiêu đề phải có chữ hoặc số.");
  assert.match(start("--title", "Bài khác", "--slug", "Bài Khác", "--category", "hoc-tap").stderr, "Ví dụ: bai-khac");
  assert.not.ok(existsSync(join(content, "tin-tuc/2024/bai-khac.md")));
});

test.run();
