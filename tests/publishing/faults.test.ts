import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { faultFrom } from "../../src/publish/fault.ts";
import { targetOf } from "../../src/publish/target.ts";
import { madeUpRelease, nameOf } from "../support/made-up-release.ts";
import { publish, type Told } from "../support/publisher.ts";
import { program, startSsh, type SshServer } from "../support/ssh-server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const test = suite("what stops npm run publish");
let server: SshServer;
test.before(async () => { server = await startSsh(); });
test.after(() => server.stop());

const release = madeUpRelease({ "index.html": "<h1>Cổng minh họa</h1>\n", "bai/index.html": "<p>Bài minh họa</p>\n" });
const newFolder = (): string => join(temporaryFolder(), "cong");
const to = (folder: string, ...more: string[]): Promise<Told> => publish(server, ["rsync", `${server.login}:${folder}`, "--port", String(server.port), "--output", release, ...more]);
const told = (code: number, complained: string): Told => ({ code, said: "", complained: `${complained}\n` });
/** Publishes with an `ssh` of other settings. */
async function withSsh(options: string, work: () => Promise<Told>): Promise<Told> {
  program(server.programsHere, "ssh", `exec /usr/bin/ssh ${options} -F ${server.settings} "$@"`);
  try { return await work(); } finally { program(server.programsHere, "ssh", `exec /usr/bin/ssh -F ${server.settings} "$@"`); }
}

test("a target is a login and a whole path; nothing in it can be an option, or mean something to a shell", async () => {
  assert.equal(targetOf("dang@cong.example.vn:/srv/cong/"), { login: "dang@cong.example.vn", folder: "/srv/cong", port: undefined });
  assert.is(targetOf("may-chu:/srv/cong").login, "may-chu");
  assert.is(targetOf("dang@[::1]:/srv/cong").login, "dang@[::1]");
  const wrong = [
    "cong.example.vn", "dang@cong.example.vn", "dang@cong.example.vn:cong", "dang@cong.example.vn:/", "dang@cong.example.vn:/srv/../etc", "dang@cong.example.vn:/srv/.", "dang@cong.example.vn:/a//b",
    "-oProxyCommand=touch x@may:/srv", "-oProxyCommand=x:/srv", "dang@-may:/srv", "dang@may:/srv/$(id)", "dang@may:/srv/`id`", "dang@may:/srv/a b", "dang@may:/srv/'a'", "dang@may:/srv/a;id", "dang@may:/srv/-rf",
    "dang@may:/srv/a\nid", "dang;id@may:/srv", "dang@may:/srv/*", "ssh://dang@may/srv", "dang@may::modun/srv", "dang@may:~/cong", "",
  ];
  for (const written of wrong) assert.throws(() => targetOf(written), (error: Error) => error.message.startsWith(`«${written}» không dùng được làm nơi đăng.`), written);
  assert.is((await publish(server, ["rsync", "cong"])).code, 2);
});

test("a command that says too little, or what is not known, is told how it is written", async () => {
  const ways = "Viết: npm run publish -- rsync người-dùng@máy-chủ:/thư/mục\nhoặc: npm run publish -- s3 TÊN-KHO";
  for (const args of [[], ["rsync"], ["ftp", "x"], ["rsync", "--dry-run"], ["constructor", "x"]]) assert.equal(await publish(server, args), told(2, ways), args.join(" "));
  assert.match((await publish(server, ["rsync", "a@b:/c", "--force"])).complained, /^Không hiểu lệnh «--force»/);
  assert.is((await publish(server, ["rsync", "a@b:/c", "--keep", "0"])).code, 2);
  assert.is((await publish(server, ["rsync", "a@b:/c", "--port", "ssh"])).code, 2);
  assert.equal(await publish(server, ["rsync", "a@b:/c", "--rollback", "--dry-run"]), told(2, "Không dùng --rollback cùng với --dry-run."));
});

test("without a release, or with one that is not whole, no server is asked", async () => {
  const output = join(temporaryFolder(), "_site");
  const from = (): Promise<Told> => publish({ programsHere: "/nowhere" }, ["rsync", "a@b:/c", "--output", output]);
  assert.equal(await from(), told(1, `Chưa có bản phát hành nào ở ${output}. Chạy «npm run build» trước.`));
  mkdirSync(output);
  assert.equal(await from(), told(1, `${output} không có tệp SHA256SUMS nên không biết có đủ hay không. Dựng lại bằng «npm run build -- --clean».`));
  rmSync(output, { recursive: true });
  const damaged = madeUpRelease({ "a.html": "a", "b.html": "b", "c.html": "c", "d.html": "d" });
  symlinkSync(damaged, output);
  writeFileSync(join(damaged, "a.html"), "A");
  rmSync(join(damaged, "b.html"));
  writeFileSync(join(damaged, "z.html"), "");
  rmSync(join(damaged, "d.html"));
  symlinkSync("c.html", join(damaged, "d.html"));
  const head = `Bản phát hành ở ${output} không còn nguyên như lúc dựng, nên không đăng. Dựng lại bằng «npm run build -- --clean». Tệp thiếu, thừa hoặc đã bị sửa:`;
  const { code, complained } = await from();
  assert.equal([code, complained.split("\n")[0], complained.trim().split("\n").slice(1).sort()], [1, head, ["  a.html", "  b.html", "  d.html", "  z.html"]]);
});

test("ssh and rsync that are not installed are named", async () => {
  const args = ["rsync", "a@127.0.0.1:/srv/cong", "--output", release];
  assert.equal(await publish(server, args, "/nowhere"), told(3, "Máy này chưa có ssh. Trên Debian, Ubuntu: apt-get install openssh-client"));
  const only = temporaryFolder();
  symlinkSync(join(server.programsHere, "ssh"), join(only, "ssh"));
  const { code, complained } = await publish(server, ["rsync", `${server.login}:${newFolder()}`, "--port", String(server.port), "--output", release], only);
  assert.equal([code, complained], [3, "Máy này chưa có rsync. Trên Debian, Ubuntu: apt-get install rsync\n"]);
});

test("a server whose key is not known, or is another one, is not talked to", async () => {
  const folder = newFolder();
  assert.equal(await withSsh("-o UserKnownHostsFile=/dev/null", () => to(folder)), told(3, "Máy này chưa biết khóa của máy chủ nên không kết nối. Hỏi người quản trị dấu vân tay của khóa, kết nối bằng ssh một lần để đối chiếu, hoặc ghi khóa vào ~/.ssh/known_hosts."));
  const others = join(temporaryFolder(), "known_hosts");
  const [type, key] = execFileSync("cat", [`${server.strangersKey}.pub`], { encoding: "utf8" }).split(" ");
  writeFileSync(others, `[127.0.0.1]:${server.port} ${type} ${key}\n`);
  assert.equal(await withSsh(`-o UserKnownHostsFile=${others}`, () => to(folder)), told(3, "Khóa của máy chủ khác với lần trước nên không kết nối: máy chủ đã đổi khóa, hoặc có kẻ mạo danh máy chủ. Hỏi người quản trị trước khi làm tiếp."));
  assert.not.ok(existsSync(folder));
});

test("a login that is refused, and a server that does not answer, are told apart", async () => {
  assert.equal(await withStranger(() => to(newFolder())),
    told(3, "Máy chủ không cho đăng nhập bằng khóa. Kiểm tra tên người dùng, và khóa công khai đã có trong ~/.ssh/authorized_keys trên máy chủ chưa (ssh-copy-id)."));
  const { code, complained } = await publish(server, ["rsync", `${server.login}:/srv/cong`, "--port", "1", "--output", release]);
  assert.is(code, 3);
  assert.match(complained, /^Không kết nối được với máy chủ \(ssh: connect to host 127\.0\.0\.1 port 1: Connection refused\s*\)\. Kiểm tra tên máy, cổng ssh \(--port\) và đường truyền\.\n$/);
});

/** Publishes with a key that the server does not know. */
async function withStranger(work: () => Promise<Told>): Promise<Told> {
  const settings = execFileSync("cat", [server.settings], { encoding: "utf8" });
  writeFileSync(server.settings, settings.replace(/^IdentityFile .*$/m, `IdentityFile ${server.strangersKey}`));
  try { return await work(); } finally { writeFileSync(server.settings, settings); }
}

test("a server without rsync is told, and one that changes what it is sent is not believed", async () => {
  program(server.programsThere, "rsync", "echo 'bash: line 1: rsync: command not found' >&2; exit 127");
  assert.match((await to(newFolder())).complained, /^Máy chủ chưa có rsync\./);
  const folder = newFolder();
  program(server.programsThere, "rsync", `/usr/bin/rsync "$@"; code=$?; echo x >>${folder}/.releases/${nameOf(release)}.part/index.html; exit $code`);
  const { code, complained } = await to(folder);
  rmSync(join(server.programsThere, "rsync"));
  assert.equal([code, complained], [4, "Bản vừa chuyển lên không giống bản ở đây: mã kiểm tra SHA-256 không khớp. Đăng lại; nếu vẫn thế, kiểm tra ổ đĩa của máy chủ.\n"]);
  assert.not.ok(existsSync(join(folder, "_site")));
  assert.is((await to(folder)).code, 0, "what is wrong is sent again");
});

test("a full disk and a folder one may not write to are told apart, before and while files are sent", async () => {
  program(server.programsThere, "rsync", "exit 1");
  for (const [said, expected] of [
    ["mkdir: cannot create directory '/srv/cong': No space left on device", "Máy chủ hết chỗ trống."],
    ["mkdir: cannot create directory '/srv/cong': Permission denied", "Người dùng trên máy chủ không có quyền ghi vào thư mục (mkdir: cannot create directory '/srv/cong': Permission denied)."],
  ] as const) {
    program(server.programsThere, "mkdir", `echo "${said}" >&2; exit 1`);
    const { code, complained } = await to(newFolder());
    assert.equal([code, complained.startsWith(expected)], [4, true], complained);
  }
  rmSync(join(server.programsThere, "mkdir"));
  program(server.programsThere, "rsync", "echo 'rsync: [receiver] write failed on \"/srv/cong/x\": No space left on device (28)' >&2; exit 11");
  assert.match((await to(newFolder())).complained, /^Máy chủ hết chỗ trống\. Dọn bớt, hoặc giữ ít bản hơn \(--keep\), rồi đăng lại/);
  rmSync(join(server.programsThere, "rsync"));
  assert.is(faultFrom("mv: cannot move 'a' to 'b': Read-only file system").exitCode, 4);
});

test("a real folder where the link should be is left alone", async () => {
  const folder = newFolder();
  mkdirSync(join(folder, "_site"), { recursive: true });
  writeFileSync(join(folder, "_site/cu.html"), "cũ");
  assert.equal(await to(folder), told(4, "Trên máy chủ, _site là một thư mục thật chứ không phải liên kết. Chuyển thư mục ấy đi chỗ khác rồi đăng lại."));
  assert.ok(existsSync(join(folder, "_site/cu.html")));
});

test("a login that greets, or says what we do not know, does no harm", async () => {
  const folder = newFolder();
  program(server.programsThere, "sh", 'echo "Chào mừng! shown x"; echo; echo ready-made; echo done; echo fault; exec /bin/sh "$@"');
  const { code, complained } = await to(folder);
  rmSync(join(server.programsThere, "sh"));
  assert.equal([code, complained, readlinkSync(join(folder, "_site"))], [0, "", `.releases/${nameOf(release)}`]);
});

test.run();
