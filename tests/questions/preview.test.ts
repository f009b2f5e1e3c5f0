import Eleventy from "@11ty/eleventy";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Preview } from "../../src/build/preview.ts";
import { preview as words } from "../../src/strings/vi.ts";
import { day, provinceWith } from "../support/portal-site.ts";
import { front, place, questionFile } from "./made-up.ts";

const test = suite("questions in a preview");

test("a draft is shown with its ribbon, and marked where the list names it", async () => {
  const province = provinceWith({ [place("nhap")]: questionFile(`${front("Câu nháp?")}\ndraft: true`, "") });
  const shown = new Preview(Eleventy, { ...province, cache: `${province.root}/cache` });
  assert.equal(await shown.load(day("2024-05-01")), []);
  const page = async (url: string): Promise<string> => String(await shown.answer(url));
  assert.match(await page("/hoi-dap/2024/nhap/"), words.standing.draft);
  for (const list of ["/hoi-dap/", "/hoi-dap/2024/"]) assert.match(await page(list), `href="/hoi-dap/2024/nhap/" data-preview="${words.mark.draft}"`);
  assert.match(await page("/hoi-dap/rss.xml"), "Câu nháp?");
});

test.run();
