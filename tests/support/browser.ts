import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import sirv from "sirv";
import * as assert from "uvu/assert";
import type { HeaderRule } from "../../src/hosting/header-rules.ts";
import { sendHeaders } from "./header-list.ts";
import { localServer, orNotFound, type LocalServer } from "./local-server.ts";

const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Debian's Chromium; `CHROMIUM` names another one. Close it when done. */
export const launch = async (more: readonly string[] = []): Promise<Browser> =>
  withoutWorkers(await chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: [...flags, ...more] }));

/** Pages of contexts that do not ask for `serviceWorkers: "allow"` start none: requests are counted, and none should be answered by a cache. */
function withoutWorkers(browser: Browser): Browser {
  const open = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await open(options);
    if (options?.serviceWorkers !== "allow") await context.addInitScript("if (self.ServiceWorkerContainer) ServiceWorkerContainer.prototype.register = () => new Promise(() => {})");
    return context;
  };
  return browser;
}

/** Serves an output folder on this machine, on a free port; with the headers of a list when there is one. */
export const serve = (folder: string, rules: readonly HeaderRule[] = []): Promise<LocalServer> =>
  localServer(orNotFound(sirv(folder, { dev: true, etag: rules.length > 0, setHeaders: (response, path) => sendHeaders(response, rules, path) })));

/** Gives `use` an empty page of somebody who was never here; nothing may go wrong in it. */
export async function withPage(browser: Browser, origin: string, use: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const told = watch(page, origin);
  await use(page);
  await context.close();
  assert.equal(told, []);
}

/** What went wrong while a page was shown: console errors, failed requests, requests to another origin. */
export function watch(page: Page, origin: string): string[] {
  const told: string[] = [];
  page.on("console", (message) => { if (message.type() === "error" || message.type() === "warning") told.push(`${page.url()}: ${message.text()}`); });
  page.on("pageerror", (error) => told.push(`${page.url()}: ${error.message}`));
  page.on("request", (request) => { if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) told.push(`${page.url()} asks ${request.url()}`); });
  page.on("response", (response) => { if (response.status() >= 400) told.push(`${response.url()}: ${response.status()}`); });
  return told;
}
