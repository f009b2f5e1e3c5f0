import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { causesOf } from "../../src/build/causes.ts";
import { provinceWith } from "../support/portal-site.ts";
import { faultsOf, shownName } from "../support/read-release.ts";

const test = suite("a disk that cannot be written to");
const root = join(import.meta.dirname, "../..");
const province = provinceWith();
const { output } = province;

function portal(command: string, args: readonly string[], env: Record<string, string> = {}) {
  const preload = ["--import", "tsx", "--import", join(import.meta.dirname, "failing-disk.ts")];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...preload, join(root, "src/commands/launch.mjs"), command, "--output", output, ...args], { cwd: root, encoding: "utf8", env: { ...process.env, FAIL_AT: "^$", ...env } });
  return { status, stdout, stderr };
}
const flags = ["--content", province.content, "--data", province.data, "--cache", join(province.root, ".cache"), "--now", "2024-05-01", "--clean"];
const full = `Chưa làm xong vì ổ đĩa hết chỗ trống; ${output} vẫn nguyên vẹn. Xóa bớt tệp không cần, hoặc giữ ít bản hơn (--keep), rồi chạy lại.`;
const readOnly = (path: string): string => `Chưa làm xong vì ổ đĩa chứa «${path}» chỉ cho đọc; ${output} vẫn nguyên vẹn. Cho ghi vào ổ ấy, hoặc chọn thư mục khác, rồi chạy lại.`;

test("is told in one line, wherever it fails, and the site stays as it was", () => {
  assert.is(portal("build", flags).status, 0);
  const before = shownName(output);
  const cases: [at: string, code: string, said: RegExp | string][] = [
    ["/index\\.html$", "ENOSPC", full], // within a page, where Eleventy wraps it
    ["/SHA256SUMS$", "ENOSPC", full],
    ["_site\\.lock-", "ENOSPC", full],
    ["/index\\.html$", "EDQUOT", `Chưa làm xong vì tài khoản này đã dùng hết hạn mức ổ đĩa; ${output} vẫn nguyên vẹn. Xóa bớt tệp không cần, hoặc giữ ít bản hơn (--keep), rồi chạy lại.`],
    ["/SHA256SUMS$", "EACCES", /^Chưa làm xong vì không có quyền với «.*SHA256SUMS»; .* vẫn nguyên vẹn\. Cấp quyền đọc và ghi cho tài khoản chạy lệnh \(chown, chmod\), rồi chạy lại\.\n$/],
    ["_site\\.journal\\.new$", "EROFS", readOnly(join(province.root, ".releases/_site.journal.new"))],
  ];
  for (const [at, code, said] of cases) {
    const { status, stdout, stderr } = portal("build", [...flags, ...code === "EROFS" ? ["--now", "2024-04-01"] : []], { FAIL_AT: at, FAIL_WITH: code });
    assert.equal([status, stdout], [1, ""], `${code} ${at}`);
    if (typeof said === "string") assert.is(stderr, `${said}\n`);
    else assert.match(stderr, said);
    assert.equal([shownName(output), faultsOf(output)], [before, ""], `${code} ${at}`);
  }
  assert.is(portal("rollback", [], { FAIL_AT: "_site\\.lock-", FAIL_WITH: "ENOSPC" }).stderr, `${full}\n`);
});

test("of other errors everything is told", () => {
  const { status, stderr } = portal("build", flags, { FAIL_AT: "/index\\.html$", FAIL_WITH: "EIO" });
  assert.is(status, 1);
  assert.match(stderr, /EIO/);
  assert.match(stderr, /\n +at /);
});

test("is found in an error however it is wrapped, and a ring of errors ends", () => {
  const inner = new Error("inner");
  const outer = Object.assign(new Error("outer", { cause: inner }), { originalError: undefined });
  const wrapped = Object.assign(new Error("wrapped"), { originalError: outer });
  assert.equal([...causesOf(wrapped)], [wrapped, outer, inner]);
  assert.equal([...causesOf("no error")], []);
  inner.cause = wrapped;
  assert.is([...causesOf(wrapped)].length, 10);
});

test.run();
