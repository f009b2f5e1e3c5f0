/// <reference lib="dom" />
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { count, field, firstContext, found, searchSite } from "../support/search-site.ts";

const test = suite("search in a browser");
const { origin, withPage, results, close } = await searchSite();
test.after(close);

test("words without marks, typed in the header, find and mark what is written with them", () => withPage(async (page) => {
  await page.goto(`${origin}/lien-he/`);
  await page.getByRole("searchbox").fill("hop tac xa");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/tim-kiem\/\?q=hop\+tac\+xa$/);
  await found(page, "kết quả cho «hop tac xa»");
  assert.match(await count(page).innerText(), /^Có \d+ kết quả/);
  assert.is(await count(page).evaluate((element) => element.closest("[role=status]") !== null), true);
  const marks = await page.locator(".hit__title mark").allInnerTexts();
  assert.ok(marks.length >= 5 && marks.every((text) => text.toLowerCase() === "hợp tác xã"), marks.join());
  assert.match(await page.locator(".hit__facts").first().innerText(), /^(Tin bài|Chỉ tiêu|Hỏi đáp).* · \d\d\/\d\d\/\d{4}$/);
  assert.is(await page.title(), "hop tac xa – Tìm kiếm | Bắc Kạn");
}));

test("nothing but a small script is fetched before somebody comes to the field", () => withPage(async (page, asked) => {
  await page.goto(`${origin}/lien-he/`);
  await page.waitForTimeout(300);
  const scripts = (): string[] => asked.filter((path) => path.endsWith(".js")).map((path) => path.replace(/.*\/([^/.]+)\.\w+\.js$/, "$1"));
  assert.equal(scripts(), ["trang"]);
  await page.getByRole("searchbox").focus();
  await page.waitForRequest(/tim-may/);
  assert.equal(scripts(), ["trang", "tim-goi-y", "tim-may"]);
  assert.equal(asked.filter((path) => path.includes("chi-muc")), []);
}));

test("suggestions are chosen by keyboard; Escape closes them; letters being composed are left alone", () => withPage(async (page) => {
  await page.goto(`${origin}/lien-he/`);
  await page.getByRole("searchbox").focus();
  await field(page).pressSequentially("hợp t", { delay: 20 });
  const list = page.getByRole("listbox");
  await list.waitFor();
  assert.is(await field(page).getAttribute("aria-expanded"), "true");
  await page.keyboard.press("Escape");
  assert.is(await field(page).getAttribute("aria-expanded"), "false");
  assert.is(await field(page).inputValue(), "hợp t");
  await page.keyboard.press("ArrowDown");
  await list.waitFor();
  await field(page).dispatchEvent("keydown", { key: "ArrowDown", isComposing: true });
  assert.is(await field(page).getAttribute("aria-activedescendant"), null);
  await page.keyboard.press("ArrowDown");
  const option = page.locator(`#${await field(page).getAttribute("aria-activedescendant")}`);
  assert.is(await option.getAttribute("aria-selected"), "true");
  assert.is(await option.innerText(), "hợp tác");
  assert.is(await field(page).inputValue(), "hợp t");
  await page.keyboard.press("Enter");
  await page.waitForURL(/q=h%E1%BB%A3p\+t%C3%A1c$/);
  await found(page, "«hợp tác»");
}));

test("a space asks for the next syllable", () => withPage(async (page) => {
  await page.goto(`${origin}/tim-kiem/`);
  await field(page).pressSequentially("hợp tác ", { delay: 20 });
  await page.getByRole("option", { name: "hợp tác xã" }).click();
  await found(page, "«hợp tác xã»");
}));

test("the key «/» leads to the field, not while somebody writes, and can be turned off", () => withPage(async (page) => {
  await page.goto(`${origin}/tim-kiem/`);
  await page.keyboard.press("/");
  assert.is(await field(page).evaluate((element) => element === document.activeElement), true);
  await page.keyboard.type("1/2");
  assert.is(await field(page).inputValue(), "1/2");
  await page.getByLabel("Không dùng phím /").check();
  await page.goto(`${origin}/lien-he/`);
  await page.keyboard.press("/");
  assert.is(await page.evaluate(() => document.activeElement === document.body), true);
}));

test("filters narrow the results; the address says so; back and forward follow", () => withPage(async (page) => {
  await page.goto(results("hợp tác xã"));
  const link = page.locator(".search-filters").getByRole("link", { name: "Kinh tế tập thể" });
  await link.waitFor();
  const all = await count(page).innerText();
  const left = /\((\d+)\)/.exec(await link.locator("xpath=..").innerText())![1]!;
  await link.focus();
  await page.keyboard.press("Enter");
  await found(page, `Có ${left} kết quả`);
  assert.match(page.url(), /&chuyen-muc=kinh-te-tap-the$/);
  await page.getByRole("link", { name: "Bỏ mọi bộ lọc" }).waitFor();
  assert.is(await page.evaluate(() => document.activeElement?.textContent), "Kinh tế tập thể");
  for (const facts of await page.locator(".hit__facts").allInnerTexts()) assert.match(facts, "Kinh tế tập thể");
  await page.goBack();
  await found(page, all);
  await page.goForward();
  await found(page, `Có ${left} kết quả`);
  await page.getByRole("link", { name: "Bỏ mọi bộ lọc" }).click();
  await found(page, all);
}));

test("results are sorted by date and shown in pages of ten", () => withPage(async (page) => {
  await page.goto(results("hợp tác xã"));
  await page.getByRole("link", { name: "Mới nhất" }).click();
  await page.waitForURL(/xep=moi/);
  await page.locator("[aria-current]", { hasText: "Mới nhất" }).waitFor();
  const days = await page.locator(".hit time").evaluateAll((times) => times.map((time) => time.getAttribute("datetime")));
  assert.equal(days, [...days].sort().reverse());
  assert.is(await page.locator(".hit").count(), 10);
  await page.getByRole("link", { name: "Trang sau" }).click();
  await page.getByText(/^Trang 2\/\d/).waitFor();
  assert.match(page.url(), /trang=2$/);
  assert.is(await page.evaluate(() => document.activeElement?.className), "search-results__count");
  assert.is(await page.locator(".search-results__list").getAttribute("start"), "11");
}));

test("a line of the text is fetched for the hits in view, not for readers who save data", async () => {
  await withPage(async (page) => {
    await page.goto(results("hợp tác xã"));
    await firstContext(page);
  });
  await withPage(async (page, asked) => {
    await page.addInitScript(() => { Object.defineProperty(navigator, "connection", { value: { saveData: true } }); });
    await page.goto(results("hợp tác xã"));
    await page.locator(".hit").first().waitFor();
    await page.waitForTimeout(300);
    assert.is(await page.locator(".hit__context").count(), 0);
    assert.equal(asked.filter((path) => path.startsWith("/tin-tuc/")), []);
  });
});

test("a line divides what is written as typed from what differs in marks", () => withPage(async (page) => {
  await page.goto(results("bàn"));
  const line = page.getByRole("heading", { name: "Trùng chữ nhưng khác dấu" });
  await line.waitFor();
  const [as, other] = await page.locator(".search-results__list").all();
  assert.equal((await as!.locator("mark").allInnerTexts()).filter((text) => text.toLowerCase() !== "bàn"), []);
  assert.ok((await other!.locator(".hit__title mark, .hit__summary mark").allInnerTexts()).every((text) => text.toLowerCase() !== "bàn"));
  assert.is(await other!.getAttribute("start"), String(await as!.locator(".hit").count() + 1));
}));

test("a page that the results do not have leads to their last one", () => withPage(async (page) => {
  await page.goto(`${results("hợp tác xã")}&trang=99`);
  await page.getByText(/^Trang (\d)\/\1$/).waitFor();
  assert.ok(await page.locator(".hit").count() > 0);
}));

test("raw Telex keys find what was meant, and the page says so", () => withPage(async (page) => {
  await page.goto(results("hopwj tacs xax"));
  await page.locator(".search-results__said", { hasText: "Kết quả cho «hợp tác xã». Tìm đúng như đã gõ: «hopwj tacs xax»" }).waitFor();
  assert.ok(await page.locator(".hit mark").count() > 5);
}));

test("nothing found: spellings that would find something, and the categories", () => withPage(async (page) => {
  await page.goto(results("xyzzy khong"));
  await found(page, "Không tìm thấy «xyzzy khong»");
  assert.ok(await page.getByRole("heading", { name: "Theo chuyên mục" }).isVisible());
  await page.locator(".search-results a[data-go=hint]").first().click();
  await found(page, "kết quả");
}));

test("markup that somebody types is text", () => withPage(async (page) => {
  const typed = '<img src=x onerror="document.title=1">"><script>alert(1)</script>';
  await page.goto(results(typed));
  await page.locator(":is([data-search=empty], [data-search=results]) .search-results__count").waitFor();
  assert.match(await page.locator(".search-results__said").innerText(), "<img src=x onerror=");
  assert.is(await page.locator("main img, main script:not([src])").count(), 0);
}));

test.run();
