import { suite } from "uvu";
import * as assert from "uvu/assert";
import { problemText } from "../../src/model/problem.ts";
import { addressesOf } from "../../src/review/addresses.ts";
import { reviewArticle } from "../../src/review/review-article.ts";
import { Speller } from "../../src/review/spelling.ts";
import { article as articleOf, instant, tag } from "../support/model.ts";
import { article } from "./faults.ts";

const test = suite("review of one article that is being written");
const now = instant("2024-05-01");
const others = [
  articleOf({ title: "Chợ phiên", date: instant("2024-03-01"), tags: [tag("chợ")] }),
  articleOf({ title: "Hội xuân", date: instant("2025-01-01") }),
];
const context = { speller: new Speller(), addresses: addressesOf(others, { categories: ["kinh-te"], indicators: ["htx"] }, now) };
const own = { file: "content/tin-tuc/2024/bai.md", url: "/tin-tuc/2024/03/bai/", draft: false };
const told = (body: string, draft = false): string[] => reviewArticle(article({ body }), { ...own, draft }, context).map(({ severity, ...problem }) => `${severity} ${problemText({ severity, ...problem })}`);

test("prose, structure and links are told in reading order", () => {
  assert.equal(told("Xem [chợ](/tin-tuc/2024/3/cho-phien/).\n\n#### Nghành chè\n"), [
    `error ${own.file}:7:5\n  Liên kết «/tin-tuc/2024/3/cho-phien/» dẫn đến trang không có\n  → Có phải «/tin-tuc/2024/03/cho-phien/»?`,
    `warning ${own.file}:9:1\n  Tiêu đề «Nghành chè» nhảy từ cấp 1 xuống cấp 4\n  → Viết «## Nghành chè».`,
    `warning ${own.file}:9:6\n  Tiếng Việt không có âm tiết «Nghành»\n  → Có phải «Ngành»? Nếu là tên riêng, thêm vào _data/tu-rieng.yml.`,
  ]);
});

test("what the portal has, and what it does not show yet", () => {
  assert.equal(told("[Chợ](/tin-tuc/2024/03/cho-phien/), [từ khóa](/tu-khoa/cho/), [tháng](/tin-tuc/2024/03/), [chuyên mục](/chuyen-muc/kinh-te/), [chỉ tiêu](/chi-tieu/htx/).\n"), []);
  const file = "content/tin-tuc/2025/hoi-xuan.md";
  assert.equal(told("[Hội xuân](/tin-tuc/2025/01/hoi-xuan/).\n", true), [
    `warning ${own.file}:7:1\n  Liên kết «/tin-tuc/2025/01/hoi-xuan/» dẫn đến bài chưa đến ngày đăng (${file})\n  → Bỏ liên kết, hoặc sửa ngày hay trạng thái của bài ấy.`,
  ]);
});

test.run();
