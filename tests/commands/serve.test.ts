import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { indexFolder, rootFile, type Root } from "../../src/search/format.ts";
import { provinceWith } from "../support/portal-site.ts";
import { startPreview } from "../support/preview-server.ts";

const test = suite("the preview");

/** Asks again until the answer is there, saving once more now and then as an editor would; gives up after a minute. */
async function until(told: () => Promise<boolean>, what: string, save?: () => void): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (tries % 50 === 0) save?.();
    if (await told().catch(() => false)) return;
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
  assert.unreachable(what);
}

test("shows an edit, keeps the last good page while content is broken, and goes on when it is mended", async () => {
  const { content, data } = provinceWith();
  const { origin, said, stop } = await startPreview({ content, data });
  try {
    const page = async (): Promise<string> => (await fetch(`${origin}/gioi-thieu/`)).text();
    const file = join(content, "trang/gioi-thieu.md");
    const good = readFileSync(file, "utf8");
    await until(async () => (await page()).includes("Trang minh họa của tỉnh"), "the preview did not start");

    const save = (text: string) => () => writeFileSync(file, text);
    await until(async () => (await page()).includes("Trang vừa sửa"), "the edit is not shown", save(good.replace("Trang minh họa của tỉnh", "Trang vừa sửa của tỉnh")));

    await until(async () => said().includes("«updated» (Cập nhật lúc) không phải ngày có thật: «hôm qua»"), "the problem is not told", save(good.replace("updated: 2024-03-01", "updated: hôm qua")));
    await new Promise((resolve) => { setTimeout(resolve, 1500); }); // time enough to write broken pages, if it did
    await until(async () => (await page()).includes("Trang vừa sửa"), "the last good page is gone");

    await until(async () => (await page()).includes("Trang đã mở lại"), "the mended page is not shown", save(good.replace("Trang minh họa của tỉnh", "Trang đã mở lại của tỉnh")));

    const index = async (): Promise<Root> => (await fetch(origin + rootFile)).json() as Promise<Root>;
    const [shard] = (await index()).shards;
    assert.ok(shard!.documents > 2);
    assert.is((await fetch(`${origin}${indexFolder}${shard!.name}/m`)).status, 200, "what is searched can be fetched");
  } finally {
    stop();
  }
});

test.run();
