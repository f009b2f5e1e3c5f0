/// <reference lib="dom" />
import { readFileSync, writeFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { launch } from "../support/browser.ts";
import { corpus } from "./corpus/corpus.ts";
import { installTools, machineLine } from "./machine.ts";
import { benchOptions } from "./options.ts";
import { hugoPreview, ownPreview, type Previewed } from "./preview-servers.ts";
import { table } from "./report.ts";

/** Milliseconds from saving a file to the page in Chromium that shows it, in our preview and in Hugo's. */
export async function bench(args: string[]): Promise<void> {
  const { sizes, runs } = benchOptions(args);
  installTools();
  console.log(machineLine());
  const browser = await launch();
  try {
    for (const n of sizes) {
      const folder = await corpus(n);
      const rows: string[][] = [];
      for (const start of [ownPreview, hugoPreview]) {
        const server = await start(folder, n);
        const page = await browser.newPage();
        try {
          for (const [what, times] of await measured(server, page, runs)) rows.push([`${server.name}, ${what}`, ...summary(times)]);
        } finally {
          await page.close();
          server.stop();
        }
      }
      console.log(`\n${n} made-up articles, ${runs} saves\n${table([["ms", "median", "least", "most"], ...rows])}`);
    }
  } finally {
    await browser.close();
  }
}

const summary = (times: readonly number[]): string[] => {
  const sorted = [...times].sort((a, b) => a - b);
  return [sorted[sorted.length >> 1]!, sorted[0]!, sorted.at(-1)!].map((time) => time.toFixed(0));
};

async function measured({ name, file, page: address }: Previewed, page: Page, runs: number): Promise<[what: string, times: number[]][]> {
  const good = readFileSync(file, "utf8");
  await page.goto(address);
  await page.waitForTimeout(1000); // its connection to the server stands
  const shows = async (text: string, told: string): Promise<number> => {
    const start = performance.now();
    writeFileSync(file, text);
    await page.waitForFunction((words) => document.body?.innerText.includes(words), told, { polling: 5, timeout: 60_000 });
    const taken = performance.now() - start;
    await page.waitForTimeout(300);
    return taken;
  };
  const edits: number[] = [], broken: number[] = [], mended: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const edit = await shows(`${good}\nCâu thử lần ${run} hết.\n`, `Câu thử lần ${run} hết.`);
    if (run) edits.push(edit); // the first one warms up
    if (name !== "ours" || !run) continue;
    broken.push(await shows(good.replace(/^date: .*$/m, "date: hôm qua"), "Chưa hiện được bản mới"));
    mended.push(await shows(`${good}\nCâu đã lành lần ${run} hết.\n`, `Câu đã lành lần ${run} hết.`));
  }
  writeFileSync(file, good);
  return [["an edit is shown", edits], ...(broken.length ? [["an error is told", broken], ["the mended page is shown", mended]] as [string, number[]][] : [])];
}
