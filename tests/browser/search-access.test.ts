/// <reference lib="dom" />
import { createHash } from "node:crypto";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { barriers, field, firstContext, found, searchSite } from "../support/search-site.ts";

const test = suite("search for every reader and browser");
const { origin, browser, withPage, results, close } = await searchSite();
test.after(close);

test("an index that cannot be loaded is said, and asked for again", async () => {
  const page = await browser.newPage();
  await page.route(/chi-muc/, (route) => route.abort());
  await page.goto(results("hợp tác xã"));
  await found(page, "Chưa tải được dữ liệu tìm kiếm");
  await page.unroute(/chi-muc/);
  await page.getByRole("button", { name: "Thử lại" }).click();
  await found(page, "«hợp tác xã»");
  await page.close();
});

test("a browser that cannot unzip by itself fetches a script for it", () => withPage(async (page, asked) => {
  await page.route(/tim-may/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `self.DecompressionStream = undefined;${await response.text()}` });
  });
  await page.goto(results("hợp tác xã"));
  await found(page, "«hợp tác xã»");
  assert.ok(asked.some((path) => path.includes("tim-giai-nen")), "no script for it");
}));

test("without JavaScript, and where the script cannot run, the page says so and offers its lists", async () => {
  await withPage(async (page) => {
    await page.goto(`${origin}/lien-he/`);
    await page.getByRole("searchbox").fill("hợp tác xã");
    await page.getByRole("button", { name: "Tìm" }).click();
    await page.waitForURL(/tim-kiem/);
    assert.ok(await page.getByText("Trình duyệt này không chạy được phần tìm kiếm").isVisible());
    assert.ok(await page.getByRole("heading", { name: "Theo chuyên mục" }).isVisible());
    assert.not(await page.locator(".search-results").isVisible());
  }, { javaScriptEnabled: false });
  const page = await browser.newPage();
  await page.route(/tim-ket-qua/, (route) => route.fulfill({ contentType: "text/javascript", body: "syntax error" }));
  await page.goto(results("hợp tác xã"));
  await page.getByText("Trình duyệt này không chạy được phần tìm kiếm").waitFor();
  assert.ok(await page.getByRole("heading", { name: "Theo chuyên mục" }).isVisible());
  await page.close();
});

/** As a policy names the one element that stands in a page with its text. */
const hashOf = (name: "script" | "style", html: string): string => `'sha256-${createHash("sha256").update(new RegExp(`<${name}>([^]*?)</${name}>`).exec(html)![1]!).digest("base64")}'`;

test("a strict content security policy, with no script or style in a page but those it names, lets everything work", () => withPage(async (page) => {
  await page.route(/\/$|\?q=/, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const policy = `default-src 'none'; script-src 'self' ${hashOf("script", html)}; style-src 'self' ${hashOf("style", html)}; img-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'`;
    await route.fulfill({ response, body: html, headers: { ...response.headers(), "content-security-policy": policy } });
  });
  await page.goto(results("hợp tác xã"));
  await firstContext(page);
  await page.goto(`${origin}/lien-he/`);
  await page.getByRole("searchbox").focus();
  await field(page).pressSequentially("hợp t", { delay: 20 });
  await page.getByRole("listbox").waitFor();
}));

test("an address that is missing gives its words to the search form", () => withPage(async (page) => {
  // As a server shows the page for a missing address.
  await page.route(/khong-co/, async (route) => { await route.fulfill({ body: await (await page.request.get(`${origin}/404.html`)).text(), contentType: "text/html; charset=utf-8" }); });
  await page.goto(`${origin}/tin-tuc/2019/05/khong-co-hop-tac-xa/`);
  assert.is(await page.locator("#o_tim").inputValue(), "khong co hop tac xa");
}));

for (const width of [360, 1280]) {
  test(`nothing moves while results arrive, ${width} px`, () => withPage(async (page) => {
    await page.addInitScript(() => {
      Object.assign(globalThis, { moved: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) (globalThis as unknown as { moved: number }).moved += (entry as unknown as { value: number }).value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(results("hợp tác xã"));
    await firstContext(page);
    await page.waitForTimeout(400);
    const moved = await page.evaluate(() => (globalThis as unknown as { moved: number }).moved);
    assert.ok(moved < 0.01, `moved ${moved}`);
  }, { viewport: { width, height: 800 } }));
}

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [320, 1280]) {
    test(`no accessibility violation in results, suggestions and when nothing is found, ${width} px, ${colorScheme}`, () => withPage(async (page) => {
      const told: string[] = [];
      const look = async (where: string): Promise<void> => { told.push(...(await barriers(page)).map((barrier) => `${where}: ${barrier}`)); };
      await page.goto(results("hợp tác xã"));
      await page.locator(".search-filters__group").first().waitFor({ state: "attached" });
      await page.locator(".search-filters").evaluate((element) => { (element as HTMLDetailsElement).open = true; });
      await firstContext(page);
      await look("results");
      await page.goto(results("xyzzy khong"));
      await found(page, "Không tìm thấy");
      await look("nothing found");
      await page.goto(`${origin}/lien-he/`);
      await page.getByRole("searchbox").focus();
      await field(page).pressSequentially("hợp t", { delay: 20 });
      await page.getByRole("listbox").waitFor();
      await page.keyboard.press("ArrowDown");
      await look("suggestions");
      assert.equal(told, []);
    }, { viewport: { width, height: 900 }, colorScheme }));
  }
}

test.run();
