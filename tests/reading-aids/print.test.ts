/// <reference lib="dom" />
import type { BrowserContextOptions, Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/build/build.ts";
import { launch, serve, withPage } from "../support/browser.ts";
import { day, provinceWith } from "../support/portal-site.ts";
import { readQr } from "../support/read-qr.ts";

const test = suite("an article in a browser and on paper");

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const wide = [["Xã", "Tổng số thư viện", "Mở thêm", "Đóng cửa", "Số sách", "Ghi chú"], ["---", "--:", "--:", "--:", "--:", "---"], ["Một", "1.234", "12", "3", "40.000", "minh họa"]].map(row).join("\n");
const body = `Ở https://diachi.example/ hoặc [tài liệu](https://tailieu.example/a/) và [trang này](https://thunghiem.example/gop-y/).\n\nBảng: Thư viện theo xã\n\n${wide}\n\n| Xã | Số |\n|---|--:|\n| Một | 2 |\n`;
const address = "/tin-tuc/2024/03/bai-in/";
const province = provinceWith({ "content/tin-tuc/2024/bai-in.md": `---\ntitle: Bài in ra giấy\ndate: 2024-03-05 07:30\nsummary: Tóm tắt minh họa.\ncategory: hoc-tap\nsource: {name: Báo, url: "https://bao.example/"}\n---\n${body}` });
await build({ ...province, now: day("2024-05-01") });
const { origin, close } = await serve(province.output);
const browser = await launch();
test.after(async () => { await browser.close(); await close(); });

/** Opens the article; printing is only noted. `codes` are the requests for the script that draws the code. */
const open = (options: BrowserContextOptions, use: (page: Page, codes: readonly string[]) => Promise<void>, before = ""): Promise<void> => withPage(browser, origin, async (page) => {
  await page.addInitScript(`window.print = () => { dispatchEvent(new Event("beforeprint")); document.documentElement.dataset.printed = "yes"; }; ${before}`);
  const codes: string[] = [];
  page.on("request", (request) => { if (request.url().includes("/ma-in.")) codes.push(request.url()); });
  await page.goto(origin + address, { waitUntil: "load" });
  await use(page, codes);
}, options);

const printed = (page: Page): Promise<unknown> => page.locator("html[data-printed]").waitFor({ state: "attached" });
/** Whatever waits for the page to be idle has run by then. */
const idle = (page: Page): Promise<unknown> => page.evaluate(() => new Promise((resolve) => { requestIdleCallback(() => setTimeout(resolve)); }));
const telephone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

/** What a drawn code says, and how it is drawn. */
async function codeOn(page: Page): Promise<{ says: string; width: string | null; quiet: boolean }> {
  const code = page.locator(".article-footer svg");
  const { box, path, width, rect } = await code.evaluate((svg) => ({
    box: svg.getAttribute("viewBox")!.split(" ").map(Number), path: svg.querySelector("path")!.getAttribute("d")!, width: svg.getAttribute("width"),
    rect: svg.querySelector("rect")!.outerHTML,
  }));
  const size = box[2]! + 2 * box[0]!;
  const dark = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) dark[Number(y)]!.fill(true, Number(x), Number(x) + Number(length));
  return { says: readQr(dark), width, quiet: box[0] === -4 && rect.includes('fill="#fff"') };
}

test("the printed copy carries the address as a QR code of 32 mm with its quiet zone, and the day", async () => {
  await open({}, async (page, codes) => {
    await page.waitForFunction(() => performance.getEntriesByType("resource").some(({ name }) => name.includes("/ma-in.")));
    await idle(page);
    assert.is(await page.locator(".article-footer svg").count(), 0);
    await page.pdf();
    assert.equal(await codeOn(page), { says: `https://thunghiem.example${address}`, width: "32mm", quiet: true });
    await page.pdf();
    assert.is(await page.locator(".article-footer svg").count(), 1);
    assert.is(codes.length, 1);
    await page.emulateMedia({ media: "print" });
    assert.match(await page.locator(".article-footer > .print-only").innerText(), /^Cổng thông tin điện tử tỉnh Thử Nghiệm, 05\/03\/2024\. Địa chỉ bài viết: https:\/\/thunghiem\.example\/tin-tuc\/2024\/03\/bai-in\/\nIn ngày \d\d\/\d\d\/\d{4}\.$/);
    assert.ok(await page.locator(".article-footer svg").evaluate((svg) => svg.getBoundingClientRect().width > 25 / 25.4 * 96));
  });
});

test("a telephone fetches the code when somebody prints, and not before", async () => {
  await open(telephone, async (page, codes) => {
    await idle(page);
    assert.is(codes.length, 0);
    await page.getByRole("button", { name: "In trang" }).click();
    await printed(page);
    assert.is((await codeOn(page)).says, `https://thunghiem.example${address}`);
  });
});

test("who saves data is sent no code unasked", async () => {
  await open({}, async (page, codes) => {
    await idle(page);
    assert.is(codes.length, 0);
  }, 'Object.defineProperty(navigator, "connection", { value: { saveData: true } });');
});

test("a code that does not come keeps nobody from printing", async () => {
  const context = await browser.newContext(telephone);
  const page = await context.newPage();
  await page.addInitScript('window.print = () => { document.documentElement.dataset.printed = "yes"; };');
  await page.route(/\/ma-in\./, (route) => route.abort());
  await page.goto(origin + address);
  await page.getByRole("button", { name: "In trang" }).click();
  await printed(page);
  await context.close();
});

test("without a script the printed copy has its address in words, no navigation and no tools, and shows where links lead", async () => {
  await open({ javaScriptEnabled: false, viewport: { width: 680, height: 900 } }, async (page) => {
    await page.emulateMedia({ media: "print" });
    assert.match(await page.locator(".article-footer").innerText(), `https://thunghiem.example${address}`);
    for (const hidden of ["nav", ".article-tools", ".article-header__reading", ".article-page__more"]) {
      for (const element of await page.locator(hidden).all()) assert.not(await element.isVisible(), hidden);
    }
    const after = (link: string): Promise<string> => page.locator(link).evaluate((element) => getComputedStyle(element, "::after").content);
    assert.is(await after('.prose a[href="https://tailieu.example/a/"]'), '" (https://tailieu.example/a/)"');
    assert.is(await after('.prose a[href="https://diachi.example/"]'), "none");
    assert.is(await after('.article-footer a[href="https://bao.example/"]'), '" (https://bao.example/)"');
    for (const table of await page.locator(".table-scroll").all()) assert.ok(await table.evaluate((region) => region.scrollWidth <= region.clientWidth));
  });
});

test("a link that leaves the portal is marked, and heard to leave it; one to the portal's own address is not", async () => {
  await open({}, async (page) => {
    const links = page.locator(".prose p a");
    assert.equal(await links.evaluateAll((all) => all.map((link) => getComputedStyle(link, "::after").content.includes("\u2197"))), [true, true, false]);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const names = nodes.flatMap(({ role, name }) => (role?.value === "link" ? [String(name?.value)] : []));
    assert.ok(names.includes("tài liệu (trang ngoài)"), names.join());
    assert.ok(names.includes("Báo (trang ngoài)"));
    assert.ok(names.includes("trang này"));
  });
});

test("the keyboard scrolls a wide table on a narrow screen; a narrow table is no stop and is not cut", async () => {
  await open({ viewport: { width: 320, height: 740 } }, async (page) => {
    const region = page.getByRole("region", { name: "Thư viện theo xã" });
    await region.focus();
    for (let press = 0; press < 3; press++) await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => document.querySelector(".table-scroll")!.scrollLeft > 0);
    assert.is(await page.locator(".table-scroll[tabindex]").count(), 1);
    assert.ok(await page.locator(".table-scroll").nth(1).evaluate((element) => element.scrollWidth <= element.clientWidth));
  });
});

test.run();
