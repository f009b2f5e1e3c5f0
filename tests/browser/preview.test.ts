/// <reference lib="dom" />
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { launch } from "../support/browser.ts";
import { provinceWith } from "../support/portal-site.ts";
import { startPreview } from "../support/preview-server.ts";

const test = suite("the preview in a browser");

const article = (title: string, date: string, rest = ""): string => `---\ntitle: ${title}\ndate: ${date}\nsummary: Tóm tắt minh họa.\ncategory: hoc-tap\n${rest}---\nNội dung minh họa.\n`;
const province = provinceWith({
  "content/tin-tuc/2024/ban-nhap.md": article("Bài đang viết", "2024-05-02", "draft: true\n"),
  "content/tin-tuc/2199/hen-gio.md": article("Bài hẹn giờ", "2199-12-24 07:30"),
});
const preview = await startPreview(province);
const browser = await launch();
test.after(async () => { await browser.close(); preview.stop(); });

test("a saved edit shows by itself; an error is shown above the last good page and goes when it is mended", async () => {
  const page = await browser.newPage();
  await page.goto(`${preview.origin}/gioi-thieu/`);
  const file = join(province.content, "trang/gioi-thieu.md");
  const good = readFileSync(file, "utf8");

  writeFileSync(file, good.replace("Trang minh họa của tỉnh", "Trang vừa sửa của tỉnh"));
  await page.getByText("Trang vừa sửa của tỉnh").first().waitFor();

  writeFileSync(file, good.replace("updated: 2024-03-01", "updated: hôm qua"));
  const panel = page.getByRole("alert");
  await panel.waitFor();
  const told = await panel.innerText();
  assert.match(told, "Chưa hiện được bản mới: còn 1 lỗi phải sửa");
  assert.match(told, /trang\/gioi-thieu\.md:4:10/);
  assert.match(told, "«updated» (Cập nhật lúc) không phải ngày có thật: «hôm qua»");
  assert.match(told, "→ Viết năm-tháng-ngày");
  assert.ok(await page.getByText("Trang vừa sửa của tỉnh").first().isVisible(), "the last good page stays");
  assert.match(preview.said(), "«updated» (Cập nhật lúc) không phải ngày có thật: «hôm qua»");

  writeFileSync(file, good.replace("Trang minh họa của tỉnh", "Trang đã mở lại của tỉnh"));
  await page.getByText("Trang đã mở lại của tỉnh").first().waitFor();
  assert.is(await panel.count(), 0);
  await page.close();
});

test("drafts and articles of the future have a ribbon and a mark wherever they are listed", async () => {
  const page = await browser.newPage();
  await page.goto(`${preview.origin}/tin-tuc/2024/05/ban-nhap/`);
  assert.match(await page.locator(".preview-ribbon").innerText(), "Bản nháp: chưa ai ngoài ban biên tập thấy bài này.");
  await page.goto(`${preview.origin}/tin-tuc/2199/12/hen-gio/`);
  assert.match(await page.locator(".preview-ribbon").innerText(), "Hẹn đăng lúc 24/12/2199 07:30:00");
  await page.goto(`${preview.origin}/tin-tuc/2024/05/`);
  assert.is(await page.locator('main a[data-preview="Nháp"]').count(), 1);
  await page.goto(`${preview.origin}/gioi-thieu/`);
  assert.is(await page.locator(".preview-ribbon").count(), 0);
  await page.close();
});

test.run();
