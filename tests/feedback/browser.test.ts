/// <reference lib="dom" />
import type { Browser, BrowserContext, Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { axe, placesOf } from "../support/axe.ts";
import { launch, watch } from "../support/browser.ts";
import { portalWithReceiver } from "./portal-with-receiver.ts";

const test = suite("the feedback form in a browser");

const { origin, receiver, later, close } = await portalWithReceiver();
const browser: Browser = await launch();
test.after(async () => { await browser.close(); await close(); });

async function fill(page: Page, subject = "Giờ làm việc (minh họa)"): Promise<void> {
  await page.fill("#subject", subject);
  await page.fill("#message", "Trang Liên hệ ghi 7:30.\nCửa mở lúc 8:00 (minh họa).");
  await page.check("#consent");
}
const last = () => [...receiver.store.messages.values()].at(-1)!;
const pageWith = async (javaScriptEnabled: boolean): Promise<{ context: BrowserContext; page: Page }> => {
  const context = await browser.newContext({ javaScriptEnabled, reducedMotion: "reduce" });
  return { context, page: await context.newPage() };
};

test("with JavaScript: the form is sent, the work is done beside the writing, and the receipt shows the code", async () => {
  const { context, page } = await pageWith(true);
  const told = watch(page, origin);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${origin}/gop-y/`);
  assert.equal(asked.filter((path) => /gop-y-tinh|gui/.test(path)), [], "nothing is asked for before somebody writes");
  await fill(page);
  await page.click("form.form button");
  await page.waitForURL(/da-nhan/);
  assert.match(await page.innerText("h1"), "Đã nhận góp ý");
  assert.is(await page.innerText(".receipt__code"), last().code);
  assert.is(last().held, false);
  assert.is(last().message, "Trang Liên hệ ghi 7:30.\nCửa mở lúc 8:00 (minh họa).");
  await page.click("text=Xem phiếu đang ở bước nào");
  assert.match(await page.innerText("main"), "Đã nhận");
  assert.equal(told, []);
  await context.close();
});

test("without JavaScript: the form is read over once, then sent", async () => {
  const { context, page } = await pageWith(false);
  await page.goto(`${origin}/gop-y/`);
  await fill(page, "Không có JavaScript (minh họa)");
  await page.click("form.form button");
  assert.match(await page.title(), "Xem lại rồi gửi");
  assert.is(await page.inputValue("#message"), "Trang Liên hệ ghi 7:30.\nCửa mở lúc 8:00 (minh họa).");
  assert.is(await page.evaluate(() => document.activeElement?.className), "form-again");
  later(5);
  await page.click("form.form button");
  assert.match(page.url(), "/gop-y/da-nhan?ma=GY-");
  assert.is(last().subject, "Không có JavaScript (minh họa)");
  assert.is(last().held, true);
  await context.close();
});

/** What a page says of faults, and where the focus is. */
const faultsOn = (page: Page) => page.evaluate(() => ({
  focused: document.activeElement?.className,
  summary: document.querySelector(".form-faults__title")?.textContent,
  list: [...document.querySelectorAll<HTMLAnchorElement>(".form-faults a")].map((link) => `${link.getAttribute("href")} ${link.textContent}`),
  fields: [...document.querySelectorAll("[aria-invalid]")].map((input) => `${input.id} ${(input.getAttribute("aria-describedby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent).join(" | ")}`),
}));

test("with and without JavaScript the same faults are shown in the same words, the summary has the focus, and its links lead to the fields", async () => {
  const found = [];
  for (const javaScript of [true, false]) {
    const { context, page } = await pageWith(javaScript);
    await page.goto(`${origin}/gop-y/`);
    // The receiver judges what the browser would not have sent.
    await page.evaluate(() => document.querySelectorAll("form.form [required]").forEach((input) => input.removeAttribute("required")));
    await page.evaluate(() => { document.querySelector<HTMLInputElement>("#email")!.type = "text"; });
    await page.fill("#email", "khong-phai");
    await page.fill("#telephone", "gọi tôi");
    await page.click("form.form button");
    await page.waitForSelector(".form-faults");
    found.push(await faultsOn(page));
    await page.click('.form-faults a[href="#email"]');
    assert.is(await page.evaluate(() => location.hash), "#email");
    await context.close();
  }
  assert.is(found[0]!.focused, "form-faults");
  assert.is(found[0]!.list.length, 5);
  assert.equal(found[1], found[0]);
});

test("faults vanish as they are mended, and the form goes", async () => {
  const { context, page } = await pageWith(true);
  await page.goto(`${origin}/gop-y/`);
  await page.click("form.form button");
  await page.waitForSelector(".form-faults");
  await fill(page, "Sửa rồi gửi (minh họa)");
  await page.click("form.form button");
  await page.waitForURL(/da-nhan/);
  assert.is(last().subject, "Sửa rồi gửi (minh họa)");
  await context.close();
});

test("a button pressed many times sends one message; going back and sending again sends another", async () => {
  const { context, page } = await pageWith(true);
  const before = receiver.store.messages.size;
  await page.goto(`${origin}/gop-y/`);
  await fill(page, "Bấm nhiều lần (minh họa)");
  await page.evaluate(() => { for (let i = 0; i < 5; i++) document.querySelector<HTMLButtonElement>("form.form button")!.click(); });
  await page.waitForURL(/da-nhan/);
  assert.is(receiver.store.messages.size, before + 1);
  await page.goBack();
  await fill(page, "Lần hai (minh họa)");
  await page.click("form.form button");
  await page.waitForURL(/da-nhan/);
  assert.is(receiver.store.messages.size, before + 2);
  await context.close();
});

test("without a network nothing is lost: the page says so and keeps the text", async () => {
  const { context, page } = await pageWith(true);
  await page.goto(`${origin}/gop-y/`);
  await context.setOffline(true);
  await fill(page, "Mất mạng (minh họa)");
  await page.click("form.form button");
  await page.waitForFunction(() => document.querySelector(".form__said")!.textContent!.includes("Chưa nối được"));
  assert.is(await page.inputValue("#subject"), "Mất mạng (minh họa)");
  await context.setOffline(false);
  await page.click("form.form button");
  await page.waitForURL(/da-nhan/);
  assert.is(last().subject, "Mất mạng (minh họa)");
  await context.close();
});

test("a browser that cannot do the work still sends; the message waits for a person", async () => {
  const { context, page } = await pageWith(true);
  await context.addInitScript("delete window.Worker");
  await page.goto(`${origin}/gop-y/`);
  await fill(page, "Máy cũ (minh họa)");
  await page.click("form.form button");
  await page.waitForURL(/da-nhan/);
  assert.is(last().held, true);
  await context.close();
});

test("when the receiver cannot store, the text stays in the form and can be sent from the page that says so", async () => {
  const { context, page } = await pageWith(true);
  await page.goto(`${origin}/gop-y/`);
  await fill(page, "Đĩa đầy (minh họa)");
  receiver.store.broken = true;
  await page.click("form.form button");
  await page.waitForSelector(".form-again");
  receiver.store.broken = false;
  assert.is(await page.inputValue("#subject"), "Đĩa đầy (minh họa)");
  await page.click("form.form button");
  await page.waitForURL(/da-nhan/);
  assert.is(last().subject, "Đĩa đầy (minh họa)");
  await context.close();
});

const post = (page: Page, form: Record<string, string>): Promise<void> => page.evaluate(([fields]) => {
  const form = document.createElement("form");
  form.method = "post";
  form.action = "/gop-y/gui";
  for (const [name, value] of Object.entries(fields!)) form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
  document.body.append(form);
  form.submit();
}, [form]);

/** Every page of the receiver, and the page of the form. */
const pages: Record<string, (page: Page) => Promise<unknown>> = {
  form: (page) => page.goto(`${origin}/gop-y/`),
  faults: async (page) => { await page.goto(`${origin}/gop-y/`); await post(page, { subject: "", email: "x", consent: "", message: "" }); await page.waitForSelector(".form-faults"); },
  again: async (page) => { await page.goto(`${origin}/gop-y/`); await post(page, { subject: "Việc", message: "Nội dung (minh họa)", consent: "yes" }); await page.waitForSelector(".form-again"); },
  receipt: (page) => page.goto(`${origin}/gop-y/da-nhan?ma=${last().code}`),
  status: (page) => page.goto(`${origin}/gop-y/tra-cuu?ma=${last().code}`),
  unknown: (page) => page.goto(`${origin}/gop-y/tra-cuu?ma=GY-1234`),
  refused: (page) => page.goto(`${origin}/gop-y/tra-cuu?ma=1&ma=2`),
};

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [320, 1280]) {
    test(`no accessibility violation on the pages of the receiver, ${width} px, ${colorScheme}`, async () => {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
      const page = await context.newPage();
      const told: string[] = [];
      for (const [kind, open] of Object.entries(pages)) {
        await open(page);
        const { violations } = await axe(page);
        told.push(...placesOf(violations).map((place) => `${kind}: ${place}`));
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (overflow > 0) told.push(`${kind}: ${overflow} px wider than the screen`);
      }
      await context.close();
      assert.equal(told, []);
    });
  }
}

test.run();
