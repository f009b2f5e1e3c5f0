import { article, head, told, type ToldRow } from "../rows.ts";

const run = "process.exit(7)";
const lines = Array.from({ length: 8000 }, (_, index) => `muc${index}: 1`);

export const frontMatter: readonly ToldRow[] = [
  told("JavaScript in capitals", `---JS\n{ title: ${run} }\n---\nx`, ["1:1 Phần khai báo ở đầu tệp không được viết bằng «JS» → Viết đúng ba dấu gạch --- ở dòng đầu, không thêm chữ nào."]),
  told("JavaScript by its long name", `---javascript\n{ title: ${run} }\n---\nx`, ["1:1 Phần khai báo ở đầu tệp không được viết bằng «javascript» → Viết đúng ba dấu gạch --- ở dòng đầu, không thêm chữ nào."]),
  told("JavaScript after a space", `--- js\n{ title: ${run} }\n---\nx`, ["1:1 Phần khai báo ở đầu tệp không được viết bằng «js» → Viết đúng ba dấu gạch --- ở dòng đầu, không thêm chữ nào."]),
  told("CoffeeScript", `---coffee\ntitle: ${run}\n---\nx`, ["1:1 Phần khai báo ở đầu tệp không được viết bằng «coffee» → Viết đúng ba dấu gạch --- ở dòng đầu, không thêm chữ nào."]),
  told("JSON", '---json\n{ "title": "x" }\n---\nx', ["1:1 Phần khai báo ở đầu tệp không được viết bằng «json» → Viết đúng ba dấu gạch --- ở dòng đầu, không thêm chữ nào."]),
  told("TOML between dashes", '---toml\ntitle = "x"\n---\nx', ["1:1 Phần khai báo ở đầu tệp không được viết bằng «toml» → Viết đúng ba dấu gạch --- ở dòng đầu, không thêm chữ nào."]),
  told("TOML between plus signs", '+++\ntitle = "x"\n+++\nx', ["1:1 Thiếu phần khai báo ở đầu tệp → Bắt đầu tệp bằng một dòng ---, rồi title: …, date: …, rồi một dòng --- nữa."]),
  told("four dashes", `----\n${head()}\n----\nx`, ["1:1 Thiếu phần khai báo ở đầu tệp → Bắt đầu tệp bằng một dòng ---, rồi title: …, date: …, rồi một dòng --- nữa."]),
  told("an empty line before it", `\n${article(head())}`, ["1:1 Thiếu phần khai báo ở đầu tệp → Bắt đầu tệp bằng một dòng ---, rồi title: …, date: …, rồi một dòng --- nữa."]),
  told("closed by three points", `---\n${head()}\n...\nx`, ["1:1 Phần khai báo ở đầu tệp chưa đóng → Thêm một dòng --- sau mục khai báo cuối cùng."]),
  told("nothing in it", "---\n---\nx", ["1:1 Thiếu «category» (Chuyên mục) → Thêm dòng «category: kinh-te».", "1:1 Thiếu «date» (Ngày đăng) → Thêm dòng «date: 2019-05-13 16:43».", "1:1 Thiếu «summary» (Tóm tắt) → Thêm dòng «summary: Một, hai câu nói điều chính của bài.».", "1:1 Thiếu «title» (Tiêu đề) → Thêm dòng «title: Tiêu đề của bài»."]),
  told("a list for a mapping", "---\n- title: x\n---\nx", ["2:1 Đầu tệp phải gồm các dòng «tên: giá trị» → Viết mỗi mục một dòng, ví dụ title: Tiêu đề của bài."]),
  told("a text for a mapping", "---\nx\n---\nx", ["2:1 Đầu tệp phải gồm các dòng «tên: giá trị» → Viết mỗi mục một dòng, ví dụ title: Tiêu đề của bài."]),
  told("an address of its own", article(head({}, "permalink: ../../../../tmp/x.html")), ["6:1 Không có mục nào tên «permalink» → Chỉ dùng: title, date, updated, correction, summary, category, author, image, tags, source, pinned, draft, expires, aliases, indicators."]),
  told("a layout of its own", article(head({}, "layout: /etc/passwd")), ["6:1 Không có mục nào tên «layout» → Chỉ dùng: title, date, updated, correction, summary, category, author, image, tags, source, pinned, draft, expires, aliases, indicators."]),
  told("computed data", article(head({}, "eleventyComputed:", "  title: \"{{ 7 * 7 }}\"")), ["6:1 Không có mục nào tên «eleventyComputed» → Chỉ dùng: title, date, updated, correction, summary, category, author, image, tags, source, pinned, draft, expires, aliases, indicators."]),
  told("another template engine", article(head({}, "templateEngineOverride: njk,md")), ["6:1 Không có mục nào tên «templateEngineOverride» → Chỉ dùng: title, date, updated, correction, summary, category, author, image, tags, source, pinned, draft, expires, aliases, indicators."]),
  told("pages out of one file", article(head({}, "pagination:", "  data: x", "  size: 1")), ["6:1 Không có mục nào tên «pagination» → Chỉ dùng: title, date, updated, correction, summary, category, author, image, tags, source, pinned, draft, expires, aliases, indicators."]),
  told("the constructor of objects", article(head({}, "constructor:", "  prototype: { pwned: 1 }")), ["6:1 Không được dùng tên «constructor» → Xóa dòng này.", "7:3 Không được dùng tên «prototype» → Xóa dòng này."]),
  told("the prototype below a key", article(head({}, "image:", "  src: a.jpg", "  alt: Ảnh", "  __proto__: { pwned: 1 }")), ["9:3 Không được dùng tên «__proto__» → Xóa dòng này."]),
  told("the prototype in quotes", article(head({}, "\"__proto__\": { pwned: 1 }")), ["6:1 Không được dùng tên «__proto__» → Xóa dòng này."]),
  told("the prototype in escapes", article(head({}, "\"\\x5f_proto__\": { pwned: 1 }")), ["6:1 Không được dùng tên «__proto__» → Xóa dòng này."]),
  told("a method of objects", article(head({}, "toString: x", "hasOwnProperty: x")), ["6:1 Không có mục nào tên «toString» → Chỉ dùng: title, date, updated, correction, summary, category, author, image, tags, source, pinned, draft, expires, aliases, indicators.", "7:1 Không có mục nào tên «hasOwnProperty» → Chỉ dùng: title, date, updated, correction, summary, category, author, image, tags, source, pinned, draft, expires, aliases, indicators."]),
  told("a category that is a method", article(head({ category: "tostring" })), ["5:11 «category» (Chuyên mục): không có «tostring» trong _data/categories.yml → Chọn một trong: bien-dao, hoc-tap."]),
  told("a category that climbs", article(head({ category: "../../x" })), ["5:11 «category» (Chuyên mục) chỉ được dùng chữ thường không dấu, chữ số và gạch nối: «../../x» → Đổi thành «x»."]),
  told("eight thousand keys", article(head({}, ...lines)), ["1:1 Các mục lồng nhau quá sâu hoặc quá dài → Viết lại cho gọn; phần đầu tệp dài tối đa 64 kB."]),
  told("longer than any editor writes", article(head({}, `author: "${"a ".repeat(33_000)}"`)), ["1:1 Các mục lồng nhau quá sâu hoặc quá dài → Viết lại cho gọn; phần đầu tệp dài tối đa 64 kB."]),
];
