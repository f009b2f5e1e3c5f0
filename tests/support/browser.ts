import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium, type Browser, type Page } from "playwright-core";
import sirv from "sirv";

const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Debian's Chromium; `CHROMIUM` names another one. Close it when done. */
export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: flags });

/** Serves an output folder on this machine, on a free port. */
export async function serve(folder: string): Promise<{ origin: string; close: () => Promise<void> }> {
  const files = sirv(folder, { dev: true });
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
