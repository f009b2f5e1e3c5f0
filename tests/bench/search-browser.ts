/// <reference lib="dom" />
import type { Browser, Page } from "playwright-core";
import type { Planted } from "../search/planted.ts";
import { judge, queries, type Verdict } from "../search/queries.ts";
import type { SearchEngine } from "./search-engines.ts";
import type { CountingServer } from "./search-server.ts";

/** What a reader of one engine gets. Bytes and milliseconds, one figure a query. */
export interface Experience {
  verdicts: Verdict[];
  /** Bytes to the first ten cards for somebody who has nothing of the engine, and who has it open. */
  cold: number[];
  warm: number[];
  /** With all files in memory, by how many times slower the processor is made. */
  latency: ReadonlyMap<number, number[]>;
}

interface Asked { urls: string[]; total: number; instead?: string }
interface InPage { engine: { open(): Promise<void>; ask(typed: string): Promise<Asked>; all(typed: string): Promise<(string | number)[]> } }

export const slowdowns = [1, 4];

export async function experience(engine: SearchEngine, corpus: Planted, browser: Browser, server: CountingServer): Promise<Experience> {
  const cold: number[] = [], warm: number[] = [];
  for (const { typed } of queries) {
    const before = server.sent();
    const page = await opened(browser, server.origin, engine);
    const open = server.sent();
    await ask(page, typed);
    cold.push(server.sent() - before);
    warm.push(server.sent() - open);
    await page.context().close();
  }
  const page = await opened(browser, server.origin, engine);
  const verdicts = await judged(page, engine, corpus);
  const latency = new Map<number, number[]>();
  const session = await page.context().newCDPSession(page);
  for (const rate of slowdowns) {
    await session.send("Emulation.setCPUThrottlingRate", { rate });
    latency.set(rate, await timed(page));
  }
  await page.context().close();
  return { verdicts, cold, warm, latency };
}

/** A page in a browser that knows nothing yet, with the engine open. */
async function opened(browser: Browser, origin: string, { script }: SearchEngine): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(origin);
  await page.addScriptTag({ type: "module", content: `${script} window.ready = window.engine.open();` });
  await page.waitForFunction(() => "ready" in globalThis);
  await page.evaluate(() => (globalThis as unknown as { ready: Promise<void> }).ready);
  return page;
}

const ask = (page: Page, typed: string): Promise<Asked> => page.evaluate((text) => (globalThis as unknown as InPage).engine.ask(text), typed);

/** Hits of the first page, then all others, held against the table. */
async function judged(page: Page, engine: SearchEngine, corpus: Planted): Promise<Verdict[]> {
  const numbers = new Map(corpus.documents.map(({ url }, number) => [url, number]));
  const numbersOf = engine.numbersOf(corpus);
  const verdicts: Verdict[] = [];
  for (const query of queries) {
    const { urls, total, instead } = await ask(page, query.typed);
    const all = await page.evaluate((text) => (globalThis as unknown as InPage).engine.all(text), query.typed);
    verdicts.push(judge(query, { documents: [...urls.map((url) => numbers.get(url)!), ...numbersOf(all)], instead, total }, corpus));
  }
  return verdicts;
}

/** Milliseconds of each query, the second time that all are asked. */
const timed = (page: Page): Promise<number[]> => page.evaluate(async (all) => {
  const { engine } = globalThis as unknown as InPage;
  let times: number[] = [];
  for (let round = 0; round < 2; round++) {
    times = [];
    for (const typed of all) {
      const start = performance.now();
      await engine.ask(typed);
      times.push(performance.now() - start);
    }
  }
  return times;
}, queries.map(({ typed }) => typed));
