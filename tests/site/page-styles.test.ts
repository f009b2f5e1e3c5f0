import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { PageSink } from "../../src/build/page-sink.ts";
import { PageStyles } from "../../src/build/page-styles.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const test = suite("styles within pages");
const styles = new PageStyles({ core: ".a{content:\"↗\"}" });
const page = "<head><style>/*core*/</style></head><body>Chữ có dấu</body>";
const whole = "<head><style>.a{content:\"↗\"}</style></head><body>Chữ có dấu</body>";

test("a page that names its styles gets them", () => {
  assert.is(styles.within(page), whole);
});

test("a page without styles, or with others than ours, stays as it is", () => {
  for (const other of ["<p>Chữ</p>", "<style>/*khac*/</style>", "<style>p{}</style>", "<style>/*core"]) assert.is(styles.within(other), other);
});

test("a written page carries them to the byte, one after the other", () => {
  const folder = temporaryFolder();
  const sink = new PageSink(folder, styles);
  sink.put({ name: "a.html", content: page, known: undefined });
  sink.put({ name: "b.html", content: `${page}${"ặ".repeat(500_000)}`, known: undefined });
  sink.put({ name: "c.xml", content: page, known: undefined });
  const read = (name: string): string => readFileSync(join(folder, name), "utf8");
  assert.equal([read("a.html"), read("b.html"), read("c.xml")], [whole, `${whole}${"ặ".repeat(500_000)}`, page]);
});

test.run();
