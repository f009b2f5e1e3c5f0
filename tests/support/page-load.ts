/// <reference lib="dom" />
import type { Browser, Page } from "playwright-core";

/** A connection as Chromium imitates it: `latency` (ms) before the first byte of each answer, then all answers share `kilobits` a second. */
export interface Line { name: string; latency: number; kilobits: number }

const resourceKinds = ["Document", "Stylesheet", "Script", "Image", "Font"] as const;
export type ResourceKind = (typeof resourceKinds)[number];

/** What one cold visit took. Bytes as they were sent, headers included; times in ms from the start of the navigation. */
export interface PageLoad {
  bytes: Record<ResourceKind, number>;
  requests: number;
  /** How many of them were for pictures. */
  images: number;
  /** Addresses asked of another origin. */
  elsewhere: string[];
  /** Bytes of scripts that had arrived when the first text was painted. */
  scriptBeforePaint: number;
  firstPaint: number;
  largestPaint: number;
  /** All shifts of layout together, which is no less than CLS. */
  shifts: number;
  /** By how much tasks after the first paint were longer than 50 ms. */
  blocked: number;
}

interface Observed { largest: number; shifts: number; tasks: [start: number, duration: number][] }
type Shift = PerformanceEntry & { value: number };

/** Runs in the page before anything of it; goes there as text, so it names no function of its own. */
function observe(): void {
  const seen: Observed = { largest: 0, shifts: 0, tasks: [] };
  for (const type of ["largest-contentful-paint", "layout-shift", "longtask"]) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (type === "longtask") seen.tasks.push([entry.startTime, entry.duration]);
        else if (type === "layout-shift") seen.shifts += (entry as Shift).value;
        else seen.largest = entry.startTime;
      }
    }).observe({ type, buffered: true });
  }
  Object.assign(globalThis, { seen });
}

/** A visit by somebody who has nothing of the portal yet, on a telephone. `slowdown` is by how many times the processor is made slower. */
export async function visit(browser: Browser, address: string, line?: Line, slowdown = 1): Promise<PageLoad> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const sent = new Map<string, { url: string; type: string; bytes: number }>();
    session.on("Network.requestWillBeSent", ({ requestId, request, type = "Other" }) => { sent.set(requestId, { url: request.url, type, bytes: 0 }); });
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => { sent.get(requestId)!.bytes = encodedDataLength; });
    await session.send("Network.enable");
    if (line) await session.send("Network.emulateNetworkConditions", { offline: false, latency: line.latency, downloadThroughput: line.kilobits * 125, uploadThroughput: line.kilobits * 125 });
    if (slowdown > 1) await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await page.addInitScript(observe);
    await page.goto(address, { waitUntil: "networkidle" });
    await readThrough(page);
    const all = [...sent.values()];
    const own = new URL(address).origin;
    return {
      ...await told(page, all), requests: all.length, images: all.filter(({ type }) => type === "Image").length,
      elsewhere: all.map(({ url }) => url).filter((url) => !url.startsWith(own) && !url.startsWith("data:")),
    };
  } finally {
    await context.close();
  }
}

/** Down the page as a reader goes, so that what waits for them is fetched and may push others about. */
async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < Math.min(document.body.scrollHeight, 20_000); y += innerHeight) {
      scrollTo(0, y);
      await new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); });
    }
  });
  await page.waitForLoadState("networkidle");
}

async function told(page: Page, sent: readonly { url: string; type: string; bytes: number }[]): Promise<Omit<PageLoad, "requests" | "images" | "elsewhere">> {
  const { seen, paint, arrived } = await page.evaluate(() => ({
    seen: (globalThis as unknown as { seen: Observed }).seen,
    paint: performance.getEntriesByName("first-contentful-paint")[0]!.startTime,
    arrived: (performance.getEntriesByType("resource") as PerformanceResourceTiming[]).map(({ name, responseEnd }) => [name, responseEnd] as const),
  }));
  const bytesOf = (of: ResourceKind): number => sent.filter(({ type }) => type === of).reduce((sum, { bytes }) => sum + bytes, 0);
  const early = new Set(arrived.filter(([, end]) => end < paint).map(([name]) => name));
  return {
    bytes: Object.fromEntries(resourceKinds.map((kind) => [kind, bytesOf(kind)])) as Record<ResourceKind, number>,
    scriptBeforePaint: sent.filter(({ type, url }) => type === "Script" && early.has(url)).reduce((sum, { bytes }) => sum + bytes, 0),
    firstPaint: paint, largestPaint: seen.largest, shifts: seen.shifts,
    blocked: seen.tasks.reduce((sum, [start, duration]) => sum + Math.max(0, Math.min(duration, start + duration - paint) - 50), 0),
  };
}
