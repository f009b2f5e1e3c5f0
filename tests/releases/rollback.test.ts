import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readJournal } from "../../src/build/journal.ts";
import { releasesOf } from "../../src/build/release.ts";
import { lifeOf } from "../../src/build/process-life.ts";
import { provinceWith, temporaryFolder } from "../support/portal-site.ts";
import { publishText } from "./published.ts";

const test = suite("npm run rollback");
const root = join(import.meta.dirname, "../..");
const folder = temporaryFolder();
const output = join(folder, "_site");
for (const text of ["một", "hai", "ba"]) publishText(output, text);
const [third, second, first] = readJournal(output).map(({ name }) => name.slice("_site-".length)) as [string, string, string];
const short = (hash: string): string => hash.slice(0, 12);

const portal = (command: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "src/commands/launch.mjs"), command, ...args], { cwd: root, encoding: "utf8" });
  return { status, stdout: stdout.replace(/\d\d\/\d\d\/\d{4} \d\d:\d\d:\d\d/g, "NGÀY GIỜ"), stderr: stderr.replace(/\d\d\/\d\d\/\d{4} \d\d:\d\d:\d\d/g, "NGÀY GIỜ") };
};
const rollback = (...args: string[]) => portal("rollback", "--output", output, ...args);
const done = (hash: string) => ({ status: 0, stdout: `${output} nay là bản ${short(hash)}, dựng lúc NGÀY GIỜ (giờ Việt Nam). Lần dựng tới sẽ lại thay bản này: hãy sửa nội dung trước khi dựng.\n`, stderr: "" });
const refused = (stderr: string) => ({ status: 1, stdout: "", stderr: `${stderr}\n` });

test("shows the release before, then the one before that, and says so when there is none", () => {
  assert.equal(rollback(), done(second));
  assert.is(readFileSync(join(output, "index.html"), "utf8"), "hai");
  assert.equal(rollback(), done(first));
  assert.equal(rollback(), refused(`${output} không còn bản nào trước bản đang hiện. Xem các bản còn giữ: npm run rollback -- --list`));
  assert.is(readFileSync(join(output, "index.html"), "utf8"), "một");
});

test("--to shows the release whose hash begins so, a later one too", () => {
  assert.equal(rollback("--to", short(third)), done(third));
  assert.equal(rollback("--to", `_site-${second}`), done(second));
  assert.equal(rollback("--to", second), refused(`Bản ${short(second)} đang hiện rồi.`));
  assert.equal(rollback("--to", "khong-co"), refused("Không có bản nào mang mã «khong-co». Xem các bản còn giữ: npm run rollback -- --list"));
  assert.equal(rollback("--to", ""), refused("Có nhiều bản mang mã bắt đầu bằng «». Viết dài thêm vài ký tự."));
});

test("--list tells what is kept and which is shown", () => {
  assert.equal(rollback("--list"), { status: 0, stderr: "", stdout: `bản           dựng lúc (giờ Việt Nam)  trạng thái
────────────  ───────────────────────  ──────────
${short(third)}  NGÀY GIỜ
${short(second)}  NGÀY GIỜ      đang hiện
${short(first)}  NGÀY GIỜ
` });
  assert.equal(portal("rollback", "--list", "--output", join(folder, "khac")).stdout, `${join(folder, "khac")} chưa có bản phát hành nào.\n`);
});

test("takes an output with a stroke at its end for the same output", () => {
  const listed = portal("rollback", "--list", "--output", `${output}/`).stdout;
  assert.match(listed, `${short(second)}  NGÀY GIỜ      đang hiện`);
  assert.equal(portal("rollback", "--output", `${output}/`), done(first));
  assert.equal(portal("rollback", "--output", `${output}//`, "--to", second), done(second));
});

test("does not show a release that is damaged", () => {
  writeFileSync(join(releasesOf(output), `_site-${third}`, "index.html"), "");
  assert.equal(rollback("--to", third), refused(`Bản ${short(third)} có 1 tệp bị mất, bị sửa hoặc thừa, trước hết là «index.html»: không lùi về bản này. Chọn bản khác bằng --to.`));
  assert.is(readFileSync(join(output, "index.html"), "utf8"), "hai");
});

test("and a build wait for nobody: they say which process has the output, and since when", () => {
  const province = provinceWith();
  const busy = (of: string, pid: number, life: string, host: string): void => {
    const lock = join(releasesOf(of), "_site.lock");
    mkdirSync(lock, { recursive: true });
    writeFileSync(join(lock, `${pid} ${life} 2024-05-01T010203.000Z ${host}`), "");
  };
  const flags = ["--content", province.content, "--data", province.data, "--output", province.output, "--cache", join(province.root, ".cache"), "--now", "2024-05-01"];
  busy(province.output, process.pid, lifeOf(process.pid), hostname().replace(/[^\w.-]/g, "-"));
  const said = (of: string): string => `Đang có lệnh khác dựng hoặc đổi bản ở ${of} (tiến trình ${process.pid}, từ NGÀY GIỜ, giờ Việt Nam). Chờ lệnh ấy xong rồi chạy lại.`;
  assert.equal(portal("build", ...flags), refused(said(province.output)));
  assert.equal(portal("rollback", "--output", province.output), refused(said(province.output)));

  const elsewhere = provinceWith();
  busy(elsewhere.output, 4711, "-", "may-khac");
  const { stderr } = portal("rollback", "--output", elsewhere.output);
  assert.is(stderr, `Đang có lệnh khác dựng hoặc đổi bản ở ${elsewhere.output} (tiến trình 4711 trên máy may-khac, từ NGÀY GIỜ, giờ Việt Nam). Chờ lệnh ấy xong rồi chạy lại.
Máy này không biết tiến trình ấy trên máy kia còn chạy hay không. Nếu chắc chắn đã dừng thì xóa tệp «${join(releasesOf(elsewhere.output), "_site.lock/4711 - 2024-05-01T010203.000Z may-khac")}» rồi chạy lại.\n`);
});

test("a build into an output with a stroke at its end goes on from the last one", () => {
  const province = provinceWith();
  const flags = ["--content", province.content, "--data", province.data, "--output", `${province.output}/`, "--cache", join(province.root, ".cache"), "--now", "2024-05-01"];
  for (const more of [[], ["--clean"], []]) {
    const { status, stdout, stderr } = portal("build", ...flags, ...more);
    assert.equal([status, stderr], [0, ""]);
    assert.match(stdout, `Mở ${province.output}/index.html`);
  }
  assert.ok(existsSync(join(province.output, "index.html")));
});

test("a build says when nothing had to be switched, and keeps as many releases as it is told to", () => {
  const province = provinceWith();
  const flags = ["--content", province.content, "--data", province.data, "--output", province.output, "--cache", join(province.root, ".cache"), "--now", "2024-05-01", "--clean"];
  assert.not.match(portal("build", ...flags).stdout, "giống hệt");
  assert.match(portal("build", ...flags).stdout, `Bản mới giống hệt bản đang hiện từng byte: ${province.output} vẫn như cũ.`);
  assert.equal(portal("build", ...flags, "--keep", "0"), { status: 2, stdout: "", stderr: "--keep «0» không dùng được. Viết một số từ 1 đến 100.\n" });
});

test.run();
