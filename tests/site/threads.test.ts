import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { corpus } from "../bench/corpus/corpus.ts";
import { readSite, temporaryFolder } from "../support/portal-site.ts";

const test = suite("two threads");
const root = join(import.meta.dirname, "../..");

/** Builds the made-up corpus with `count` of its articles, as the command line does it. */
function buildPart(folder: string, count: number): ReadonlyMap<string, string> {
  const part = temporaryFolder();
  cpSync(folder, part, { recursive: true });
  const articles = readdirSync(join(part, "content/tin-tuc"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md")).sort();
  for (const name of articles.slice(count)) rmSync(join(part, "content/tin-tuc", name));
  const output = join(part, "_site");
  const { status, stderr } = spawnSync(process.execPath, [join(root, "src/commands/launch.mjs"), "build", "--content", join(part, "content"), "--data", join(part, "data"), "--output", output, "--cache", join(part, ".cache"), "--quiet", "--clean"], { cwd: root, encoding: "utf8" });
  assert.is(status, 0, stderr);
  return readSite(output);
}

test("write the bodies that one thread writes", async () => {
  const folder = await corpus(600);
  const bodies = (site: ReadonlyMap<string, string>): Map<string, string> =>
    new Map([...site].flatMap(([url, html]) => (/^\/tin-tuc\/\d{4}\/\d\d\/./.test(url) ? [[url, html.slice(html.indexOf("<h1"), html.indexOf("</article>"))]] : [])));
  const two = bodies(buildPart(folder, 600)), one = bodies(buildPart(folder, 399));
  assert.is(two.size, 600);
  assert.is(one.size, 399);
  for (const [url, body] of one) {
    assert.ok(body.length > 1000, url);
    assert.is(two.get(url), body, url);
  }
});

test.run();
