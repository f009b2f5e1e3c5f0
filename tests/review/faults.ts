import sharp from "sharp";

/** One fault of a file, and what editors are told of it: by `npm run check` alone, or together with the fifty-nine others. */
export interface Fault { name: string; files: Record<string, string | Buffer>; told: string }

export interface Written { title?: string; date?: string; summary?: string; category?: string; more?: string; body?: string }

/** A good article, but for what is given. */
export const article = ({ title = "Bài minh họa", date = "2024-03-01", summary = "Một câu tóm tắt đủ dài để hiện trong danh sách.", category = "hoc-tap", more = "", body = "Nội dung minh họa.\n" }: Written = {}): string =>
  `---\ntitle: ${title}\ndate: ${date}\nsummary: ${summary}\ncategory: ${category}\n${more && `${more}\n`}---\n${body}`;

/** A JPEG of one point. */
export const photo = await sharp({ create: { width: 1, height: 1, channels: 3, background: "#888" } }).jpeg().toBuffer();

const folder = "content/tin-tuc/2024";
let number = 0;
/** `@` in what is told stands for the file. */
const fault = (name: string, written: Written, told: string, beside: Record<string, string | Buffer> = {}): Fault => {
  const file = `${folder}/loi-${String(++number).padStart(2, "0")}.md`;
  return { name, files: { [file]: article(written), ...beside }, told: told.replaceAll("@", file) };
};
const body = (name: string, text: string, told: string): Fault => fault(name, { body: `${text}\n` }, told);

const misspelt = (name: string, text: string, column: number, written: string, meant: string): Fault =>
  body(name, text, `@:7:${column}\n  Tiếng Việt không có âm tiết «${written}»\n  → Có phải ${meant}? Nếu là tên riêng, thêm vào _data/tu-rieng.yml.`);

export const faults: readonly Fault[] = [
  misspelt("a horn is missing", "Giao thuơng hai tỉnh.", 6, "thuơng", "«thương»"),
  misspelt("ngh before a", "Các nghành nghề.", 5, "nghành", "«ngành»"),
  misspelt("ng before i", "Một câu có ngĩa.", 12, "ngĩa", "«nghĩa»"),
  misspelt("k before a", "Tìm kách làm.", 5, "kách", "«cách»"),
  misspelt("c before ê", "Bản cế hoạch.", 5, "cế", "«kế»"),
  misspelt("gh before a", "Đàn ghà trên đồi.", 5, "ghà", "«gà»"),
  misspelt("g before ê", "Bàn gế mới.", 5, "gế", "«ghế»"),
  misspelt("a stop coda without its tone", "Dự án đươc duyệt.", 7, "đươc", "«được» hoặc «đước»"),
  misspelt("the tone on the wrong vowel", "Tỉnh đã hòan thành.", 9, "hòan", "«hoàn»"),
  misspelt("the tone on the onset", "Bảng gía mới.", 6, "gía", "«giá»"),
  misspelt("the tone on the u of qu", "Món qùa nhỏ.", 5, "qùa", "«quà»"),
  misspelt("a letter twice", "Mọi ngườii dân.", 5, "ngườii", "«người»"),
  misspelt("a capital at the beginning of a sentence", "Nghành chè phát triển.", 1, "Nghành", "«Ngành»"),
  body("hỏi for ngã, where no such syllable is in use", "Kinh tế phát triễn.", "@:7:14\n  Không thấy âm tiết «triễn» trong từ điển\n  → Có phải «triển»? Nếu đúng là «triễn», thêm vào _data/tu-rieng.yml."),
  body("two places of the tone mark", "Cùng hoà nhịp.", "@:7:6\n  Trong bài có hai cách đặt dấu thanh: «họa» và «hoà»\n  → Chọn một cách cho cả bài; cách nào cũng đúng."),

  body("two spaces", "Một câu  có hai.", "@:7:8\n  Có hai dấu cách liền nhau: «Một câu  có hai.»\n  → Giữ một dấu cách, hoặc chạy «npm run check -- --fix»."),
  body("a space before a comma, twice", "Sách , vở , bút.", "@:7:5\n  Có dấu cách trước dấu câu: «Sách , vở , bút.» (2 chỗ trong bài)\n  → Viết «Sách, vở , bút.», hoặc chạy «npm run check -- --fix»."),
  body("no space after a comma", "Sách,vở và bút.", "@:7:5\n  Thiếu dấu cách sau dấu câu: «Sách,vở và bút.»\n  → Viết «Sách, vở và bút.»."),
  body("no space after a full stop", "Đã xong.Sau đó về.", "@:7:8\n  Thiếu dấu cách sau dấu câu: «Đã xong.Sau đó về.»\n  → Viết «Đã xong. Sau đó về.»."),
  body("straight quotes", "Gọi là \"chợ phiên\" vui.", "@:7:8\n  Dấu ngoặc kép thẳng: «Gọi là \"chợ phiên\"» (2 chỗ trong bài)\n  → Dùng ngoặc kép cong: “…”."),
  body("quotes of two kinds", "Gọi là “chợ phiên\" vui.", "@:7:18\n  Dấu ngoặc kép mở và đóng khác loại: «“chợ phiên\" vui.»\n  → Mở bằng “ và đóng bằng ”."),
  body("a quote that is not closed", "Gọi là “chợ phiên.", "@:7:8\n  Dấu ngoặc kép mở mà không đóng trong đoạn: «Gọi là “chợ phiên.»\n  → Thêm dấu ” ở cuối phần trích."),
  body("three dots", "Sách, vở... đủ cả.", "@:7:9\n  Ba dấu chấm rời: «Sách, vở... đủ cả.»\n  → Dùng dấu ba chấm liền: …"),
  body("a hyphen for a dash", "Cầu Na - đường mới.", "@:7:7\n  Gạch nối đứng giữa hai dấu cách: «Cầu Na - đường mới.»\n  → Dùng gạch ngang: «Cầu Na – đường mới.»."),
  body("a space at the end of a line", "Một câu. \nHai câu.", "@:7:9\n  Có dấu cách thừa ở cuối dòng\n  → Xóa dấu cách ấy, hoặc chạy «npm run check -- --fix»."),

  body("a Cyrillic letter", "Thủ đô \u041dà Nội.", "@:7:8\n  Trong «\u041dà» có chữ «\u041d» không phải chữ Việt (chữ Kirin)\n  → Gõ lại thành «Hà»."),
  body("a Greek letter", "Thủ đô H\u03bf Chí.", "@:7:8\n  Trong «H\u03bf» có chữ «\u03bf» không phải chữ Việt (chữ Hy Lạp)\n  → Gõ lại thành «Ho»."),
  body("an eth for a đ", "Miền \u00d0ông.", "@:7:6\n  Trong «\u00d0ông» có chữ «\u00d0» không phải chữ Việt (chữ nước khác)\n  → Gõ lại thành «Đông»."),
  body("a space without width", "Mọi ngư\u200bời.", "@:7:8\n  Có ký tự không nhìn thấy: dấu cách rộng bằng không (U+200B)\n  → Xóa ký tự này, hoặc chạy «npm run check -- --fix»."),
  body("a soft hyphen", "Mọi ngư\u00adời.", "@:7:8\n  Có ký tự không nhìn thấy: gạch nối mềm (U+00AD)\n  → Xóa ký tự này, hoặc chạy «npm run check -- --fix»."),
  body("a mark that turns the direction", "Mọi \u202engười.", "@:7:5\n  Có ký tự không nhìn thấy: dấu đổi chiều chữ (U+202E)\n  → Xóa ký tự này, hoặc chạy «npm run check -- --fix»."),
  body("a byte-order mark in the text", "Mọi \ufeffngười.", "@:7:5\n  Có ký tự không nhìn thấy: dấu BOM (U+FEFF)\n  → Xóa ký tự này, hoặc chạy «npm run check -- --fix»."),
  body("spaces that do not break", "Mọi \u00a0\u00a0người.", "@:7:4\n  Có nhiều dấu cách không ngắt (U+00A0) liền nhau\n  → Thay bằng một dấu cách, hoặc chạy «npm run check -- --fix»."),
  body("one word decomposed among others", `Mọi ${"người".normalize("NFD")} dân tộc.`, "@:7:5\n  Trong bài có cả chữ dựng sẵn (NFC) lẫn dấu tách rời (NFD): «người»\n  → Gõ lại chữ này ở dạng dựng sẵn (NFC), hoặc chạy «npm run check -- --fix»."),
  body("TCVN3", "Céng hoµ x· héi chñ nghÜa ViÖt Nam.", "@:7:1\n  Chữ ở mã TCVN3 (ABC): «Céng hoµ x· héi chñ nghÜa»\n  → Viết «Cộng hoà xã hội chủ nghĩa», hoặc chạy «npm run check -- --fix»."),
  body("VNI, two lines", "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam.\n\nÑoäc laäp, töï do.", "@:7:1\n  Chữ ở mã VNI: «Coäng hoøa xaõ hoäi chuû nghóa» và 1 dòng nữa\n  → Viết «Cộng hòa xã hội chủ nghĩa», hoặc chạy «npm run check -- --fix»."),
  body("UTF-8 read as Windows-1252", "Cá»™ng hÃ²a xÃ£ há»™i.", "@:7:1\n  Chữ ở mã UTF-8 bị đọc nhầm thành Windows-1252: «Cá»™ng hÃ²a xÃ£ há»™i.»\n  → Viết «Cộng hòa xã hội.», hoặc chạy «npm run check -- --fix»."),

  body("a heading that skips a level", "#### Chi tiết\n\nNội dung.", "@:7:1\n  Tiêu đề «Chi tiết» nhảy từ cấp 1 xuống cấp 4\n  → Viết «## Chi tiết»."),
  body("a heading without words", "##\n\nNội dung.", "@:7:1\n  Tiêu đề «##» không có chữ nào\n  → Viết tiêu đề sau dấu #, hoặc xóa dòng này."),
  body("a heading of the first level, underlined", "Lớn nhất\n===\n\nNội dung.", "@:7:1\n  «Lớn nhất» gạch dưới bằng dấu = nên thành tiêu đề cấp một; tiêu đề cấp một đã là tên bài\n  → Viết «## Lớn nhất» và xóa dòng dấu =."),
  body("a heading of the first level", "# Lớn nhất\n\nNội dung.", "@:7:1\n  Trong bài có tiêu đề cấp một «# …»; tiêu đề cấp một đã là tên bài\n  → Dùng «## …» cho mục lớn nhất trong bài."),
  body("a link that says only where", "Xem [tại đây](/lien-he/).", "@:7:5\n  Liên kết chỉ ghi «tại đây», nghe riêng thì không biết dẫn tới đâu\n  → Gắn liên kết vào tên trang hoặc nội dung sẽ mở, ví dụ [mẫu đơn đăng ký](/…)."),
  body("a bare address", "Xem https://congthongtin.example.vn/a nhé.", "@:7:5\n  Địa chỉ để trần: «https://congthongtin.example.vn/a»\n  → Gắn vào chữ người đọc hiểu được: [tên trang](https://congthongtin.example.vn/a)."),
  body("a link without words", "Xem [](/lien-he/) nhé.", "@:7:5\n  Liên kết tới «/lien-he/» không có chữ nào\n  → Viết chữ trong ngoặc vuông: [tên trang](/lien-he/)."),
  body("a link to a page that is not there", "Xem [giới thiệu](/gioi-thiu/).", "@:7:5\n  Liên kết «/gioi-thiu/» dẫn đến trang không có\n  → Có phải «/gioi-thieu/»?"),
  body("a link to an article in another month", "Xem [sách](/tin-tuc/2024/05/doc-sach-ben-bien/).", "@:7:5\n  Liên kết «/tin-tuc/2024/05/doc-sach-ben-bien/» dẫn đến trang không có\n  → Có phải «/tin-tuc/2024/04/doc-sach-ben-bien/»?"),
  body("a link to a file", "Xem [sách](doc-sach-ben-bien.md).", "@:7:5\n  Liên kết «doc-sach-ben-bien.md» dẫn đến trang không có\n  → Có phải «/tin-tuc/2024/04/doc-sach-ben-bien/»?"),
  body("a link without the slash at its end", "Xem [liên lạc](/lien-he).", "@:7:5\n  Liên kết «/lien-he» dẫn đến trang không có\n  → Có phải «/lien-he/»?"),
  body("a link that is like no other", "Xem [bản đồ](/abcxyz/qq/).", "@:7:5\n  Liên kết «/abcxyz/qq/» dẫn đến trang không có\n  → Sửa địa chỉ, hoặc bỏ liên kết nếu trang ấy đã gỡ."),
  body("a link to a draft", "Xem [nháp](/tin-tuc/2024/04/ban-nhap/).", "@:7:5\n  Liên kết «/tin-tuc/2024/04/ban-nhap/» dẫn đến bài còn là bản nháp (content/tin-tuc/2024/ban-nhap.md)\n  → Bỏ liên kết, hoặc sửa ngày hay trạng thái của bài ấy."),
  body("a link to a heading that is not there", "Xem [nơi đặt](/tin-tuc/2024/03/thu-vien-thang-ba/#muc-theo-noi-dat).", "@:7:5\n  Liên kết «/tin-tuc/2024/03/thu-vien-thang-ba/#muc-theo-noi-dat» dẫn đến một mục không có trong trang\n  → Có phải «/tin-tuc/2024/03/thu-vien-thang-ba/#muc-chia-theo-noi-dat»?"),
  body("a link to a heading of its own page", "Xem [dưới](#muc-duoi).", "@:7:5\n  Liên kết «#muc-duoi» dẫn đến một mục không có trong trang\n  → Sửa phần sau dấu #, hoặc bỏ phần ấy."),

  fault("an alternative text that is a file's name", { body: "![IMG_0123.jpg](anh-1.jpg)\n" }, "@:7:1\n  Mô tả ảnh không nói ảnh vẽ gì: «IMG_0123.jpg»\n  → Viết điều người xem thấy trong ảnh, ví dụ: Đàn gà trên sườn đồi cỏ.", { [`${folder}/anh-1.jpg`]: photo }),
  fault("an alternative text that says photo", { more: "image:\n  src: anh-2.jpg\n  alt: Ảnh" }, "@:8:8\n  «alt» (Mô tả ảnh) không nói ảnh vẽ gì: «Ảnh»\n  → Viết điều người xem thấy trong ảnh, ví dụ: Đàn gà trên sườn đồi cỏ.", { [`${folder}/anh-2.jpg`]: photo }),
  fault("a picture without words for the blind", { body: "![](anh-1.jpg)\n" }, "@:7:1\n  Ảnh trong bài thiếu mô tả\n  → Viết ảnh vẽ gì trong ngoặc vuông: ![Đàn gà trên đồi](anh.jpg)."),
  fault("a picture that is not there", { body: "![Đàn gà](khong-co.jpg)\n" }, "@:7:1\n  Ảnh trong bài: không tìm thấy tệp ảnh «khong-co.jpg»\n  → Đặt tệp ảnh cạnh bài viết và viết đúng tên tệp."),
  fault("a short summary", { summary: "Một tin." }, "@:4:10\n  «summary» (Tóm tắt) chỉ có 8 ký tự\n  → Viết một, hai câu nói điều chính của bài, chừng 100 đến 300 ký tự."),
  fault("a long summary", { summary: "Rất dài ".repeat(51).trim() }, "@:4:10\n  «summary» (Tóm tắt) dài 407 ký tự nên bị cắt trong danh sách và khi chia sẻ\n  → Rút xuống một, hai câu, dưới 400 ký tự."),
  fault("a summary that is the title", { title: "Khai mạc hội chợ", summary: "Khai mạc hội chợ." }, "@:4:10\n  «summary» (Tóm tắt) lặp lại đúng tên bài\n  → Viết điều chính mà tên bài chưa nói."),
  fault("a date to come", { date: "2024-12-24 08:30" }, "@:3:7\n  Bài chưa hiện: ngày đăng là 24/12/2024 08:30\n  → Không phải sửa gì nếu đúng ý; bài tự hiện từ lúc ấy. Nếu muốn đăng ngay, sửa «date»."),
  fault("an unknown category", { category: "hoc-tapp" }, "@:5:11\n  «category» (Chuyên mục): không có «hoc-tapp» trong _data/categories.yml\n  → Có phải «hoc-tap»?"),
  fault("an unknown indicator", { more: "indicators: [so-thu-vienn]" }, "@:6:14\n  «indicators» (Chỉ tiêu liên quan): không có «so-thu-vienn» trong _data/indicators/\n  → Có phải «so-thu-vien»?"),
  fault("a keyword in other capitals", { more: "tags: [đọc sách]" }, "@:6:8\n  Từ khóa «đọc sách» chỉ khác «Đọc sách» (2 bài) ở chữ hoa hay dấu; hai từ khóa chung một trang\n  → Viết «Đọc sách»."),
];
