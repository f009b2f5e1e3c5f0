import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { faultOf } from "../../src/publish/publish-release.ts";
import { madeUpRelease, nameOf } from "../support/made-up-release.ts";
import { publish, type Told } from "../support/publisher.ts";
import { program } from "../support/ssh-server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const test = suite("what a server says to npm run publish");
const release = madeUpRelease({ "index.html": "<h1>Cổng minh họa</h1>\n" });
const other = "0123456789abcdef0123456789abcdef";

/** Publishes to a server that says these lines; `§` stands for what each line of the script there begins with. */
async function publishTo(lines: readonly string[], ...more: string[]): Promise<Told & { rsyncArguments: string }> {
  const programsHere = temporaryFolder();
  const heard = join(programsHere, "heard");
  const token = `$(printf '%s' "$*" | tail -n 1 | grep -oE "'[0-9a-f]{16}'" | head -n 1 | tr -d "'")`;
  program(programsHere, "ssh", `token="${token}"\n${lines.map((line) => `printf '%b\\n' "${line.replaceAll("§", "$token ")}"`).join("\n")}`);
  program(programsHere, "rsync", `printf '%s\\n' "$@" >${heard}`);
  const told = await publish({ programsHere }, ["rsync", "dang@may-chu:/srv/cong", ...more, ...(more.includes("--rollback") ? [] : ["--output", release])]);
  return { ...told, rsyncArguments: existsSync(heard) ? readFileSync(heard, "utf8") : "" };
}

test("signs that move a terminal's cursor or set its title are not passed on", async () => {
  const lines = [`§damaged`, `§fault damaged \\033]0;hacked\\007\\033[2Jtệp\\0302\\0233`];
  const { code, complained } = await publishTo(lines, "--rollback");
  assert.is(code, 4);
  assert.match(complained, /^Bản \]0;hacked\[2Jtệp trên máy chủ không còn nguyên vẹn\./);
  assert.not.match(complained, /[^\P{Cc}\n]/u);
  const failed = await publishTo([`§fault failed mv: \\033[31mPermission denied\\015`], "--rollback");
  assert.match(failed.complained, "không có quyền ghi vào thư mục (mv: [31mPermission denied)");
});

test("a fault without a word of what is wrong is a fault", async () => {
  assert.equal([faultOf("").exitCode, faultOf("busy").exitCode], [4, 5]);
  const { code, complained } = await publishTo(["§fault"], "--rollback");
  assert.equal([code, complained], [4, "Việc đăng dừng giữa chừng; phần đã chuyển không phải chuyển lại.\n"]);
});

test("only lines that begin with the word of this session count: a greeting that ends with «done» undoes no release", async () => {
  for (const lines of [["done"], ["shown x", "done"], ["0123456789abcdef done"], ["§ done"]]) {
    const { code, said } = await publishTo(lines, "--rollback");
    assert.equal([code, said], [4, ""], lines.join());
  }
  assert.equal(await publishTo([`§shown ${other}`, "§done"], "--rollback"), { code: 0, said: `Bạn đọc đang xem bản ${other}.\n`, complained: "", rsyncArguments: "" });
});

test("what is no name of a release is no release: it gets into no argument, and nobody is told of it", async () => {
  const { code, said, rsyncArguments } = await publishTo(["§current ../../../etc --x \\$(id)", "§there no", "§ready", "§shown \\033[2J", "§removed ad", "§done"]);
  assert.is(code, 0);
  assert.not.match(rsyncArguments, "link-dest");
  assert.not.match(said, /etc|\[2J|ad\.$/);
  assert.match((await publishTo([`§current ${other}`, "§there no", "§ready", "§done"])).rsyncArguments, `\n--link-dest=/srv/cong/.releases/${other}\n`);
});

test("a look passes over folders that are no releases", async () => {
  const { said } = await publishTo([`§current ${other}`, "§kept ../../etc", "§kept ad", `§kept ${nameOf(release)}`, "§done"], "--dry-run", "--keep", "1");
  assert.match(said, `Bản ${nameOf(release)} còn trên máy chủ`);
  assert.not.match(said, "Xóa bản cũ");
});

test.run();
