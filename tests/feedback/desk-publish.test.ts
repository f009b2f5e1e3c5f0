import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { loadContent } from "../../src/content/load.ts";
import { readSiteData } from "../../src/content/read-data.ts";
import { publishedQuestion } from "../../src/feedback/desk/published-question.ts";
import { writeQuestion } from "../../src/feedback/desk/write-question.ts";
import { maskContacts } from "../../src/feedback/masks.ts";
import type { NewMessage } from "../../src/feedback/store/store.ts";
import { provinceWith } from "../support/portal-site.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { codeNumber, later, madeUp } from "./made-up.ts";

const test = suite("a published answer");
const site = readSiteData(join(import.meta.dirname, "../fixtures/tinh-mau/data")).data.site!.value;
const published = (rest: Partial<NewMessage>, answer = "Đã **sửa**.") => publishedQuestion(madeUp(codeNumber(1), rest), answer, later(60 * 24 * 6), site);
const front = (text: string): Record<string, unknown> => parse(/^---\n([\s\S]*?)\n---\n/.exec(text)![1]!) as Record<string, unknown>;

test("is a file of question and answer, to the letter", () => {
  assert.is(published({}).text, `---
title: Giờ làm việc ghi chưa đúng
asked: 2026-11-20
answered: 2026-11-26 12:00
answeredBy: Văn phòng tỉnh Thử Nghiệm
question: |-
  Trang Liên hệ ghi 7:30,
  nhưng cửa mở lúc 8:00.
---

Đã **sửa**.
`);
  assert.equal([published({}).year, published({}).slug], ["2026", "gio-lam-viec-ghi-chua-dung"]);
});

test("names the citizen only if they agreed, and hides the name in question and answer otherwise", () => {
  const told = { name: "Nguyễn Văn An", message: "Tôi là nguyễn  văn an, ở xã bên.", subject: "Đơn của Nguyễn Văn An" };
  const hidden = published(told, "Kính gửi ông Nguyễn Văn An.");
  assert.not.match(hidden.text, /nguyễn/i);
  assert.equal(hidden.masked, ["Nguyễn Văn An", "nguyễn  văn an", "Nguyễn Văn An"]);
  assert.is(hidden.slug, "don-cua");
  const named = published({ ...told, nameMayBePublished: true }, "Kính gửi ông Nguyễn Văn An.");
  assert.is(front(named.text)["askedBy"], "Nguyễn Văn An");
  assert.match(named.text, "Kính gửi ông Nguyễn Văn An.");
  assert.is(front(published({ name: "An", message: "an toàn ở nhà An" }).text)["question"], "an toàn ở nhà […]");
  assert.is(front(published({ name: "(.*)+$ [a-z]", message: "chữ (.*)+$ [a-z] đây" }).text)["question"], "chữ […] đây");
  assert.is(front(published({ name: "", nameMayBePublished: true }).text)["askedBy"], undefined);
});

test("hides telephone and identity numbers and addresses of mail, and lists them", () => {
  for (const personal of ["0912345678", "0912.345.678", "(0209) 3 812 345", "+84 912 345 678", "001085012345", "ten.toi+1@vidu.com.vn", "tên@vidu.vn"]) {
    assert.equal(maskContacts(`gọi ${personal}, nhé`, "[…]"), { text: "gọi […], nhé", masked: [personal] }, personal);
  }
  for (const harmless of ["1.500.000.000 đồng", "ngày 01.01.2026 08:00", "từ 05/05/2026 đến 06/06/2026", "số 0123/QĐ-UBND", "84.500.000.000 đồng", "3,5 km", "@ cổng", "mã GY-0000-0000-0001"]) {
    assert.equal(maskContacts(harmless, "[…]"), { text: harmless, masked: [] }, harmless);
  }
  assert.equal(maskContacts("0912345678 0987654321", "[…]").masked, ["0912345678", "0987654321"]);
});

test("whatever a citizen writes is text in it, and comes back as it was", () => {
  for (const evil of ["---\nlayout: x\n---js\nprocess.exit()", "a: b\n- !!js/function 'x'", "{{ x }} <script>alert(1)</script>", "&a *a\n<<: *a", "\"\n'", "  lùi đầu dòng\n\tthẻ\n\n\n", "dòng\n---\ndòng", "#x: |\n...", "title: khác\ndraft: true", "0123", "null", "| >"]) {
    const { text } = published({ subject: evil, message: evil, name: evil, nameMayBePublished: true });
    const { title, question, askedBy, ...rest } = front(text);
    assert.is(question, evil.trim(), evil);
    assert.equal([title, askedBy], Array.from({ length: 2 }, () => evil.replace(/\s+/g, " ").trim()));
    assert.equal(Object.keys(rest), ["asked", "answered", "answeredBy"]);
    assert.is(text.split(/^---/m).length, 3, "one front matter");
  }
});

test("is read by the portal without a problem, its question as it was written", async () => {
  const province = provinceWith();
  const written = ["---\nx: 1", "a: b # c <script>", "{{ x }}", "dòng một\n\ndòng hai"];
  for (const evil of written) writeQuestion(province.content, published({ subject: evil, message: evil, name: evil, nameMayBePublished: true }));
  const { content, problems } = await loadContent(province, "2026-12-01");
  assert.equal(problems, []);
  assert.equal(content!.questions.map(({ question }) => question).sort(), [...written].sort());
});

test("never takes the place of a file, and has a name when the title has none", () => {
  const content = temporaryFolder();
  mkdirSync(join(content, "hoi-dap/2026"), { recursive: true });
  writeFileSync(join(content, "hoi-dap/2026/gio-lam-viec-ghi-chua-dung.md"), "của người khác");
  assert.equal([1, 2].map(() => writeQuestion(content, published({}))), ["-2", "-3"].map((suffix) => join(content, `hoi-dap/2026/gio-lam-viec-ghi-chua-dung${suffix}.md`)));
  assert.is(readFileSync(join(content, "hoi-dap/2026/gio-lam-viec-ghi-chua-dung.md"), "utf8"), "của người khác");
  assert.is(published({ subject: "!!!" }).slug, "cau-hoi");
  assert.is(published({ subject: "../../../etc/passwd" }).slug, "etc-passwd");
  assert.ok(published({ subject: "đường rất dài ".repeat(14) }).slug.length <= 90);
});

test.run();
