import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/build/build.ts";
import { day, provinceWith, readSite, temporaryFolder } from "../support/portal-site.ts";
import { front, place, questionFile } from "./made-up.ts";

const test = suite("a build after an edit of questions");

const first = front("Thư viện mở cửa mấy giờ?");
const province = provinceWith();
const cache = temporaryFolder();
const write = (file: string, text: string): void => { mkdirSync(dirname(join(province.root, file)), { recursive: true }); writeFileSync(join(province.root, file), text); };
const figures = "data/indicators/so-thu-vien.yml";

/** What was edited, and the pages of questions and years that differ then. */
const edits: [string, () => void, string[]][] = [
  ["the first question", () => write(place("mot"), questionFile(first)), ["/hoi-dap/2024/", "/hoi-dap/2024/mot/"]],
  ["a second one", () => write(place("hai"), questionFile(front("Câu hai?", "2024-04-02"))), ["/hoi-dap/2024/", "/hoi-dap/2024/hai/", "/hoi-dap/2024/mot/"]],
  ["one of another year", () => write(place("ba", "2023"), questionFile(front("Câu ba?", "2023-04-02").replace("2024-03-18", "2023-04-01"))), ["/hoi-dap/2023/", "/hoi-dap/2023/ba/", "/hoi-dap/2024/mot/"]],
  ["an answer", () => write(place("hai"), questionFile(front("Câu hai?", "2024-04-02"), "Đã sửa.\n\n::: xu-huong so-thu-vien\n")), ["/hoi-dap/2024/hai/"]],
  ["figures that an answer shows", () => write(figures, readFileSync(join(province.root, figures), "utf8").replace(/(period: 2022\n {4}value: )\d+/, "$147")), ["/hoi-dap/2024/hai/"]],
  ["a title", () => write(place("mot"), questionFile(first.replace("mấy giờ", "lúc nào"))), ["/hoi-dap/2023/ba/", "/hoi-dap/2024/", "/hoi-dap/2024/hai/", "/hoi-dap/2024/mot/"]],
  ["a question of which nothing is left but a draft", () => write(place("hai"), questionFile(`${front("Câu hai?", "2024-04-02")}\ndraft: true`)), ["/hoi-dap/2024/", "/hoi-dap/2024/mot/"]],
  ["the end of one", () => rmSync(join(province.root, place("ba", "2023"))), ["/hoi-dap/2024/mot/"]],
  ["the end of the last", () => rmSync(join(province.root, place("mot"))), []],
];

test("gives the same bytes as a clean build, and other bytes where the change shows", async () => {
  const options = { ...province, now: day("2024-05-01"), cache, pagesOnly: true };
  await build(options);
  for (const [told, edit, rendered] of edits) {
    const before = readSite(province.output);
    edit();
    await build(options);
    const after = readSite(province.output);
    const clean = join(province.root, "clean");
    await build({ ...options, output: clean, clean: true });
    assert.equal([...after], [...readSite(clean)], told);
    const changed = [...after].filter(([url, text]) => /^\/hoi-dap\/\d{4}\//.test(url) && before.get(url) !== text).map(([url]) => url);
    assert.equal(changed.sort(), rendered, told);
    assert.is((await build(options)).rendered, 0, told);
  }
});

test("a changed answer leaves the pages of articles and of other questions as they are", async () => {
  write(place("mot"), questionFile(first));
  write(place("hai"), questionFile(front("Câu hai?", "2024-04-02")));
  const options = { ...province, now: day("2024-05-01"), cache, pagesOnly: true };
  const { pages } = await build(options);
  write(place("hai"), questionFile(front("Câu hai?", "2024-04-02"), "Đã sửa."));
  const few = await build(options);
  write(place("hai"), questionFile(front("Câu hai?", "2024-04-02"), "Đã sửa, và một bài cũng thế."));
  const article = "content/tin-tuc/2024/doc-sach-ben-bien.md";
  write(article, `${readFileSync(join(province.root, article), "utf8")}\nThêm một câu.\n`);
  assert.is((await build(options)).rendered, few.rendered + 1);
  assert.ok(few.rendered < pages);
});

test.run();
