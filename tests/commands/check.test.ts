import { spawn, spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { githubAnnotations } from "../../src/commands/github-annotations.ts";
import type { Problem } from "../../src/model/problem.ts";
import { article } from "../review/faults.ts";
import { provinceWith } from "../support/portal-site.ts";

const test = suite("npm run check");
const root = join(import.meta.dirname, "../..");
const file = "content/tin-tuc/2024/bai.md";
const launcher = join(root, "src/commands/launch.mjs");

function check(body: string, ...args: string[]) {
  const province = provinceWith({ [file]: article({ body }) });
  const folders = ["--content", province.content, "--data", province.data, "--now", "2024-05-01"];
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, "check", ...folders, ...args], { cwd: root, encoding: "utf8" });
  const plain = (text: string): string => text.replaceAll(`${province.root}/`, "");
  return { status, stdout: plain(stdout), stderr: plain(stderr), province, folders, text: () => readFileSync(join(province.root, file), "utf8") };
}

test("warnings are told and leave the exit code at 0; an error makes it 1", () => {
  const warned = check("Các nghành.\n");
  assert.equal([warned.status, warned.stderr], [0, "0 lỗi, 1 điều nên xem lại.\n"]);
  assert.is(warned.stdout, `Nhắc: ${file}:7:5\n  Tiếng Việt không có âm tiết «nghành»\n  → Có phải «ngành»? Nếu là tên riêng, thêm vào _data/tu-rieng.yml.\n\n`);
  assert.is(check("Xem [bản đồ](/khong-co/).\n").status, 1);
});

test("--format json gives a list of problems", () => {
  const { status, stdout } = check("Các nghành.\n", "--format", "json");
  assert.is(status, 0);
  assert.equal(JSON.parse(stdout), [{
    severity: "warning", file, line: 7, column: 5, what: "Tiếng Việt không có âm tiết «nghành»", fix: "Có phải «ngành»? Nếu là tên riêng, thêm vào _data/tu-rieng.yml.",
  }]);
});

test("--format github gives annotations, warnings as warnings", () => {
  const { status, stdout } = check("Các nghành, 100% [ảnh](/khong-co/).\n", "--format", "github");
  assert.is(status, 1);
  assert.equal(stdout.replaceAll(/(?<=file=)[^,]*\/content/g, "content").trim().split("\n"), [
    `::warning file=${file},line=7,col=5::${file}:7:5%0A  Tiếng Việt không có âm tiết «nghành»%0A  → Có phải «ngành»? Nếu là tên riêng, thêm vào _data/tu-rieng.yml.`,
    `::error file=${file},line=7,col=18::${file}:7:18%0A  Liên kết «/khong-co/» dẫn đến trang không có%0A  → Sửa địa chỉ, hoặc bỏ liên kết nếu trang ấy đã gỡ.`,
  ]);
  assert.is(check("Nội dung.\n", "--format", "github").stdout, "");
});

test("an annotation cannot break out of its line or its place", () => {
  const problem: Problem = { severity: "error", file: "a, b:c%.md", line: 1, what: "100%\r\n::error::x", fix: "y" };
  assert.equal(githubAnnotations([problem]), ["::error file=a%2C b%3Ac%25.md,line=1::a, b:c%25.md:1%0A  100%25%0D%0A::error::x%0A  → y"]);
});

test("--fix shows a diff and, without a terminal to ask at, writes nothing", () => {
  const { status, stdout, text } = check("Một  hai.\n", "--fix");
  assert.is(status, 0);
  assert.match(stdout, `1 tệp có thể sửa tự động:\n\n--- ${file}\n+++ ${file}\n@@ -5,4 +5,4 @@\n category: hoc-tap\n ---\n-Một  hai.\n+Một hai.\n `);
  assert.match(stdout, "Không hỏi được ở đây. Chạy lại với --fix --yes để ghi các thay đổi trên.");
  assert.is(text(), article({ body: "Một  hai.\n" }));
});

test("--fix --yes writes, and a second time changes nothing", () => {
  const first = check("Một  hai.\n", "--fix", "--yes");
  assert.match(first.stdout, /\nĐã sửa 1 tệp\.\n$/);
  assert.is(first.text(), article({ body: "Một hai.\n" }));
  assert.equal(readdirSync(join(first.province.content, "tin-tuc/2024")).filter((name) => name.endsWith(".tmp")), []);
  const again = spawnSync(process.execPath, [launcher, "check", ...first.folders, "--fix", "--yes"], { cwd: root, encoding: "utf8" });
  assert.is(again.stdout, "Không có gì để sửa tự động.\n");
});

/** A terminal of its own, by `script`; the answer is typed when the question has come. */
async function atTerminal(answer: string): Promise<{ output: string; text: string }> {
  const province = provinceWith({ [file]: article({ body: "Một  hai.\n" }) });
  const command = `${process.execPath} ${launcher} check --content ${province.content} --data ${province.data} --fix`;
  const child = spawn("script", ["-qec", command, "/dev/null"], { cwd: root });
  let output = "", asked = false;
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk;
    if (asked || !output.includes("(c/k)")) return;
    asked = true;
    child.stdin.write(`${answer}\n`);
  });
  await new Promise((resolve) => { child.on("close", resolve); });
  return { output, text: readFileSync(join(province.root, file), "utf8") };
}

test("at a terminal --fix asks, and does what it is told", async () => {
  const agreed = await atTerminal("c");
  assert.match(agreed.output, "Đã sửa 1 tệp.");
  assert.is(agreed.text, article({ body: "Một hai.\n" }));
  const refused = await atTerminal("k");
  assert.match(refused.output, "Chưa sửa tệp nào.");
  assert.is(refused.text, article({ body: "Một  hai.\n" }));
});

test("flags that do not go together are told, with exit code 2", () => {
  assert.equal([check("x\n", "--format", "xml").status, check("x\n", "--format", "xml").stderr], [2, "--format «xml» không dùng được. Viết text, json hoặc github.\n"]);
  assert.equal([check("x\n", "--yes").status, check("x\n", "--yes").stderr], [2, "--yes chỉ đi cùng --fix.\n"]);
  assert.is(check("x\n", "--format", "constructor").status, 2);
});

test.run();
