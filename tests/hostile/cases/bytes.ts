import { article, head, told, type ToldRow } from "../rows.ts";

const text = article(head());
const swapped = (utf16: Buffer): Buffer => Buffer.from(utf16).swap16();
const utf16 = (written: string): Buffer => Buffer.from(`\ufeff${written}`, "utf16le");
const withBytes = (bytes: readonly number[]): Buffer => Buffer.concat([Buffer.from(text), Buffer.from(bytes), Buffer.from("\n")]);
const inBody = (sign: string): string => article(head(), `Một\n\nHai ${sign}ba.\n`);

export const bytes: readonly ToldRow[] = [
  told("UTF-16", utf16(text), ["Tệp không phải chữ UTF-8 → Mở tệp bằng trình soạn thảo, chọn lưu lại với mã UTF-8."]),
  told("UTF-16 the other way round", swapped(utf16(text)), ["Tệp không phải chữ UTF-8 → Mở tệp bằng trình soạn thảo, chọn lưu lại với mã UTF-8."]),
  told("a slash in two bytes", withBytes([0xc0, 0xaf]), ["Tệp không phải chữ UTF-8 → Mở tệp bằng trình soạn thảo, chọn lưu lại với mã UTF-8."]),
  told("half a letter in three bytes", withBytes([0xed, 0xa0, 0x80]), ["Tệp không phải chữ UTF-8 → Mở tệp bằng trình soạn thảo, chọn lưu lại với mã UTF-8."]),
  told("a letter beyond the last", withBytes([0xf4, 0x90, 0x80, 0x80]), ["Tệp không phải chữ UTF-8 → Mở tệp bằng trình soạn thảo, chọn lưu lại với mã UTF-8."]),
  told("half a letter at the end", Buffer.concat([Buffer.from(text), Buffer.from([0xe1, 0xba])]), ["Tệp không phải chữ UTF-8 → Mở tệp bằng trình soạn thảo, chọn lưu lại với mã UTF-8."]),
  told("NUL in the body", inBody("\0"), ["9:5 Có ký tự điều khiển không nhìn thấy (U+0000) → Xóa ký tự này, hoặc chạy «npm run check -- --fix»."]),
  told("NUL in a key", article(head({}, "dra\0ft: true")), ["6:4 Có ký tự điều khiển không nhìn thấy (U+0000) → Xóa ký tự này, hoặc chạy «npm run check -- --fix»."]),
  told("a form feed", inBody("\f"), ["9:5 Có ký tự điều khiển không nhìn thấy (U+000C) → Xóa ký tự này, hoặc chạy «npm run check -- --fix»."]),
  told("a line end of mainframes", inBody("\u0085"), ["9:5 Có ký tự điều khiển không nhìn thấy (U+0085) → Xóa ký tự này rồi lưu lại."]),
  told("a deleted character", inBody("\u007f"), ["9:5 Có ký tự điều khiển không nhìn thấy (U+007F) → Xóa ký tự này, hoặc chạy «npm run check -- --fix»."]),
  told("a command to a terminal", inBody("\u001b]0;x\u0007"), ["9:5 Có ký tự điều khiển không nhìn thấy (U+001B) → Xóa ký tự này, hoặc chạy «npm run check -- --fix».", "9:10 Có ký tự điều khiển không nhìn thấy (U+0007) → Xóa ký tự này, hoặc chạy «npm run check -- --fix»."]),
  told("no character", inBody("\ufffe"), ["9:5 Có ký tự điều khiển không nhìn thấy (U+FFFE) → Xóa ký tự này rồi lưu lại."]),
  told("a word written backwards", inBody("\u202eexe.gpj\u202c "), ["9:5 Có ký tự không nhìn thấy: dấu đổi chiều chữ (U+202E) → Xóa ký tự này, hoặc chạy «npm run check -- --fix».", "9:13 Có ký tự không nhìn thấy: dấu đổi chiều chữ (U+202C) → Xóa ký tự này, hoặc chạy «npm run check -- --fix»."]),
  told("a word written backwards in code", article(head(), "`a\u202eb`\n"), ["7:3 Có ký tự không nhìn thấy: dấu đổi chiều chữ (U+202E) → Xóa ký tự này, hoặc chạy «npm run check -- --fix»."]),
  told("a title written backwards", article(head({ title: "Bài \u202ehọc" })), ["2:12 Có ký tự không nhìn thấy: dấu đổi chiều chữ (U+202E) → Xóa ký tự này, hoặc chạy «npm run check -- --fix»."]),
  told("an isolated piece", inBody("\u2067abc"), ["9:5 Có ký tự không nhìn thấy: dấu đổi chiều chữ (U+2067) → Xóa ký tự này, hoặc chạy «npm run check -- --fix»."]),
  told("a letter under twenty marks", inBody(`a${"\u0301".repeat(20)}`), ["9:6 Có một chữ mang quá nhiều dấu chồng lên nhau → Gõ lại chữ này, chỉ giữ dấu của tiếng Việt."]),
  told("half a million marks on a letter", article(head(), `a${"\u0301".repeat(150_000)}${"\u0316".repeat(150_000)}\n`), ["7:2 Có một chữ mang quá nhiều dấu chồng lên nhau → Gõ lại chữ này, chỉ giữ dấu của tiếng Việt."]),
  told("marks of other scripts", inBody(`a${"\u05b0".repeat(20)}`), ["9:6 Có một chữ mang quá nhiều dấu chồng lên nhau → Gõ lại chữ này, chỉ giữ dấu của tiếng Việt."]),
  told("three lines from Word, a category that is not there and no photo", article(head({ category: "khong-co" }), "Một\u000bhai\u000bba.\n\nBốn\u000bnăm.\n\n![Ảnh](thieu.jpg)\n"), [
    "5:11 «category» (Chuyên mục): không có «khong-co» trong _data/categories.yml → Chọn một trong: bien-dao, hoc-tap.", ...["7:4", "7:8", "9:4"].map((place) => `${place} Có ký tự điều khiển không nhìn thấy (U+000B) → Xóa ký tự này, hoặc chạy «npm run check -- --fix».`),
    "11:1 Ảnh trong bài: không tìm thấy tệp ảnh «thieu.jpg» → Đặt tệp ảnh cạnh bài viết và viết đúng tên tệp."]),
  told("a sign in front matter and a key that nobody knows", article(head({ title: "Bài\u000b học" }, "la: x")), ["2:11 Có ký tự điều khiển không nhìn thấy (U+000B) → Xóa ký tự này, hoặc chạy «npm run check -- --fix».", "6:1 Không có mục nào tên «la» → Chỉ dùng: title, date, updated, correction, summary, category, author, image, tags, source, pinned, draft, expires, aliases, indicators."]),
  told("thirty bells", inBody("\u0007".repeat(30)), ["9:5 Có ký tự điều khiển không nhìn thấy (U+0007) → Xóa ký tự này, hoặc chạy «npm run check -- --fix»."], { count: 20 }),
  told("a letter under a stack beside a sign that nobody sees", inBody(`a${"\u0301".repeat(20)}\u0007`), ["9:6 Có một chữ mang quá nhiều dấu chồng lên nhau → Gõ lại chữ này, chỉ giữ dấu của tiếng Việt."]),
  told("a stack that a sign holds apart", inBody(`a${"\u0301".repeat(10)}\u0007${"\u0301".repeat(10)}`), ["9:15 Có ký tự điều khiển không nhìn thấy (U+0007) → Xóa ký tự này, hoặc chạy «npm run check -- --fix»."]),
  told("UTF-8 that was read as Windows-1252", article(head({ title: "Há»£p tÃ¡c xÃ£ Ä\u0090Ã´ng Nam", category: "khong-co" }), "Tháº¿ rá»“i ngÆ°á»\u009di ta vá»\u0081.\n\nLÃªn Ä‘á»“i, vá»\u0081 chá»£.\u0007\n"), [
    "2:8 Chữ ở mã UTF-8 bị đọc nhầm thành Windows-1252: «Há»£p tÃ¡c xÃ£ Ä�Ã´ng Nam» và 2 dòng nữa → Viết «Hợp tác xã Đông Nam», hoặc chạy «npm run check -- --fix»; đừng xóa ký tự lạ, xóa là mất chữ.",
    "5:11 «category» (Chuyên mục): không có «khong-co» trong _data/categories.yml → Chọn một trong: bien-dao, hoc-tap.", "9:25 Có ký tự điều khiển không nhìn thấy (U+0007) → Xóa ký tự này, hoặc chạy «npm run check -- --fix»."]),
  told("a good text with one such quote", article(head(), "Gọi là “chợ nổi”, bấy giờ: “Đ… và ếâ€\u009d.\n"), ["7:35 Chữ ở mã UTF-8 bị đọc nhầm thành Windows-1252: «ếâ€�.» → Viết «ế”.», hoặc chạy «npm run check -- --fix»; đừng xóa ký tự lạ, xóa là mất chữ."]),
  told("an entity that turns the words", article(head(), "Một &#x202E;hai &#8238;ba.\n"), ["7:5 Có ký tự không nhìn thấy viết bằng mã (U+202E) → Xóa mã này.", "7:17 Có ký tự không nhìn thấy viết bằng mã (U+202E) → Xóa mã này."]),
  told("an entity for a control character", article(head(), "Một &#0; &#x1b; &#12;.\n"), ["7:5 Có ký tự không nhìn thấy viết bằng mã (U+0000) → Xóa mã này.", "7:10 Có ký tự không nhìn thấy viết bằng mã (U+001B) → Xóa mã này.", "7:17 Có ký tự không nhìn thấy viết bằng mã (U+000C) → Xóa mã này."]),
  told("an empty file", "", ["1:1 Thiếu phần khai báo ở đầu tệp → Bắt đầu tệp bằng một dòng ---, rồi title: …, date: …, rồi một dòng --- nữa."]),
  told("only a byte-order mark", "\ufeff", ["1:1 Thiếu phần khai báo ở đầu tệp → Bắt đầu tệp bằng một dòng ---, rồi title: …, date: …, rồi một dòng --- nữa."]),
  told("two megabytes", article(head(), "Một câu. ".repeat(200_000)), ["Tệp lớn 2,4 MB → Giữ mỗi tệp chữ dưới 1 MB; chia bài thành nhiều phần."]),
  told("nine hundred thousand brackets", article(head(), "[".repeat(900_000)), ["7:1 Bài có 900.000 dấu ngoặc vuông mở, nhiều hơn 5.000 → Chia thành nhiều bài hoặc nhiều trang."]),
  told("pictures without an end", article(head(), "![".repeat(300_000)), ["7:1 Bài có 300.000 dấu ngoặc vuông mở, nhiều hơn 5.000 → Chia thành nhiều bài hoặc nhiều trang."]),
  told("two hundred thousand headings", article(head(), "##\n".repeat(200_000)), ["7:1 Bài có 200.000 dòng, nhiều hơn 30.000 → Chia thành nhiều bài hoặc nhiều trang."]),
  told("ten thousand headings of the first level", article(head(), "# A\n".repeat(10_000)), ["7:1 Trong bài có tiêu đề cấp một «# …»; tiêu đề cấp một đã là tên bài → Dùng «## …» cho mục lớn nhất trong bài.", "8:1 Trong bài có tiêu đề cấp một «# …»; tiêu đề cấp một đã là tên bài → Dùng «## …» cho mục lớn nhất trong bài."], { count: 100 }),
];
