import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { article, head, told, type ToldRow } from "../rows.ts";

const folder = "content/tin-tuc/2024";
const good = article(head());
const page = article("title: Trang minh họa\nsummary: Tóm tắt minh họa.\nupdated: 2024-03-01");
const named = (name: string, file: string, says: readonly string[]): ToldRow => ({ name, files: { [file]: file.startsWith("content/trang/") ? page : good }, told: says });
const link = (name: string, at: string, target: string, says: readonly string[]): ToldRow =>
  ({ name, files: {}, places: [at], make: (root) => symlinkSync(target, join(root, at)), told: says });
const photo = (name: string, src: string, says: readonly string[], make?: (root: string) => void, places?: readonly string[]): ToldRow =>
  told(name, article(head({}, "image:", `  src: ${src}`, "  alt: Ảnh minh họa")), says, { ...(make && { make }), ...(places && { places }) });

export const files: readonly ToldRow[] = [
  link("a link to a file of the machine", `${folder}/lien-ket.md`, "/etc/passwd", ["Đây là liên kết tới tệp khác, không phải tệp thật → Chép nội dung thật vào đây."]),
  link("a link to a file of the portal", `${folder}/ban-sao.md`, "thu-vien-thang-ba.md", ["Đây là liên kết tới tệp khác, không phải tệp thật → Chép nội dung thật vào đây."]),
  link("a link to nothing", `${folder}/khong-toi-dau.md`, "khong-co.md", ["Đây là liên kết tới tệp khác, không phải tệp thật → Chép nội dung thật vào đây."]),
  link("a link to a folder of the machine", `${folder}/cau-hinh`, "/etc", ["Đây là liên kết tới tệp khác, không phải tệp thật → Chép nội dung thật vào đây."]),
  link("a link to the folder above", `${folder}/vong`, "..", ["Đây là liên kết tới tệp khác, không phải tệp thật → Chép nội dung thật vào đây."]),
  link("a page that is a link", "content/trang/lien-ket.md", "../tin-tuc/2024/thu-vien-thang-ba.md", ["Đây là liên kết tới tệp khác, không phải tệp thật → Chép nội dung thật vào đây."]),
  photo("a photo that is a link to a device", "vo-tan.jpg", ["content/tin-tuc/2024/a-photo-that-is-a-link-to-a-device.md:7:8 «image.src» (Tệp ảnh): «vo-tan.jpg» là liên kết tới tệp khác, không phải tệp thật → Chép tệp ảnh thật vào cạnh bài viết.", "content/tin-tuc/2024/vo-tan.jpg Đây là liên kết tới tệp khác, không phải tệp thật → Chép nội dung thật vào đây."], (root) => symlinkSync("/dev/zero", join(root, folder, "vo-tan.jpg")), [`${folder}/vo-tan.jpg`]),
  photo("a photo in a hidden folder that is a link", ".an/hostname", ["7:8 «image.src» (Tệp ảnh): «.an/hostname» là liên kết tới tệp khác, không phải tệp thật → Chép tệp ảnh thật vào cạnh bài viết."], (root) => symlinkSync("/etc", join(root, folder, ".an"))),
  photo("a photo that is a pipe", "ong.jpg", ["7:8 «image.src» (Tệp ảnh): không tìm thấy tệp ảnh «ong.jpg» → Đặt tệp ảnh cạnh bài viết và viết đúng tên tệp."], (root) => { execFileSync("mkfifo", [join(root, folder, "ong.jpg")]); }),
  photo("a photo that is a folder", "thu-muc.jpg", ["7:8 «image.src» (Tệp ảnh): không tìm thấy tệp ảnh «thu-muc.jpg» → Đặt tệp ảnh cạnh bài viết và viết đúng tên tệp."], (root) => { mkdirSync(join(root, folder, "thu-muc.jpg")); }),
  photo("a photo by its place on the machine", "/etc/passwd", ["7:8 «image.src» (Tệp ảnh): không tìm thấy tệp ảnh «/etc/passwd» → Đặt tệp ảnh cạnh bài viết và viết đúng tên tệp."]),
  photo("a photo outside of the content", "../../../data/bieu-trung.svg", ["7:8 «image.src» (Tệp ảnh): ảnh «../../../data/bieu-trung.svg» nằm ngoài thư mục content → Đặt tệp ảnh cạnh bài viết."]),
  photo("a photo that is written as data", "data:image/svg+xml;base64,PHN2Zy8+", ["7:8 «image.src» (Tệp ảnh): không tìm thấy tệp ảnh «data:image/svg+xml;base64,PHN2Zy8+» → Đặt tệp ảnh cạnh bài viết và viết đúng tên tệp."]),
  photo("a photo named as a page", "anh.html", ["7:8 «image.src» (Tệp ảnh): tên tệp ảnh «anh.html» không dùng được → Đặt tên không có các dấu #, ?, % và dấu phẩy, kết thúc bằng .jpg, .png, .webp hoặc .avif."], (root) => { writeFileSync(join(root, folder, "anh.html"), "\xff\xd8\xff<script>"); }),
  photo("a drawing that could run", "anh.svg", ["7:8 «image.src» (Tệp ảnh): tên tệp ảnh «anh.svg» không dùng được → Đặt tên không có các dấu #, ?, % và dấu phẩy, kết thúc bằng .jpg, .png, .webp hoặc .avif."], (root) => { writeFileSync(join(root, folder, "anh.svg"), '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'); }),
  photo("a photo whose name is an anchor", "\"a#b?c.jpg\"", ["7:8 «image.src» (Tệp ảnh): tên tệp ảnh «a#b?c.jpg» không dùng được → Đặt tên không có các dấu #, ?, % và dấu phẩy, kết thúc bằng .jpg, .png, .webp hoặc .avif."], (root) => { writeFileSync(join(root, folder, "a#b?c.jpg"), "x"); }),
  photo("a photo named with half a letter", "\"\\ud83d.jpg\"", ["7:8 Có ký tự không nhìn thấy viết bằng mã (U+D83D) → Xóa mã này."]),
  told("a photo with NUL in its name", article(head(), "![Ảnh](a%00.jpg)\n"), ["7:1 Ảnh trong bài: không tìm thấy tệp ảnh «a%00.jpg» → Đặt tệp ảnh cạnh bài viết và viết đúng tên tệp."]),
  told("a photo with a command in its name", article(head(), "![Ảnh](%1b[2J.jpg)\n"), ["7:1 Ảnh trong bài: không tìm thấy tệp ảnh «%1b[2J.jpg» → Đặt tệp ảnh cạnh bài viết và viết đúng tên tệp."]),
  told("a photo that climbs in code", article(head(), "![Ảnh](..%2f..%2f..%2fdata%2fsite.yml)\n"), ["7:1 Ảnh trong bài: ảnh «../../../data/site.yml» nằm ngoài thư mục content → Đặt tệp ảnh cạnh bài viết."]),
  told("a photo of another site", article(head(), "![Ảnh](//evil.example/a.jpg) ![Ảnh](HTTPS://evil.example/a.jpg) ![Ảnh](data:image/png;base64,AAAA)\n"), ["7:1 Ảnh lấy từ nơi khác: «//evil.example/a.jpg» → Chép tệp ảnh về cạnh bài viết rồi viết tên tệp.", "7:30 Ảnh lấy từ nơi khác: «HTTPS://evil.example/a.jpg» → Chép tệp ảnh về cạnh bài viết rồi viết tên tệp.", "7:65 Ảnh lấy từ nơi khác: «data:image/png;base64,AAAA» → Chép tệp ảnh về cạnh bài viết rồi viết tên tệp."]),
  told("a photo that would run", article(head(), "![Ảnh](javascript:alert(1)) ![Ảnh](<java&#115;cript:alert(1)>)\n"), ["7:1 Ảnh lấy từ nơi khác: «javascript:alert(1)» → Chép tệp ảnh về cạnh bài viết rồi viết tên tệp.", "7:29 Ảnh lấy từ nơi khác: «javascript:alert(1)» → Chép tệp ảnh về cạnh bài viết rồi viết tên tệp."]),
  { ...named("a name with capitals", `${folder}/Thu-Vien-Thang-Ba.md`, ["content/tin-tuc/2024/Thu-Vien-Thang-Ba.md Tên tệp «Thu-Vien-Thang-Ba.md» chỉ được dùng chữ thường không dấu, chữ số và gạch nối → Đổi tên tệp thành «thu-vien-thang-ba.md».", "content/tin-tuc/2024/thu-vien-thang-ba.md Trùng địa chỉ /tin-tuc/2024/03/thu-vien-thang-ba/ với content/tin-tuc/2024/Thu-Vien-Thang-Ba.md → Đổi tên một trong hai tệp."]), places: [`${folder}/thu-vien-thang-ba.md`] },
  named("a name with a space", `${folder}/a b.md`, ["Tên tệp «a b.md» chỉ được dùng chữ thường không dấu, chữ số và gạch nối → Đổi tên tệp thành «a-b.md»."]),
  named("a name that climbs in code", `${folder}/%2e%2e.md`, ["Tên tệp «%2e%2e.md» chỉ được dùng chữ thường không dấu, chữ số và gạch nối → Đổi tên tệp thành «2e-2e.md»."]),
  named("a device of Windows", `${folder}/con.md`, ["Máy Windows không giữ được tệp hay thư mục tên «con.md» → Đổi tên, ví dụ «con-1.md»."]),
  named("a port of Windows", `${folder}/com1.md`, ["Máy Windows không giữ được tệp hay thư mục tên «com1.md» → Đổi tên, ví dụ «com1-1.md»."]),
  named("a page named as a device", "content/trang/nul.md", ["Máy Windows không giữ được tệp hay thư mục tên «nul.md» → Đổi tên, ví dụ «nul-1.md»."]),
  named("a page that is a folder of the portal", "content/trang/tai-nguyen.md", ["Địa chỉ «/tai-nguyen/» đã dành cho phần khác của cổng → Đổi tên tệp."]),
  named("a page that is the home page", "content/trang/index.md", ["Địa chỉ «/index/» đã dành cho phần khác của cổng → Đổi tên tệp."]),
  named("a page that is missing pages", "content/trang/404.md", ["Địa chỉ «/404/» đã dành cho phần khác của cổng → Đổi tên tệp."]),
  { ...named("a page named as another in capitals", "content/trang/Gioi-Thieu.md", ["content/trang/Gioi-Thieu.md Tên tệp «Gioi-Thieu.md» chỉ được dùng chữ thường không dấu, chữ số và gạch nối → Đổi tên tệp thành «gioi-thieu.md».", "content/trang/gioi-thieu.md Trùng địa chỉ /gioi-thieu/ với content/trang/Gioi-Thieu.md → Đổi tên một trong hai tệp."]), places: ["content/trang/gioi-thieu.md"] },
  named("a name of a hundred and twenty letters", `${folder}/${"a".repeat(120)}.md`, ["Tên tệp «aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.md» chỉ được dùng chữ thường không dấu, chữ số và gạch nối → Đổi tên tệp thành «aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.md»."]),
  named("a name that is an option", `${folder}/--help.md`, ["Tên tệp «--help.md» chỉ được dùng chữ thường không dấu, chữ số và gạch nối → Đổi tên tệp thành «help.md»."]),
  named("a name that is a command", `${folder}/$(id).md`, ["Tên tệp «$(id).md» chỉ được dùng chữ thường không dấu, chữ số và gạch nối → Đổi tên tệp thành «id.md»."]),
  named("a name that is HTML", `${folder}/<img src=x onerror=alert(1)>.md`, ["Tên tệp «<img src=x onerror=alert(1)>.md» chỉ được dùng chữ thường không dấu, chữ số và gạch nối → Đổi tên tệp thành «img-src-x-onerror-alert-1.md»."]),
  named("a name in letters apart", `${folder}/${"bài".normalize("NFD")}.md`, ["Tên tệp «bài.md» chỉ được dùng chữ thường không dấu, chữ số và gạch nối → Đổi tên tệp thành «bai.md»."]),
  named("a name with two lines", `${folder}/a\nb.md`, ["Tên tệp hoặc thư mục có ký tự không nhìn thấy → Đổi tên, chỉ dùng chữ thường không dấu, chữ số và gạch nối."]),
  named("a name with commands to a terminal", `${folder}/\u001b[2J.md`, ["Tên tệp hoặc thư mục có ký tự không nhìn thấy → Đổi tên, chỉ dùng chữ thường không dấu, chữ số và gạch nối."]),
  named("a name written backwards", `${folder}/\u202edm.md`, ["Tên tệp hoặc thư mục có ký tự không nhìn thấy → Đổi tên, chỉ dùng chữ thường không dấu, chữ số và gạch nối."]),
  named("a folder of the same kind", `${folder}/thu-muc.md/bai.md`, ["Tệp không nằm đúng chỗ → Tin bài để ở content/tin-tuc/<năm>/, câu hỏi đã trả lời để ở content/hoi-dap/<năm>/, trang tĩnh để ở content/trang/."]),
  named("a file above the years", "content/tin-tuc/index.md", ["Tệp không nằm đúng chỗ → Tin bài để ở content/tin-tuc/<năm>/, câu hỏi đã trả lời để ở content/hoi-dap/<năm>/, trang tĩnh để ở content/trang/."]),
  named("a file at the top", "content/index.md", ["Tệp không nằm đúng chỗ → Tin bài để ở content/tin-tuc/<năm>/, câu hỏi đã trả lời để ở content/hoi-dap/<năm>/, trang tĩnh để ở content/trang/."]),
];
