import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { contentOf, madeUpRelease, nameOf } from "../support/made-up-release.ts";
import { publish, publisher, type Told } from "../support/publisher.ts";
import { program, startSsh, type SshServer } from "../support/ssh-server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const test = suite("a publication that is interrupted");
let server: SshServer;
test.before(async () => { server = await startSsh(); });
test.after(() => server.stop());

/** Numbers from a seed, so that a failure can be had again: mulberry32. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pages = 40;
/** A page that says a word and cannot be compressed. */
const page = (word: string, number: number): string =>
  [word, number, ...Array.from({ length: 150 }, (_, line) => createHash("sha512").update(`${word} ${number} ${line}`).digest("base64"))].join(" ");
/** A site every page of which says the same word. */
const siteSaying = (word: string): string =>
  madeUpRelease(Object.fromEntries(Array.from({ length: pages }, (_, number) => [`trang-${number}/index.html`, page(word, number)])));

const argsFor = (folder: string, ...more: string[]): string[] => ["rsync", `${server.login}:${folder}`, "--port", String(server.port), ...more];
const equal = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

test("killed at any moment of the upload, it leaves the site as it was, and the next one sends only the rest", async () => {
  const folder = join(temporaryFolder(), "cong");
  const before = siteSaying("trước");
  await publish(server, argsFor(folder, "--output", before));
  // Slow enough to be killed on the way.
  program(server.programsHere, "rsync", 'exec /usr/bin/rsync --bwlimit=250 "$@"');
  const random = numbersFrom(20_261_126);
  for (let round = 0; round < 4; round++) {
    const next = siteSaying(`sau-${round}`);
    const part = join(folder, ".releases", `${nameOf(next)}.part`);
    const enough = 1 + Math.floor(random() * (pages - 10));
    const { child, told } = publisher(server, ...argsFor(folder, "--output", next));
    let arrived = 0;
    for (let looks = 0; looks < 2000 && arrived < enough; looks++) {
      arrived = Array.from({ length: pages }, (_, number) => existsSync(join(part, `trang-${number}/index.html`))).filter(Boolean).length;
      await pause(10);
    }
    process.kill(-child.pid!, "SIGKILL");
    assert.is((await told).code, null);
    assert.ok(arrived >= enough, `round ${round}: ${arrived} of ${enough} pages arrived`);
    assert.equal(contentOf(join(folder, "_site")), contentOf(before), `round ${round}`);
    const resumed = await free(() => publish(server, argsFor(folder, "--output", next)));
    const sent = Number(/Đã chuyển (\d+) tệp/.exec(resumed.said)?.[1]);
    assert.ok(sent > 0 && sent <= pages + 1 - arrived, `round ${round}: ${sent} sent after ${arrived} had arrived`);
    assert.equal(contentOf(join(folder, "_site")), contentOf(next));
    await publish(server, argsFor(folder, "--output", before));
  }
  program(server.programsHere, "rsync", 'exec /usr/bin/rsync "$@"');
});

/** The server hears a little later that whoever held the lock is gone. */
async function free(work: () => Promise<Told>): Promise<Told> {
  for (let tries = 0; tries < 50; tries++) {
    const told = await work();
    if (told.code !== 5) return told;
    await pause(100);
  }
  throw new Error("the lock is not given back");
}

/** Programs that count how often any of them is called; two that write the count at once may leave one that is no number, so that other tests go without. */
const counted = ["mkdir", "mv", "ln", "rm", "touch", "stat", "sha256sum", "readlink", "cat", "ls"];

test("whatever program fails or is killed on the server, readers see one whole site, and the next publication mends all", async () => {
  const folder = join(temporaryFolder(), "cong");
  const countdown = join(temporaryFolder(), "countdown");
  const [odd, even, third] = ["lẻ", "chẵn", "ba"].map(siteSaying) as [string, string, string];
  const whole = [odd, even, third].map(contentOf);
  await publish(server, argsFor(folder, "--output", third, "--keep", "2"));
  await publish(server, argsFor(folder, "--output", odd, "--keep", "2"));
  const leave = (steps: number): void => writeFileSync(countdown, String(steps));
  leave(0);
  for (const name of counted) {
    program(server.programsThere, name, `n=$(($(/bin/cat ${countdown}) - 1)); echo $n >${countdown}; if [ $n -eq 0 ]; then kill -9 $PPID; exit 1; fi; exec /usr/bin/${name} "$@"`);
  }
  let interrupted = 0;
  for (let step = 1; step <= 60; step++) {
    const next = step % 2 ? even : odd;
    leave(step);
    const told = await publish(server, argsFor(folder, "--output", next, "--keep", "2"));
    const ended = Number(readFileSync(countdown, "utf8")) <= 0;
    leave(0);
    const seen = contentOf(join(folder, "_site"));
    assert.ok(whole.some((site) => equal(site, seen)), `step ${step}: ${told.complained}`);
    if (!ended) {
      assert.is(told.code, 0);
      break;
    }
    interrupted++;
    for (const name of ["beat", ""]) try { utimesSync(join(folder, ".releases/lock", name), 0, 0); } catch { /* it was given back, or never gave a sign */ }
    const again = await free(() => publish(server, argsFor(folder, "--output", next, "--keep", "2")));
    assert.is(again.code, 0, `step ${step}: ${again.complained}`);
    assert.equal(contentOf(join(folder, "_site")), contentOf(next), `step ${step}`);
    const left = readdirSync(join(folder, ".releases")).filter((name) => !/^[0-9a-f]{32}$/.test(name));
    assert.equal(left.filter((name) => !name.startsWith("lock.")), [], `step ${step}`);
  }
  for (const name of counted) rmSync(join(server.programsThere, name));
  assert.ok(interrupted > 10 && interrupted < 60, `${interrupted} steps`);
});

test("while releases are switched, a reader who goes on with the folder it found meets one release, and every page through the link is whole", async () => {
  const folder = join(temporaryFolder(), "cong");
  const sites = ["một", "hai"].map(siteSaying) as [string, string];
  await publish(server, argsFor(folder, "--output", sites[0]));
  const words = new Set<string>();
  let reads = 0;
  const switching = new AbortController();
  const wordIn = (file: string): string => {
    const text = readFileSync(file, "utf8");
    const [word, number] = text.split(" ");
    assert.is(text, page(word!, Number(number)));
    return word!;
  };
  const reader = (async () => {
    for (let round = 0; !switching.signal.aborted && round < 100_000; round++) {
      const release = join(folder, readlinkSync(join(folder, "_site")));
      const found = new Set(Array.from({ length: pages }, (_, number) => wordIn(join(release, `trang-${number}/index.html`))));
      assert.is(found.size, 1);
      words.add(wordIn(join(folder, "_site", `trang-${round % pages}/index.html`)));
      reads++;
      await pause(1);
    }
  })();
  for (let turn = 1; turn <= 8; turn++) assert.is((await publish(server, argsFor(folder, "--output", sites[turn % 2]!))).code, 0);
  switching.abort();
  await reader;
  assert.equal([...words].sort(), ["hai", "một"]);
  assert.ok(reads > 8);
});

test.run();
