import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { provinceWith } from "../support/portal-site.ts";

const test = suite("the command line");
const root = join(import.meta.dirname, "../..");

const portal = (command: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "src/commands/launch.mjs"), command, ...args], { cwd: root, encoding: "utf8" });
  return { status, stdout, stderr };
};
const flags = ({ root: province, content, data, output }: ReturnType<typeof provinceWith>): string[] => ["--content", content, "--data", data, "--output", output, "--cache", join(province, ".cache"), "--now", "2024-05-01"];

test("build says how many pages, how long and how much memory; --quiet says nothing", () => {
  const province = provinceWith();
  const { status, stdout } = portal("build", ...flags(province));
  assert.is(status, 0);
  assert.match(stdout, /^Đã dựng \d+ trang trong \d+,\d giây, bộ nhớ cao nhất \d+ MB\./m);
  assert.equal(portal("build", ...flags(province), "--quiet"), { status: 0, stdout: "", stderr: "" });
});

test("a failed build exits 1, tells every problem and leaves the previous output as it was", () => {
  const province = provinceWith();
  assert.is(portal("build", ...flags(province)).status, 0);
  const before = readFileSync(join(province.output, "index.html"), "utf8");
  writeFileSync(join(province.content, "tin-tuc/2024/hong.md"), "---\ntitle: Hỏng\ndate: 2024-13-01\n---\nx");
  const { status, stderr } = portal("build", ...flags(province));
  assert.is(status, 1);
  assert.match(stderr, "«date» (Ngày đăng) không phải ngày có thật: «2024-13-01»");
  assert.match(stderr, "Thiếu «summary» (Tóm tắt)");
  assert.not.match(stderr, /\bat .*\.ts:\d+/);
  assert.is(readFileSync(join(province.output, "index.html"), "utf8"), before);
});

test("a link to a page that is not there stops the build and names the article", () => {
  const province = provinceWith({ "content/tin-tuc/2024/lien-ket.md": "---\ntitle: A\ndate: 2024-03-01\nsummary: B.\ncategory: hoc-tap\n---\n[xem](/khong-co/) và [mục](/gioi-thieu/#muc-x)\n" });
  const { status, stderr } = portal("build", ...flags(province));
  assert.is(status, 1);
  assert.match(stderr, "content/tin-tuc/2024/lien-ket.md\n  Liên kết «/khong-co/» dẫn đến trang không có");
  assert.match(stderr, "Liên kết «/gioi-thieu/#muc-x» dẫn đến một mục không có trong trang");
  assert.not.ok(existsSync(province.output));
  assert.equal(readdirSync(join(province.root, ".releases")), []);
});

test("an output folder made by something else is replaced whole", () => {
  const province = provinceWith();
  mkdirSync(province.output);
  writeFileSync(join(province.output, "cu.html"), "cũ");
  assert.is(portal("build", ...flags(province)).status, 0);
  assert.ok(existsSync(join(province.output, "index.html")));
  assert.not.ok(existsSync(join(province.output, "cu.html")));
});

test("old releases are removed, the last ones kept", async () => {
  const province = provinceWith();
  const about = join(province.content, "trang/gioi-thieu.md");
  for (let i = 0; i < 4; i++) {
    assert.is(portal("build", ...flags(province), "--quiet", "--keep", "1").status, 0);
    writeFileSync(about, `${readFileSync(about, "utf8")}\nThêm câu ${i}.\n`);
  }
  const releases = (): string[] => readdirSync(join(province.root, ".releases")).filter((name) => !name.endsWith(".journal"));
  for (let tries = 0; tries < 50 && releases().length > 2; tries++) await new Promise((resolve) => { setTimeout(resolve, 100); });
  assert.is(releases().length, 2, "the one shown, and the one that the next build takes over");
});

test("a web server of another user can read the output", () => {
  const province = provinceWith();
  assert.is(portal("build", ...flags(province), "--quiet").status, 0);
  assert.is(statSync(province.output).mode & 0o777, 0o755);
});

test("check prints problems as JSON for machines", () => {
  const province = provinceWith({ "content/tin-tuc/2024/hong.md": "---\ntitle: Hỏng\n---\nx" });
  const { status, stdout } = portal("check", "--content", province.content, "--data", province.data, "--format", "json");
  assert.is(status, 1);
  const problems = JSON.parse(stdout) as { severity: string; line: number; field: string }[];
  assert.equal(problems.map(({ field }) => field), ["category", "date", "summary"]);
  assert.ok(problems.every(({ severity, line }) => severity === "error" && line === 2));
});

test("check says when there is nothing to mend", () => {
  const { content, data } = provinceWith();
  assert.equal(portal("check", "--content", content, "--data", data), { status: 0, stdout: "Không có lỗi nào.\n", stderr: "" });
});

test("flags and dates that cannot be understood are told, with exit code 2", () => {
  assert.equal(portal("build", "--outptu", "x").status, 2);
  const { status, stderr } = portal("build", "--now", "31/02/2024");
  assert.is(status, 2);
  assert.is(stderr, "--now «31/02/2024» không phải ngày có thật. Viết năm-tháng-ngày, ví dụ --now 2019-05-15.\n");
  assert.match(portal("check", "--content", "khong-co-thu-muc").stderr, "khong-co-thu-muc\n  Không tìm thấy thư mục này");
});

test.run();
