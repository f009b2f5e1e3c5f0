/// <reference lib="dom" />
import type { BrowserContextOptions, Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { axe, placesOf } from "../support/axe.ts";
import { launch, serve, withPage } from "../support/browser.ts";
import { articleUrl, buildReadingSite } from "./reading-site.ts";

const test = suite("reading settings");
const { origin, close } = await serve(await buildReadingSite());
const browser = await launch();
test.after(async () => { await browser.close(); await close(); });

const light = "rgb(255, 255, 255)", dark = "rgb(16, 23, 30)";
const summary = ".reading-settings summary";

/** Two pages of one reader may be opened in `run`; nothing may go wrong in them. */
const reader = (of: BrowserContextOptions, run: (page: Page) => Promise<void>): Promise<void> => withPage(browser, origin, async (page) => {
  page.context().setDefaultTimeout(10_000);
  await page.goto(origin + articleUrl);
  await run(page);
}, { viewport: { width: 360, height: 700 }, colorScheme: "light", ...of });

const choose = async (page: Page, value: string): Promise<void> => {
  if (!(await page.locator(".reading-settings[open]").count())) await page.click(summary);
  await page.check(`[value="${value}"]`);
};
const style = (page: Page, selector: string, name: string): Promise<string> => page.locator(selector).first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), name);
const ground = (page: Page): Promise<string> => style(page, "body", "background-color");
const size = async (page: Page): Promise<number> => parseFloat(await style(page, "html", "font-size"));
const chosen = (page: Page): Promise<string[]> => page.evaluate(() => [...document.querySelectorAll<HTMLInputElement>(".reading-settings :checked")].map(({ value }) => value));

test("without JavaScript size, theme and spacing act at once", async () => {
  await reader({ javaScriptEnabled: false }, async (page) => {
    const before = await size(page);
    await choose(page, "text-largest");
    assert.is(await size(page), before * 1.4);
    await choose(page, "text-small");
    assert.is(await size(page), before * 0.9);
    await choose(page, "theme-dark");
    assert.is(await ground(page), dark);
    await choose(page, "lines-wide");
    const prose = parseFloat(await style(page, ".prose p", "font-size"));
    assert.is(parseFloat(await style(page, ".prose p", "line-height")), prose * 2);
    assert.is(parseFloat(await style(page, ".prose p", "margin-block-end")), prose * 2);
  });
});

test("a theme that was chosen holds against that of the device, both ways", async () => {
  for (const [colorScheme, value, expected] of [["light", "theme-dark", dark], ["dark", "theme-light", light]] as const) {
    await reader({ colorScheme }, async (page) => {
      const own = await ground(page);
      assert.is.not(own, expected);
      await choose(page, value);
      assert.is(await ground(page), expected);
      assert.is(await style(page, "html", "color-scheme"), value === "theme-dark" ? "dark" : "light only");
      await page.check(".reading-settings [name=theme][value='']");
      assert.is(await ground(page), own);
    });
  }
});

test("choices are kept from page to page, in the panel too, and forgotten when taken back", async () => {
  await reader({}, async (page) => {
    for (const value of ["text-large", "theme-dark", "lines-wide"]) await choose(page, value);
    await page.goto(`${origin}/gop-y/`);
    assert.equal(await chosen(page), ["text-large", "theme-dark", "lines-wide"]);
    assert.is(await ground(page), dark);
    await page.click(summary);
    for (const name of ["text", "theme", "lines"]) await page.check(`[name=${name}][value=""]`);
    await page.reload();
    assert.equal(await chosen(page), ["", "", ""]);
    assert.is(await page.evaluate(() => document.documentElement.className), "");
  });
});

test("a page is painted as chosen though its script has not come, and a choice made before it comes is newer than what was kept", async () => {
  await reader({}, async (page) => {
    await choose(page, "theme-dark");
    await choose(page, "text-large");
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => { release = resolve; });
    await page.route("**/trang.*.js", async (route) => { await held; await route.continue(); });
    await page.goto(`${origin}/gop-y/`, { waitUntil: "commit" });
    await page.waitForSelector(summary);
    assert.is(await page.evaluate(() => document.documentElement.className), "text-large theme-dark");
    assert.is(await ground(page), dark);
    await choose(page, "theme-light");
    assert.is(await ground(page), light);
    release();
    await page.waitForSelector(".reading-settings[data-ready]");
    assert.equal(await chosen(page), ["text-large", "theme-light", ""]);
    assert.is(await ground(page), light);
    await page.unroute("**/trang.*.js");
    await page.reload();
    assert.equal(await chosen(page), ["text-large", "theme-light", ""]);
  });
});

test("the script that stands in the page runs before the styles are read", async () => {
  await reader({}, async (page) => {
    const [, head] = /<head>(.*?)<\/head>/s.exec(await (await page.request.get(origin + articleUrl)).text())!;
    assert.ok(head!.indexOf("<script>") < head!.indexOf("<style>"));
    const [, inline] = /<script>(.*?)<\/script>/.exec(head!)!;
    assert.ok(inline!.length <= 300, `${inline!.length} bytes`);
  });
});

test("another window of the portal follows", async () => {
  await reader({}, async (page) => {
    const other = await page.context().newPage();
    await other.goto(`${origin}/lien-he/`);
    await choose(page, "theme-dark");
    await other.waitForFunction(() => document.documentElement.className === "theme-dark");
    assert.is(await ground(other), dark);
  });
});

test("paper is white and letters are black, whatever was chosen", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    await reader({ colorScheme }, async (page) => {
      await choose(page, "theme-dark");
      await page.emulateMedia({ media: "print", colorScheme });
      assert.equal([await ground(page), await style(page, ".prose p", "color"), await style(page, "html", "color-scheme")], [light, "rgb(0, 0, 0)", "light"]);
      assert.is(await style(page, "html", "--data-1"), await printedData(page));
    });
  }
});

/** The colour of data on paper as the page has it without any choice, on a device with a light theme. */
async function printedData(page: Page): Promise<string> {
  const plain = await page.context().newPage();
  await plain.addInitScript("localStorage.clear()");
  await plain.goto(`${origin}/lien-he/`);
  await plain.emulateMedia({ media: "print", colorScheme: "light" });
  const value = await style(plain, "html", "--data-1");
  await plain.close();
  return value;
}

test("the panel is used by keyboard: opened, walked through by arrows, closed by Escape, which leads back", async () => {
  await reader({}, async (page) => {
    await page.focus(summary);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    assert.equal(await chosen(page), ["text-large", "", ""]);
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowLeft");
    assert.equal(await chosen(page), ["text-large", "theme-dark", ""]);
    await page.keyboard.press("Enter");
    assert.is(page.url(), origin + articleUrl);
    await page.keyboard.press("Escape");
    assert.is(await page.locator(".reading-settings[open]").count(), 0);
    assert.ok(await page.locator(summary).evaluate((element) => element === document.activeElement));
  });
});

test("the panel closes when the focus or a click goes elsewhere, and covers nothing that has the focus", async () => {
  await reader({}, async (page) => {
    await page.click(summary);
    await page.mouse.click(180, 690);
    assert.is(await page.locator(".reading-settings[open]").count(), 0);
    await page.click(summary);
    for (let i = 0; i < 4; i++) await page.keyboard.press("Tab");
    assert.is(await page.locator(":focus").innerText(), "Trang chủ");
    assert.is(await page.locator(".reading-settings[open]").count(), 0);
  });
});

test("every choice has a name and room for a finger", async () => {
  await reader({ viewport: { width: 320, height: 700 } }, async (page) => {
    await page.click(summary);
    for (const [group, names] of Object.entries({ "Cỡ chữ": ["Nhỏ", "Vừa", "To", "Rất to"], "Giao diện": ["Theo máy", "Sáng", "Tối"], "Giãn dòng": ["Thường", "Thưa"] })) {
      for (const name of names) {
        const box = (await page.getByRole("group", { name: group }).getByRole("radio", { name, exact: true }).boundingBox())!;
        assert.ok(box.width >= 44 && box.height >= 44, `${name}: ${box.width} × ${box.height}`);
      }
    }
    await page.check("[value=text-largest]");
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "nothing is wider than the screen");
  });
});

test("the open panel has no accessibility violation, by day and by night, at any size of text", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    await reader({ colorScheme, viewport: { width: 320, height: 700 } }, async (page) => {
      await page.click(summary);
      assert.equal(placesOf((await axe(page)).violations), []);
      await page.check("[value=text-largest]");
      assert.equal(placesOf((await axe(page)).violations), []);
    });
  }
});

test("where storage is forbidden a choice holds for the page, and nothing goes wrong", async () => {
  await withPage(browser, origin, async (page) => {
    await page.addInitScript("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })");
    await page.goto(origin + articleUrl);
    await choose(page, "theme-dark");
    assert.is(await ground(page), dark);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
    assert.equal(await chosen(page), ["", "theme-dark", ""]);
  }, { colorScheme: "light" });
});

test("where the browser knows no :has(), the script alone does it; without the script there is no panel", async () => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ colorScheme: "light", javaScriptEnabled });
    const page = await context.newPage();
    // What such a browser makes of the stylesheet: rules with :has() are dropped, and so is not what is said for their lack.
    await page.route(origin + articleUrl, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const withoutHas = html.replace(/[^{}]*:has\([^{}]*\{[^{}]*\}/g, "").replace(/@supports not selector\([^{]*\{/, "@media all{");
      assert.is.not(withoutHas, html);
      await route.fulfill({ response, body: withoutHas });
    });
    await page.goto(origin + articleUrl);
    assert.is(await page.isVisible(summary), javaScriptEnabled);
    if (javaScriptEnabled) {
      await choose(page, "theme-dark");
      await choose(page, "text-large");
      assert.equal([await ground(page), await page.evaluate(() => document.documentElement.className)], [dark, "text-large theme-dark"]);
    }
    await context.close();
  }
});

test.run();
