import { startedThread } from "../support/second-thread.ts"; // before all others
import { linkSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { PageWriter, mostWaiting, type WritingThread } from "../../src/build/page-writer.ts";
import type { PageFile, Written } from "../../src/build/page-sink.ts";
import type { SecondThread } from "../../src/build/threads.ts";
import { readSite, temporaryFolder } from "../support/portal-site.ts";

const test = suite("pages written on two threads");

const nothing: Written = { files: new Map(), leads: new Map(), faults: [] };
const noThread: WritingThread = { runs: false, waiting: 0, write: () => assert.unreachable("nothing is handed over"), written: async () => nothing };

async function withThread<T>(use: (thread: SecondThread) => Promise<T>): Promise<T> {
  const thread = await startedThread();
  try {
    return await use(thread);
  } finally {
    await thread.close();
  }
}

const page = (n: number): [url: string, html: string] =>
  [`/trang/${n}/`, `<h1 id="mục">Trang ${n} 🌾</h1> <p id="a"></p>${n % 100 ? "" : '<p id="a"></p> <a href="#khong">x</a>'} <a href="/trang/${n + 1}/">sau</a> <a href="/mat/${n % 7}/">mất</a>`];
const count = 3000;

/** Everything a writer came to, in an order that does not depend on which thread was first. */
async function written(folder: string, thread: WritingThread) {
  const writer = new PageWriter(folder, thread);
  for (let n = 0; n < count; n++) writer.write(...page(n));
  writer.write("/rss.xml", "<rss/>");
  writer.write("/tai-nguyen/icon.png", Buffer.from([1, 2, 3]));
  const { files, leads, faults } = await writer.finish();
  return { site: readSite(folder), files: [...files].sort(), addresses: [...leads.keys()].sort(), faults: faults.map((fault) => JSON.stringify(fault)).sort(), leads };
}

test("are those that one thread writes, with all that was found in them", () => withThread(async (thread) => {
  const { leads: byOne, ...one } = await written(temporaryFolder(), noThread);
  const { leads: byTwo, ...two } = await written(temporaryFolder(), thread);
  assert.is(one.site.size, count + 2);
  assert.is(one.faults.length, 2 * count / 100);
  assert.equal(two, one);
  assert.equal(byTwo.get("/trang/7/"), byOne.get("/trang/7/"));
  for (const [address, urls] of byTwo) for (const url of urls) assert.match(two.site.get(url)!, `href="${address}"`);
}));

test("carry their styles, whether the second thread ran when it was told of them or starts later", async () => {
  const { SecondThread } = await import("../../src/build/threads.ts");
  for (const startsFirst of [true, false]) {
    const thread = new SecondThread();
    const folder = temporaryFolder();
    try {
      if (startsFirst) await thread.read([], "");
      thread.useStyles({ core: ".a{}" } as Parameters<SecondThread["useStyles"]>[0]);
      if (!startsFirst) await thread.read([], "");
      const writer = new PageWriter(folder, thread);
      writer.write("/", "<style>/*core*/</style>");
      await writer.finish();
      assert.is(readFileSync(join(folder, "index.html"), "utf8"), "<style>.a{}</style>", String(startsFirst));
    } finally {
      await thread.close();
    }
  }
});

test("are written by both: this one writes when enough wait for the other", async () => {
  const handed: PageFile[] = [];
  const stuck: WritingThread = { runs: true, get waiting() { return handed.length; }, write: (_, pages) => { handed.push(...pages); }, written: async () => nothing };
  const folder = temporaryFolder();
  const writer = new PageWriter(folder, stuck);
  for (let n = 0; n < count; n++) writer.write(...page(n));
  const { files } = await writer.finish();
  assert.ok(handed.length >= mostWaiting && handed.length < mostWaiting + 10, `${handed.length} wait`);
  assert.is(files.size + handed.length, count);
  assert.is(readSite(folder).size, files.size);
});

test("replace a file that an earlier release has under a second name, and leave that as it was", () => withThread(async (thread) => {
  for (const by of [noThread, thread]) {
    const [earlier, draft] = [temporaryFolder(), temporaryFolder()];
    writeFileSync(join(earlier, "index.html"), "trước");
    linkSync(join(earlier, "index.html"), join(draft, "index.html"));
    const writer = new PageWriter(draft, by, new Map([["index.html", "hash of what was there"]]));
    writer.write("/", "nay");
    await writer.finish();
    assert.is(readFileSync(join(draft, "index.html"), "utf8"), "nay");
    assert.is(readFileSync(join(earlier, "index.html"), "utf8"), "trước");
  }
}));

test("fail the build when one of them cannot be written, on either thread", async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "trang"));
  writeFileSync(join(folder, "trang/5"), "a file where a folder has to be");
  const write = async (thread: WritingThread, length: number): Promise<string> => {
    const writer = new PageWriter(folder, thread);
    try {
      for (let n = 0; n < length; n++) writer.write(...page(n));
      await writer.finish();
      return "written";
    } catch (error) {
      return (error as NodeJS.ErrnoException).code ?? String(error);
    }
  };
  assert.match(await write(noThread, 6), /^(EEXIST|ENOTDIR)$/);
  for (const length of [6, 2 * mostWaiting]) assert.match(await withThread((thread) => write(thread, length)), /^(EEXIST|ENOTDIR)$/);
});

test("fail the build when the second thread ends before its work is done", () => withThread(async (thread) => {
  const writer = new PageWriter(temporaryFolder(), thread);
  for (let n = 0; n < count; n++) writer.write(...page(n));
  const finished = writer.finish().then(() => "written", (error: Error) => error.message);
  await thread.close();
  assert.is(await finished, "The second thread has ended.");
}));

test.run();
