import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium, type Browser, type Page } from "playwright-core";
import sirv from "sirv";
import type { HeaderRule } from "../../src/hosting/header-rules.ts";
import { sendHeaders } from "./header-list.ts";

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
export async function serve(folder: string, rules: readonly HeaderRule[] = []): Promise<{ origin: string; close: () => Promise<void> }> {
  const files = sirv(folder, { dev: true, etag: rules.length > 0, setHeaders: (response, path) => sendHeaders(response, rules, path) });
  const server = createServer((request, response) => files(request, response, () => { response.statusCode = 404; response.end(); }));
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections(); }),
  };
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
