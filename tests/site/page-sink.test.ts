import { existsSync, linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { PageSink } from "../../src/build/page-sink.ts";
import { temporaryFolder } from "../support/portal-site.ts";

const test = suite("writing into a draft");
const page = (name: string, content: string | Uint8Array, known?: string) => ({ name, content, known });

test("makes folders, writes UTF-8 and tells contents apart", () => {
  const folder = temporaryFolder();
  const sink = new PageSink(folder);
  sink.put(page("tin-tuc/2024/index.html", "Hợp tác xã 🌾"));
  sink.put(page("rss.xml", "Hợp tác xã 🌾"));
  sink.put(page("icon.png", Uint8Array.of(1, 2, 3)));
  assert.is(readFileSync(join(folder, "tin-tuc/2024/index.html"), "utf8"), "Hợp tác xã 🌾");
  assert.equal([...readFileSync(join(folder, "icon.png"))], [1, 2, 3]);
  assert.is(sink.files.get("rss.xml"), sink.files.get("tin-tuc/2024/index.html"));
  assert.is.not(sink.files.get("rss.xml"), sink.files.get("icon.png"));
});

test("a page longer than all before it is written whole", () => {
  const folder = temporaryFolder();
  const long = "ế".repeat(1_500_000);
  const sink = new PageSink(folder);
  sink.put(page("a.html", long));
  sink.put(page("b.html", "b"));
  assert.ok(readFileSync(join(folder, "a.html"), "utf8") === long);
  assert.is(readFileSync(join(folder, "b.html"), "utf8"), "b");
});

test("a file with a second name in an earlier release is replaced, never written into", () => {
  const [earlier, draft] = [temporaryFolder(), temporaryFolder()];
  writeFileSync(join(earlier, "index.html"), "trước");
  linkSync(join(earlier, "index.html"), join(draft, "index.html"));
  new PageSink(draft).put(page("index.html", "nay", "hash of what was there"));
  assert.is(readFileSync(join(earlier, "index.html"), "utf8"), "trước");
  assert.is(readFileSync(join(draft, "index.html"), "utf8"), "nay");
});

test("a file that holds the same already is left alone", () => {
  const folder = temporaryFolder();
  const first = new PageSink(folder);
  first.put(page("index.html", "như cũ"));
  const before = statSync(join(folder, "index.html")).ino;
  new PageSink(folder).put(page("index.html", "như cũ", first.files.get("index.html")));
  assert.is(statSync(join(folder, "index.html")).ino, before);
});

test("pages are looked over, other files are not; few pages are remembered for each address", () => {
  const sink = new PageSink(temporaryFolder());
  sink.put(page("404.html", `<a href="/mat/">x</a>`));
  sink.put(page("cong.css", `a[ href="/khong-phai/"]`));
  for (let n = 0; n < 100; n++) sink.put(page(`${n}/index.html`, `<a href="/">x</a> <p id="a"></p><p id="a"></p>`));
  assert.equal(sink.leads.get("/mat/"), ["/404.html"]);
  assert.not(sink.leads.has("/khong-phai/"));
  assert.is(sink.leads.get("/")!.length, 20);
  assert.is(sink.faults.length, 100);
});

test("what cannot be written is an error", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "a"));
  writeFileSync(join(folder, "tep"), "");
  assert.throws(() => new PageSink(folder).put(page("tep/index.html", "x")), /ENOTDIR|EEXIST/);
  assert.not(existsSync(join(folder, "tep/index.html")));
});

test.run();
