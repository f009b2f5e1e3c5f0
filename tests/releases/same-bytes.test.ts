import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { provinceWith, temporaryFolder } from "../support/portal-site.ts";
import { faultsOf, modesOf, shownName } from "../support/read-release.ts";

const test = suite("two builds of one input");
const root = join(import.meta.dirname, "../..");
const photo = await sharp({ create: { width: 1600, height: 900, channels: 3, background: "#6a8f5b" } }).jpeg().toBuffer();

/** Builds a province as a shell with another mask, zone and language would, in a folder of its own. */
function built(from: string, mask: string, env: Record<string, string>, folder: string): string {
  const place = join(temporaryFolder(), folder);
  mkdirSync(place, { recursive: true });
  cpSync(from, place, { recursive: true });
  const flags = ["--content", "content", "--data", "data", "--output", "ra/_site", "--cache", "nho", "--now", "2024-05-01T08:00", "--compress", "--quiet"];
  const { status, stderr } = spawnSync("sh", ["-c", `umask ${mask}; exec "$@"`, "sh", process.execPath, join(root, "src/commands/launch.mjs"), "build", ...flags], { cwd: place, env: { ...process.env, ...env }, encoding: "utf8" });
  assert.is(stderr, "");
  assert.is(status, 0);
  return join(place, "ra/_site");
}

test("have one name, the same bytes and modes, in any folder, zone and language, under any mask", () => {
  const { root: province } = provinceWith({ "content/tin-tuc/2024/anh.md": "---\ntitle: Ảnh\ndate: 2024-03-01\nsummary: Bài có ảnh.\ncategory: hoc-tap\nimage:\n  src: anh.jpg\n  alt: Ảnh minh họa\n---\nNội dung.\n", "content/tin-tuc/2024/anh.jpg": photo });
  const one = built(province, "022", { TZ: "UTC", LC_ALL: "C" }, "mot");
  const strict = built(province, "077", { TZ: "Asia/Ho_Chi_Minh", LC_ALL: "vi_VN.UTF-8" }, "hai/Thư mục có dấu cách");
  const loose = built(province, "000", { TZ: "America/Los_Angeles", LC_ALL: "tr_TR.UTF-8", LANGUAGE: "tr" }, "ba");
  for (const other of [strict, loose]) {
    assert.is(shownName(other), shownName(one));
    assert.is(faultsOf(other), "");
    assert.equal(modesOf(other), modesOf(one));
  }
  assert.equal([...new Set(modesOf(one).values())].sort(), ["644", "755"]);
  for (const folder of [".releases", "."]) assert.is(modesOf(join(strict, "..", folder)).get(""), "755", folder);
  assert.is(modesOf(join(strict, "../../nho/build")).get(""), "700", "what builds remember holds drafts and is not the web server's");
  assert.is(faultsOf(realpathSync(one)), "");
});

test.run();
