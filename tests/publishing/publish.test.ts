import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readlinkSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { contentOf, madeUpRelease, nameOf } from "../support/made-up-release.ts";
import { publish, publisher, type Told } from "../support/publisher.ts";
import { startSsh, type SshServer } from "../support/ssh-server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const test = suite("npm run publish -- rsync");
let server: SshServer;
test.before(async () => { server = await startSsh(); });
test.after(() => server.stop());

const same = Object.fromEntries(Array.from({ length: 12 }, (_, number) => [`tin-tuc/2024/05/bai-${number}/index.html`, `<p>Bài minh họa số ${number}</p>\n`]));
const releaseOf = (mark: string): string => madeUpRelease({ ...same, "index.html": `<h1>${mark}</h1>\n`, ".well-known/portal.json": "{}\n" });
const [first, second, third, fourth, fifth] = ["một", "hai", "ba", "bốn", "năm"].map(releaseOf) as [string, string, string, string, string];

interface Place { folder: string; to: (output: string, ...more: string[]) => Promise<Told>; task: (...more: string[]) => Promise<Told> }

function newPlace(): Place {
  const folder = join(temporaryFolder(), "cong");
  const task = (...more: string[]): Promise<Told> => publish(server, ["rsync", `${server.login}:${folder}`, "--port", String(server.port), ...more]);
  return { folder, task, to: (output, ...more) => task("--output", output, ...more) };
}

const shown = ({ folder }: Place): string => readlinkSync(join(folder, "_site"));
const kept = ({ folder }: Place): string[] => readdirSync(join(folder, ".releases")).sort();

test("a release is seen whole behind a link, and may be read by the web server, whatever its owner's machine allowed", async () => {
  const place = newPlace();
  execFileSync("chmod", ["-R", "go-rwx", first]);
  assert.equal(await place.to(first), {
    code: 0, complained: "",
    said: `Đang chuyển bản ${nameOf(first)} (15 tệp)…\nĐã chuyển 15 tệp, 1,7\u00a0kB; các tệp khác đã có trên máy chủ.\nBạn đọc đang xem bản ${nameOf(first)}.\n`,
  });
  assert.is(shown(place), `.releases/${nameOf(first)}`);
  assert.equal(contentOf(join(place.folder, "_site")), contentOf(first));
  for (const name of ["", "index.html", "tin-tuc/2024/05", "SHA256SUMS"]) assert.is(statSync(join(place.folder, "_site", name)).mode & 0o777, /\./.test(name) || name === "SHA256SUMS" ? 0o644 : 0o755, name);
  assert.equal(kept(place), [nameOf(first)], "nothing else is left behind");
});

test("the folder that a link leads to is sent as well as the link", async () => {
  const place = newPlace();
  const link = join(temporaryFolder(), "_site");
  symlinkSync(first, link);
  assert.is((await place.to(link)).code, 0);
  assert.equal(contentOf(join(place.folder, "_site")), contentOf(first));
});

test("what did not change is not sent again, keeps its time, and takes no room", async () => {
  const place = newPlace();
  await place.to(first);
  const before = statSync(join(place.folder, "_site/tin-tuc/2024/05/bai-1/index.html"));
  execFileSync("find", [second, "-type", "f", "-exec", "touch", "-d", "2001-01-01", "{}", "+"]);
  assert.match((await place.to(second)).said, "Đã chuyển 2 tệp, ");
  const after = statSync(join(place.folder, "_site/tin-tuc/2024/05/bai-1/index.html"));
  assert.equal([after.ino, after.mtimeMs], [before.ino, before.mtimeMs]);
});

test("a file of the same size and time with other content is sent", async () => {
  const place = newPlace();
  const [one, other] = ["a", "b"].map((mark) => madeUpRelease({ ...same, "index.html": mark })) as [string, string];
  for (const release of [one, other]) execFileSync("touch", ["-d", "2024-01-01", join(release, "index.html")]);
  await place.to(one);
  execFileSync("touch", ["-d", "2024-01-01", join(place.folder, "_site/index.html")]);
  await place.to(other);
  assert.equal(contentOf(join(place.folder, "_site")), contentOf(other));
});

test("a release that is there is not sent a second time", async () => {
  const place = newPlace();
  await place.to(first);
  const again = `Bản ${nameOf(first)} đã có trên máy chủ, không phải chuyển gì.\nBạn đọc đang xem bản ${nameOf(first)}.\n`;
  assert.equal(await place.to(first), { code: 0, complained: "", said: again });
  await place.to(second);
  assert.equal(await place.to(first), { code: 0, complained: "", said: again });
  assert.is(shown(place), `.releases/${nameOf(first)}`);
});

test("as many releases as are asked for stay, the newest ones, and rolling back shows the one before", async () => {
  const place = newPlace();
  for (const release of [first, second, third]) await place.to(release, "--keep", "3");
  assert.match((await place.to(fourth, "--keep", "3")).said, `Đã xóa bản cũ ${nameOf(first)}.`);
  assert.equal(kept(place), [second, third, fourth].map(nameOf).sort());
  assert.equal(await place.task("--rollback"), { code: 0, complained: "", said: `Bạn đọc đang xem bản ${nameOf(third)}.\n` });
  assert.is((await place.task("--rollback")).code, 0);
  assert.is(shown(place), `.releases/${nameOf(second)}`);
  assert.equal(await place.task("--rollback"), { code: 4, said: "", complained: "Trên máy chủ không còn bản nào trước bản đang hiện.\n" });
  assert.is(shown(place), `.releases/${nameOf(second)}`);
  await place.to(second, "--keep", "2");
  assert.equal(kept(place), [second, fourth].map(nameOf).sort(), "the one that is shown is never removed, however old");
});

test("a dry run says what would be done and does nothing", async () => {
  const place = newPlace();
  const head = `Xem trước việc đăng lên ${server.login}:${place.folder}; chưa làm gì.\n`;
  assert.is((await place.to(first, "--dry-run")).said, `${head}Phải chuyển nhiều nhất 14 trong 14 tệp, 380\u00a0B trước khi nén.\nCho hiện bản ${nameOf(first)}; nơi ấy chưa có bản nào.\n`);
  assert.not.ok(statSync(place.folder, { throwIfNoEntry: false }));
  await place.to(first);
  await place.to(second);
  const before = kept(place);
  assert.is((await place.to(third, "--keep", "2", "--dry-run")).said, `${head}Phải chuyển nhiều nhất 1 trong 14 tệp, 12\u00a0B trước khi nén.\nThay bản ${nameOf(second)} bằng bản ${nameOf(third)}.\nXóa bản cũ ${nameOf(first)}.\n`);
  assert.is((await place.to(second, "--dry-run")).said, `${head}Bạn đọc đang xem đúng bản này (${nameOf(second)}).\n`);
  assert.is((await place.to(first, "--dry-run")).said, `${head}Bản ${nameOf(first)} còn trên máy chủ: không phải chuyển gì, chỉ cho hiện lại.\nThay bản ${nameOf(second)} bằng bản ${nameOf(first)}.\n`);
  assert.equal([kept(place), shown(place)], [before, `.releases/${nameOf(second)}`]);
});

test("a kept release that was damaged is mended before it is shown, and never rolled back to", async () => {
  const place = newPlace();
  await place.to(first);
  await place.to(second);
  rmSync(join(place.folder, ".releases", nameOf(first), "tin-tuc/2024/05/bai-1/index.html"));
  assert.equal(await place.task("--rollback"), { code: 4, said: "", complained: `Bản ${nameOf(first)} trên máy chủ không còn nguyên vẹn. Đăng một bản khác, hoặc lùi về bản trước (--rollback), rồi đăng lại bản này.\n` });
  assert.is(shown(place), `.releases/${nameOf(second)}`);
  assert.match((await place.to(first)).said, "Đã chuyển 0 tệp, ", "the release shown has the file");
  assert.equal(contentOf(join(place.folder, "_site")), contentOf(first));
});

test("a damaged file of the release shown is not taken over into the next", async () => {
  const place = newPlace();
  await place.to(first);
  writeFileSync(join(place.folder, "_site/tin-tuc/2024/05/bai-3/index.html"), "hỏng");
  assert.is((await place.to(second)).code, 0);
  assert.equal(contentOf(join(place.folder, "_site")), contentOf(second));
});

test("of two publications at once one is told to wait, and the site is that of the other", async () => {
  const place = newPlace();
  await place.to(first);
  const at = ["rsync", `${server.login}:${place.folder}`, "--port", String(server.port), "--output"];
  const told = await Promise.all([second, third, fourth, fifth].map((release) => publisher(server, ...at, release).told));
  const codes = told.map(({ code }) => code).sort();
  assert.ok(codes.includes(0) && codes.every((code) => code === 0 || code === 5), JSON.stringify(told));
  for (const { code, complained } of told) if (code === 5) assert.match(complained, /^Đang có lần đăng khác lên cùng nơi/);
  assert.ok([second, third, fourth, fifth].some((release) => JSON.stringify(contentOf(join(place.folder, "_site"))) === JSON.stringify(contentOf(release))));
  assert.not.ok(kept(place).some((name) => name.includes("lock")));
});

const longAgo = (path: string, seconds: number): void => { const time = Date.now() / 1000 - seconds; utimesSync(path, time, time); };

test("a lock counts for a quarter of an hour after its owner was last heard of", async () => {
  const place = newPlace();
  await place.to(first);
  const lock = join(place.folder, ".releases/lock");
  const lockedFor = (seconds: number): void => {
    mkdirSync(lock, { recursive: true });
    writeFileSync(join(lock, "owner"), "other\n");
    writeFileSync(join(lock, "beat"), "");
    longAgo(join(lock, "beat"), seconds);
  };
  lockedFor(790);
  assert.equal(await place.to(second), { code: 5, said: "", complained: "Đang có lần đăng khác lên cùng nơi (còn hoạt động 13 phút trước). Đợi xong rồi đăng lại; lần đăng đã đứt được bỏ qua sau 15 phút.\n" });
  assert.equal([shown(place), readdirSync(lock).sort()], [`.releases/${nameOf(first)}`, ["beat", "owner"]]);
  lockedFor(901);
  const { code, said } = await place.to(second);
  assert.is(code, 0);
  assert.match(said, /^Một lần đăng trước đã đứt từ lâu; bỏ qua\.\n/);
  assert.equal(kept(place), [first, second].map(nameOf).sort());
});

test("a lock whose owner was stopped before its first sign of life counts by its own time", async () => {
  const place = newPlace();
  await place.to(first);
  const lock = join(place.folder, ".releases/lock");
  mkdirSync(lock);
  writeFileSync(join(lock, "owner"), "other\n");
  longAgo(lock, 300);
  assert.match((await place.to(second)).complained, "(còn hoạt động 5 phút trước)");
  longAgo(lock, 901);
  assert.is((await place.to(second)).code, 0);
  assert.equal(kept(place), [first, second].map(nameOf).sort());
});

test("of what others left among the releases only what publications make is cleared away: folders of an administrator stay", async () => {
  const place = newPlace();
  await place.to(first);
  const made = (name: string, seconds: number): void => {
    mkdirSync(join(place.folder, ".releases", name));
    longAgo(join(place.folder, ".releases", name), seconds);
  };
  for (const name of ["ad", "beef", "ghi-chu.part", `${"0".repeat(31)}`]) made(name, 5000);
  for (const name of ["lock.0123456789abcdef", "lock.0123456789abcdef.stale"]) made(name, 901);
  made("lock.fedcba9876543210", 60);
  for (const name of [`${"0".repeat(32)}.part`, `${"0".repeat(32)}.gone`]) made(name, 60);
  await place.to(second, "--keep", "1");
  assert.equal(kept(place), ["ad", "beef", "ghi-chu.part", "0".repeat(31), "lock.fedcba9876543210", nameOf(second)].sort());
  assert.is((await place.task("--rollback")).code, 4, "no such folder is a release to go back to");
});

test.run();
