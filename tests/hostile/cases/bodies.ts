import { article, head, told, type ToldRow } from "../rows.ts";

const missing = (src: string): string => `Ảnh trong bài: không tìm thấy tệp ảnh «${src}» → Đặt tệp ảnh cạnh bài viết và viết đúng tên tệp.`;
const foreign = (src: string): string => `Ảnh lấy từ nơi khác: «${src}» → Chép tệp ảnh về cạnh bài viết rồi viết tên tệp.`;
const unread = (written: string): string => `Ảnh viết chưa đúng nên trang hiện nguyên chữ: «${written}» → Viết ![mô tả](ten-anh.jpg); tên tệp có dấu cách hay dấu ngoặc thì đặt trong < >: ![Đàn gà](<anh 1.jpg>).`;
const noAlt = "Ảnh trong bài thiếu mô tả → Viết ảnh vẽ gì trong ngoặc vuông: ![Đàn gà trên đồi](anh.jpg).";
const top = "Trong bài có tiêu đề cấp một «# …»; tiêu đề cấp một đã là tên bài → Dùng «## …» cho mục lớn nhất trong bài.";
const underlined = (text: string): string => `«${text}» gạch dưới bằng dấu = nên thành tiêu đề cấp một; tiêu đề cấp một đã là tên bài → Viết «## ${text}» và xóa dòng dấu =.`;
const body = (name: string, text: string, ...says: string[]): ToldRow => told(name, article(head(), `${text}\n`), says);

/** The body begins at line 7. */
export const bodies: readonly ToldRow[] = [
  body("a picture with a title in other quotes", "Một.\n\n![Bến](thieu.jpg 'Chú thích')", `9:1 ${missing("thieu.jpg")}`),
  body("a picture with a title in brackets", "![Bến](thieu.jpg (Chú thích))", `7:1 ${missing("thieu.jpg")}`),
  body("a picture with a quote in its title", "![Bến](thieu.jpg \"Gọi là \\\"bến\\\"\")", `7:1 ${missing("thieu.jpg")}`),
  body("a picture with brackets in what it shows", "Xem ![Bến [cũ]](thieu.jpg)", `7:5 ${missing("thieu.jpg")}`),
  body("a picture over two lines", "Một.\n\n> ![Bến\n> cũ](thieu.jpg)", `9:3 ${missing("thieu.jpg")}`),
  body("a picture whose name has spaces and brackets", "![Bến](<anh (1).jpg>)", `7:1 ${missing("anh (1).jpg")}`),
  body("a picture from a camera", "![Bến](IMG_(2).jpg)", `7:1 ${missing("IMG_(2).jpg")}`),
  body("a picture by reference", "Một.\n\n![Bến][r] và ![r]\n\n[r]: thieu.jpg", `9:1 ${missing("thieu.jpg")}`, `9:14 ${missing("thieu.jpg")}`),
  body("a picture without words in an odd spelling", "![](thieu.jpg 'x')", `7:1 ${noAlt}`),
  body("a picture without words by reference", "![][r]\n\n[r]: thieu.jpg", `7:1 ${noAlt}`),
  body("a picture of another site in an odd spelling", "![x](https://evil.example/a.png 'a')", `7:1 ${foreign("https://evil.example/a.png")}`),
  body("a picture of another site by reference", "![x][r]\n\n[r]: https://evil.example/a.png", `7:1 ${foreign("https://evil.example/a.png")}`),
  body("a picture by a reference that leads nowhere", "![x][r]\n\n[r]: //evil.example/a.png", `7:1 ${unread("![x][r]")}`),
  body("a picture without a name", "![Bến]()", `7:1 ${missing("")}`),
  body("the same picture twice in one line", "![Bến](thieu.jpg 'x') ![Bến](thieu.jpg 'x')", `7:1 ${missing("thieu.jpg")}`, `7:23 ${missing("thieu.jpg")}`),
  body("a picture in a table", "| A | B |\n|---|---|\n| x | ![Bến](thieu.jpg 'x') |", `9:7 ${missing("thieu.jpg")}`),
  body("a picture in the name of a table", "Bảng: ![Bến](thieu.jpg 'x')\n\n| A | B |\n|---|---|\n| x | y |", `7:7 ${missing("thieu.jpg")}`),
  body("a picture in a note", "Một[^1]. Hai^[![Bến](thieu.jpg 'x')].\n\n[^1]: ![Chợ](thieu.jpg 'x')", `7:15 ${missing("thieu.jpg")}`, `9:7 ${missing("thieu.jpg")}`),
  body("a picture in a link", "[![Bến](thieu.jpg)](/lien-he/)", `7:2 ${missing("thieu.jpg")}`),
  body("a picture in a box", "::: luu-y\n![Bến](thieu.jpg 'x')\n:::", `8:1 ${missing("thieu.jpg")}`),
  body("a picture behind a code that is none", "`a ![x](thieu.jpg) ``", `7:4 ${missing("thieu.jpg")}`),
  body("a picture with a space in its name", "Một.\nHai ![Bến](anh 1.jpg) ba.", `8:5 ${unread("![Bến](anh 1.jpg)")}`),
  body("a picture whose bracket is not closed", "![Bến](thieu.jpg", `7:1 ${unread("![Bến](thieu.jpg")}`),
  body("a picture by a reference that is not there", "![Bến][ben-tau]", `7:1 ${unread("![Bến][ben-tau]")}`),
  body("a picture with an open bracket in what it shows", "![Bến [cũ](anh 2.jpg)", `7:1 ${unread("![Bến [cũ](anh 2.jpg)")}`),
  body("an odd picture beside one without words", "![](a.jpg)\n\n![Bến](thieu.jpg 'x')", `7:1 ${noAlt}`, `9:1 ${missing("thieu.jpg")}`),
  body("what is no picture", "Hay quá![1] và \\![Bến](/lien-he/) và `![Bến](thieu.jpg 'x')`.\n\nViết !\\[Bến](a b.jpg).\n\n```\n![Bến](thieu.jpg)\n![](x.jpg 'x')\n```"),

  body("a line of code that looks like a fence", "``` lệnh ``` mở máy.\n\n![Bến](thieu.jpg)\n\n![x](https://evil.example/a.png)\n\n# Tiêu đề lớn", `9:1 ${missing("thieu.jpg")}`, `11:1 ${foreign("https://evil.example/a.png")}`, `13:1 ${top}`),
  body("a fence that seems to close", "````\n```js```\n``` js\n```\n![Bến](trong-ma.jpg)\n````\n\n![Bến](thieu.jpg)", `14:1 ${missing("thieu.jpg")}`),
  body("a fence that does not close before words", "```\n``` js\n# x\n```\n\n&#x202e;", "12:1 Có ký tự không nhìn thấy viết bằng mã (U+202E) → Xóa mã này."),
  body("a fence in a list", "- ```\n  # x\n  ![Bến](trong-ma.jpg)\n  ```\n\n[x]{lang=vn}\n\n![Bến](thieu.jpg)", "12:4 Không có ngôn ngữ nào mang mã «vn» → Viết mã hai chữ cái như en (tiếng Anh), fr (tiếng Pháp), zh (tiếng Trung), hoặc ba chữ cái như tyz (tiếng Tày): [Creative Commons]{lang=en}.", `14:1 ${missing("thieu.jpg")}`),
  body("a heading that is underlined", "Một.\n\nTiêu đề\n===", `9:1 ${underlined("Tiêu đề")}`),
  body("a heading behind spaces", "   # x", `7:4 ${top}`),
  body("a heading behind a tab", "#\tx", `7:1 ${top}`),
  body("a heading without words", "#", `7:1 ${top}`),
  body("a heading in a quote", "> # x\n\n> Hai\n> =", `7:3 ${top}`, `9:1 ${underlined("Hai")}`),
  body("a heading in a list", "- # x\n- 1. > # y", `7:3 ${top}`, `8:8 ${top}`),
  body("a heading in a note", "Một[^1].\n\n[^1]: # x", `9:7 ${top}`),
  body("a heading in a box", "::: luu-y\n # x\n:::", `8:2 ${top}`),
  body("what is no heading of the first level", "#x\n\n\\# x\n\n    # x\n\n## Hai\n\n```\n# x\n```\n\nMột =\n\n=="),
];
