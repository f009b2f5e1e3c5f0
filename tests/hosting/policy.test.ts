/// <reference lib="dom" />
import { readdirSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { siteIn } from "../../src/feedback/current-site.ts";
import { publishedShell } from "../../src/feedback/shell.ts";
import { testReceiver } from "../feedback/receiver.ts";
import { newReader, readAndSettle, until } from "../offline/reader.ts";
import { launch, watch } from "../support/browser.ts";
import { localServer } from "../support/local-server.ts";
import { field } from "../support/search-site.ts";
import { pageKinds } from "../support/page-kinds.ts";
import { hostedPortal, movedTo } from "./hosted-portal.ts";
import { ask, startApache, startNginx } from "./web-servers.ts";

const test = suite("pages in a browser under the headers of a real server");

const portal = await hostedPortal();
const receiver = testReceiver({ site: () => siteIn(portal.data)!, shell: publishedShell(join(portal.output, "gop-y/index.html")), clock: () => new Date() });
const clients: string[] = [];
receiver.app.addHook("onRequest", async ({ ip }) => { clients.push(ip); });
await receiver.app.listen({ host: "127.0.0.1", port: 0 });
const served = { ...portal, receiver: (receiver.app.server.address() as AddressInfo).port };
const servers = { nginx: await startNginx(served), Apache: await startApache(served) };
const browser = await launch(["--ignore-certificate-errors"]);
test.after(async () => { await browser.close(); await Promise.all([servers.nginx.close(), servers.Apache.close(), receiver.app.close()]); });

/** What a policy refused is told as an error of the page, whether the browser says so or not. */
async function listening(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => console.error(`refused: ${effectiveDirective} ${blockedURI}`)));
}

async function withListening(origin: string, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext();
  await listening(context);
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const told = watch(page, origin);
  try { await use(page); } finally { await context.close(); }
  assert.equal(told.filter((line) => !line.includes(`asks blob:${origin}`)), []);
}

const addressesOf = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith("index.html") && !/^(quan-tri|cu|vi|tin-tuc-su-kien)\//.test(name)).map((name) => `/${name.slice(0, -"index.html".length)}`);

for (const [name, { secure, certificate }] of Object.entries(servers)) {
  test(`${name}: ${name === "nginx" ? "every page" : "every kind of page"} is shown with its styles, and nothing of it is refused`, () => withListening(secure, async (page) => {
    for (const address of name === "nginx" ? [...addressesOf(portal.output), "/404.html"] : Object.values(pageKinds)) {
      await page.goto(secure + address, { waitUntil: "load" });
      assert.is(await page.evaluate(() => document.querySelector("style")!.sheet!.cssRules.length > 3), true, address);
    }
  }));

  test(`${name}: the search finds, suggests and marks`, () => withListening(secure, async (page) => {
    await page.goto(`${secure}/lien-he/`);
    await page.getByRole("searchbox").focus();
    await field(page).pressSequentially("hop tac", { delay: 20 });
    await page.getByRole("listbox").waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/tim-kiem\/\?q=/);
    await page.locator(".hit__title mark").first().waitFor();
    await page.locator(".hit__text mark, .hit__summary mark, .hit mark").first().waitFor();
  }));

  test(`${name}: reading settings hold on the next page, the article prints with its code`, () => withListening(secure, async (page) => {
    await page.goto(secure + movedTo);
    await page.click(".reading-settings summary");
    await page.check("[value=theme-dark]");
    await page.goto(`${secure}/lien-he/`);
    assert.match(await page.evaluate(() => document.documentElement.className), "theme-dark");
    await page.goto(secure + movedTo);
    await page.pdf();
  }));

  test(`${name}: the feedback form is sent with the work its worker did`, () => withListening(secure, async (page) => {
    await page.goto(`${secure}/gop-y/`);
    await page.fill("#subject", "Giờ làm việc (minh họa)");
    await page.fill("#message", "Cửa mở lúc 8:00 (minh họa).");
    await page.check("#consent");
    await page.click("form.form button");
    await page.waitForURL(/da-nhan/, { timeout: 40_000 });
    assert.is([...receiver.store.messages.values()].at(-1)!.held, false);
  }));

  test(`${name}: the receiver's own headers come through, each once, and nobody can say they are somebody else`, async () => {
    clients.length = 0;
    const { headers, status } = await ask(secure, "/gop-y/tra-cuu", { "x-forwarded-for": "198.51.100.9" }, certificate);
    assert.is(status, 200);
    assert.is(headers["cache-control"], "no-store");
    assert.is(headers["cross-origin-opener-policy"], "same-origin");
    assert.is(String(headers["content-security-policy"]).match(/default-src/g)!.length, 1);
    assert.is(headers["strict-transport-security"], "max-age=31536000");
    assert.equal(clients, ["127.0.0.1"]);
  });

  test(`${name}: the service worker keeps pages, and shows them without a network under the policy they came with`, async () => {
    const { context, page, told, leave } = await newReader(browser, secure);
    await listening(context);
    await readAndSettle(page, secure + movedTo);
    await context.setOffline(true);
    await page.reload();
    await page.locator(".kept-copy").waitFor();
    assert.is(await page.evaluate(() => document.querySelector("style")!.sheet!.cssRules.length > 3), true);
    assert.equal(told.filter((line) => !/ERR_(INTERNET_DISCONNECTED|FAILED)/.test(line)), []);
    await leave();
  });

  test(`${name}: the editing page starts under its own policy`, () => withListening(secure, async (page) => {
    await page.goto(`${secure}/quan-tri/`);
    await until(async () => (await page.locator("button").count()) > 0, "a button to sign in with");
  }));

  test(`${name}: other sites may frame a card, and no page`, async () => {
    const other = await localServer((request, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(`<!DOCTYPE html><title>Trang khác</title><iframe src="${secure}${request.url}"></iframe>`);
    });
    const page = await browser.newPage();
    const framed = async (address: string): Promise<string | null> => {
      await page.goto(other.origin + address, { waitUntil: "load" });
      return page.frames()[1]!.evaluate(() => document.querySelector("main")?.textContent ?? null).catch(() => null);
    };
    assert.match(String(await framed(pageKinds.embed)), /hợp tác xã/i);
    assert.is(await framed("/"), null);
    await page.close();
    await other.close();
  });
}

test.run();
