import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { makeArticle } from "./article.ts";
import { categories } from "./words.ts";

const root = join(import.meta.dirname, "../../..");

/** Changes when the generator does, so that an old corpus is not taken for a new one. */
const version = "3";

/**
 * Writes a made-up province of `count` articles into `.cache/bench/corpus-<count>` and gives the folder; a corpus that is there is kept.
 * Its identity and static pages are those of the second province in tests/fixtures.
 */
export async function corpus(count: number): Promise<string> {
  const folder = join(root, `.cache/bench/corpus-${count}`);
  const stamp = join(folder, "version");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === version) return folder;
  rmSync(folder, { recursive: true, force: true });
  const fixture = join(root, "tests/fixtures/tinh-mau");
  cpSync(join(fixture, "data"), join(folder, "data"), { recursive: true });
  cpSync(join(fixture, "content/trang"), join(folder, "content/trang"), { recursive: true });
  writeFileSync(join(folder, "data/categories.yml"), categories.map(([id, title]) => `- id: ${id}\n  title: ${title}\n`).join(""));
  writeFileSync(join(folder, "data/menu.yml"), categories.slice(0, 7).map(([id, title]) => `- title: ${title}\n  url: /chuyen-muc/${id}/\n`).join(""));
  writeFileSync(join(folder, "data/home.yml"), `- type: lead\n- type: progress\n  title: Số liệu minh họa\n  indicators: [so-thu-vien]\n- type: categories\n  categories: [${categories.slice(0, 6).map(([id]) => id).join(", ")}]\n`);

  const photos = await Promise.all(["#3b6ea5", "#4b8b3b", "#a5673b"].map((background) => sharp({ create: { width: 1200, height: 675, channels: 3, background } }).jpeg().toBuffer()));
  const folders = new Set<string>();
  for (let number = 0; number < count; number++) {
    const { path, text } = makeArticle(number, count);
    const file = join(folder, path);
    if (!folders.has(dirname(file))) {
      folders.add(dirname(file));
      mkdirSync(dirname(file), { recursive: true });
      photos.forEach((photo, index) => writeFileSync(join(dirname(file), `anh-${index + 1}.jpg`), photo));
    }
    writeFileSync(file, text);
  }
  writeFileSync(stamp, version);
  return folder;
}
