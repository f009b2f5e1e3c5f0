/// <reference lib="dom" />
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { axe, placesOf } from "../support/axe.ts";
import { launch, serve, withPage } from "../support/browser.ts";
import { installVoices } from "./fake-voices.ts";
import { articleUrl, buildReadingSite, questionUrl } from "./reading-site.ts";

const test = suite("an article read aloud");
const { origin, close } = await serve(await buildReadingSite());
const browser = await launch();
test.after(async () => { await browser.close(); await close(); });

const listen = ".article-tools__listen";

/** The article, with voices of the languages given; `run` gets the page, and nothing may have gone wrong in it. */
const reading = (langs: readonly string[], run: (page: Page) => Promise<void>, of: { late?: boolean; reducedMotion?: "reduce"; width?: number; address?: string } = {}): Promise<void> => withPage(browser, origin, async (page) => {
  page.setDefaultTimeout(10_000);
  await installVoices(page, langs, of.late);
  await page.goto(origin + (of.address ?? articleUrl));
  await run(page);
}, { viewport: { width: of.width ?? 360, height: 700 }, reducedMotion: of.reducedMotion ?? "no-preference" });

const start = async (page: Page): Promise<void> => page.click(listen);
const texts = (page: Page): Promise<string[]> => page.evaluate(() => window.fake.told.map(({ text }) => text));
const finish = (page: Page, times = 1): Promise<void> => page.evaluate((times) => { for (let i = 0; i < times; i++) window.fake.finish(); }, times);
const lit = (page: Page): Promise<string[]> => page.locator(".is-spoken").allInnerTexts();
const word = (page: Page): Promise<string> => page.innerText(`${listen} b`);

const whole = [
  "Bài để nghe", "Câu tóm tắt.", "Đoạn một.", "Câu thứ hai của đoạn.", "Mục giữa bài", "Việc thứ nhất", "Việc thứ hai", "việc nhỏ", "Lời trích.", "Tên bảng",
  "Lưu ý", "Điều cần lưu ý.", "Đoạn cuối ngày 26 tháng 11 năm 2019.",
];

test("without a Vietnamese voice there is no button", async () => {
  await reading(["en-US", "fr-FR"], async (page) => {
    await page.waitForSelector("text=In trang");
    await page.waitForTimeout(1200);
    assert.is(await page.locator(listen).count(), 0);
  });
});

test("voices that come late bring the button, and nothing that stood on the page moves", async () => {
  await reading(["en-US", "vi_VN"], async (page) => {
    await page.waitForSelector("text=Chép liên kết");
    const places = (): Promise<number[]> => page.evaluate(() => [...document.querySelectorAll("main *:not(.article-tools *)")].map((element) => element.getBoundingClientRect().top));
    const before = await places();
    await page.evaluate(() => window.fake.arrive());
    await page.waitForSelector(listen);
    assert.equal(await places(), before);
  }, { late: true, width: 320 });
});

test("title, summary and body are read in the order of the page, sentence by sentence; notes, cells and marks are left out", async () => {
  await reading(["vi-VN"], async (page) => {
    await start(page);
    await finish(page, whole.length);
    assert.equal(await texts(page), whole);
  });
});

test("of a question it is said which words are the citizen's and which the office's", async () => {
  await reading(["vi-VN"], async (page) => {
    await start(page);
    await finish(page, 5);
    assert.equal(await texts(page), ["Thư viện mở cửa mấy giờ?", "Câu hỏi", "Xin cho biết giờ mở cửa.", "Trả lời", "Câu trả lời minh họa."]);
  }, { address: questionUrl });
});

test("the voice on the device is taken before one that asks a server", async () => {
  await reading(["vi-remote", "vi-VN"], async (page) => {
    await start(page);
    assert.is(await page.evaluate(() => window.fake.told[0]!.voice), "vi-VN 1");
  });
});

test("the block that is read is marked, by more than a colour and without moving a line, and the mark moves on", async () => {
  await reading(["vi-VN"], async (page) => {
    const paragraph = page.locator(".prose p").first();
    const box = (): Promise<unknown> => paragraph.evaluate((element) => { const range = document.createRange(); range.selectNodeContents(element); const { left, width, height } = range.getBoundingClientRect(); return [left, width, height]; });
    await page.waitForSelector(listen);
    const before = await box();
    await start(page);
    assert.equal(await lit(page), ["Bài để nghe"]);
    await finish(page, 2);
    assert.match((await lit(page))[0]!, "Câu thứ hai");
    assert.equal(await box(), before);
    assert.ok(await paragraph.evaluate((element) => parseFloat(getComputedStyle(element).borderInlineStartWidth)) >= 3);
    await finish(page, 2);
    assert.equal(await lit(page), ["Mục giữa bài"]);
  });
});

test("a pause silences the voice and keeps the mark; reading goes on with the sentence that was cut", async () => {
  await reading(["vi-VN"], async (page) => {
    await start(page);
    await finish(page, 3);
    await page.press(".speech >> text=Tạm dừng", "Enter");
    assert.is(await page.locator(":focus").innerText(), "Nghe tiếp");
    assert.is(await page.evaluate(() => window.fake.hushed), 1);
    assert.is(await word(page), "Nghe tiếp");
    assert.is((await lit(page)).length, 1);
    await start(page);
    assert.equal((await texts(page)).slice(-2), ["Câu thứ hai của đoạn.", "Câu thứ hai của đoạn."]);
    assert.is(await word(page), "Tạm dừng");
  });
});

test("while an article is read the page has no accessibility violation", async () => {
  for (const theme of ["theme-light", "theme-dark"]) {
    await reading(["vi-VN"], async (page) => {
      await page.evaluate((theme) => { document.documentElement.className = theme; }, theme);
      await start(page);
      await finish(page, 3);
      assert.equal(placesOf((await axe(page)).violations), []);
    }, { width: 320 });
  }
});

test("switching off takes bar and mark away, gives the focus back to the button, and the next time starts anew", async () => {
  await reading(["vi-VN"], async (page) => {
    await start(page);
    await finish(page, 4);
    await page.press(".speech >> text=Tắt", "Enter");
    assert.is(await page.locator(".speech, .is-spoken").count(), 0);
    assert.ok(await page.locator(listen).evaluate((button) => button === document.activeElement));
    assert.is(await word(page), "Nghe bài");
    await start(page);
    assert.is((await texts(page)).pop(), "Bài để nghe");
  });
});

test("at the end the page is as it was before", async () => {
  await reading(["vi-VN"], async (page) => {
    await start(page);
    await finish(page, whole.length);
    assert.is(await page.locator(".speech, .is-spoken").count(), 0);
    assert.is(await word(page), "Nghe bài");
    assert.is(await page.evaluate(() => window.fake.hushed), 0);
  });
});

test("a voice that gives up is told to the reader, who may go on from there", async () => {
  await reading(["vi-VN"], async (page) => {
    await start(page);
    await finish(page, 2);
    await page.evaluate(() => window.fake.fail());
    assert.match(await page.innerText(".speech output"), "Giọng đọc của máy bị ngắt.");
    await page.click(".speech >> text=Nghe tiếp");
    assert.is(await page.innerText(".speech output"), "");
    assert.equal((await texts(page)).slice(-2), ["Đoạn một.", "Đoạn một."]);
  });
});

test("the speed holds from the next sentence on and for the next article", async () => {
  await reading(["vi-VN"], async (page) => {
    await start(page);
    await page.selectOption(".speech select", { label: "Nhanh" });
    await finish(page);
    await page.reload();
    await start(page);
    assert.equal(await page.evaluate(() => window.fake.told.map(({ rate }) => rate)), [1.3]);
  });
});

test("who leaves the page hears no more of it", async () => {
  await reading(["vi-VN"], async (page) => {
    await start(page);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide")));
    assert.is(await page.evaluate(() => window.fake.hushed), 1);
    assert.is(await page.locator(".speech").count(), 0);
  });
});

test("the page follows the voice, but not away from what the reader went to look at", async () => {
  await reading(["vi-VN"], async (page) => {
    const top = (): Promise<number> => page.evaluate(() => scrollY);
    await start(page);
    await finish(page, 8);
    const sees = await page.locator(".is-spoken").evaluate((element) => element.getBoundingClientRect().bottom <= innerHeight && element.getBoundingClientRect().top >= 0);
    assert.ok(sees, "what is read is in sight");
    await page.evaluate(() => scrollTo(0, 0));
    await finish(page, 3);
    assert.is(await top(), 0);
  }, { reducedMotion: "reduce" });
});

test.run();
