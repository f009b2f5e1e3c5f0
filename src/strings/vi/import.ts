/** Words by which pages of old portals are recognised; compared without marks and capitals. */
const recognised = {
  /** What stands before the day of an article. */
  dateMarks: ["Cập nhật lúc", "Cập nhật ngày", "Ngày cập nhật", "Ngày đăng", "Đăng lúc", "Đăng ngày", "Thời gian đăng", "Cập nhật"],
  /** Lines of the portal around an article. */
  pageLines: [
    "Trang chủ", "Góp ý", "Sơ đồ trang", "Sơ đồ cổng", "Sơ đồ site", "Liên hệ", "Đăng nhập", "Đăng xuất", "Đăng ký", "Tìm kiếm", "Giới thiệu", "Hỏi đáp", "RSS", "English", "Tiếng Việt",
    "Skip to main content", "Bỏ qua nội dung chính", "Đi thẳng đến nội dung chính", "Chuyển đến nội dung chính", "Sign in", "Bỏ qua lệnh ribbon", "Skip ribbon commands",
    "In trang", "In bài", "In bài viết", "In", "Gửi email", "Gửi mail", "Gửi bài viết", "Lưu bài", "Lưu", "Chia sẻ", "Về đầu trang", "Lên đầu trang", "Đầu trang", "Quay lại", "Trở về", "Trở lại",
    "Facebook", "Zalo", "Twitter", "Cỡ chữ", "Nghe bài viết", "Thích",
  ],
  greeting: "kính chào quý khách",
  /** Lines after which no more of the article comes. */
  pageEnds: [
    "Tin liên quan", "Các tin liên quan", "Bài viết liên quan", "Tin bài liên quan", "Các tin khác", "Tin khác", "Các bài khác", "Bài viết khác", "Tin cùng chuyên mục", "Các tin cùng chuyên mục",
    "Tin mới hơn", "Tin cũ hơn", "Tin đã đưa", "Các tin đã đưa", "Những tin mới hơn", "Những tin cũ hơn", "Ý kiến bạn đọc", "Bình luận", "Từ khóa", "Đánh giá bài viết", "Tin mới nhất", "Tin đọc nhiều",
  ],
  captionOpenings: ["Ảnh:", "Ảnh minh họa", "Trong ảnh", "Ảnh tư liệu", "Ảnh chụp", "Hình:", "Hình ảnh:", "Chú thích ảnh"],
  /** What may stand before the author's name. */
  authorOpenings: ["Tác giả", "Người viết", "Bài và ảnh", "Bài, ảnh", "Tin và ảnh", "Tin, ảnh", "Tin", "Bài", "Thực hiện"],
  /** What stands before the name of the paper an article came from. */
  originOpenings: ["Nguồn tin", "Nguồn", "Theo"],
} as const;

const quoted = (text: string): string => `«${text}»`;

/** Words of `npm run import`: what it knows old portals by, and its report. */
export const importWords = {
  ...recognised,
  alt: (told: string | undefined): string => (told ? `Cần viết mô tả ảnh: ${told}` : "Cần viết mô tả ảnh"),
  guessed: {
    lead: (text: string) => `Đoạn đầu không in đậm được lấy làm tóm tắt: ${quoted(text)}`,
    longLead: "Đoạn mở đầu dài hơn 500 ký tự: tóm tắt lấy phần đầu, cả đoạn vẫn ở trong bài",
    summary: "Nguồn không có tóm tắt: lấy từ đoạn đầu của bài",
    noSummary: "Nguồn không có tóm tắt và nội dung: tóm tắt lấy từ tiêu đề",
    author: (name: string) => `Dòng cuối được hiểu là tên tác giả: ${quoted(name)}`,
    origin: (name: string) => `Dòng cuối được hiểu là nguồn của bài: ${quoted(name)}`,
    caption: (text: string) => `Dòng dưới ảnh được hiểu là chú thích: ${quoted(text)}`,
    title: (text: string) => `Không thấy dòng tiêu đề trên ngày đăng: lấy tên của trang, ${quoted(text)}`,
    longTitle: "Tiêu đề dài hơn 200 ký tự nên được rút ngắn",
    date: (text: string) => `Không thấy chữ «Cập nhật lúc»: ngày đăng lấy từ ${quoted(text)}`,
    category: (names: readonly string[], id: string) =>
      (names.length ? `Không có chuyên mục nào tên ${names.map(quoted).join(", ")}: xếp vào ${quoted(id)}` : `Nguồn không ghi chuyên mục: xếp vào ${quoted(id)}`),
    nukeVietAddress: "Địa chỉ cũ của NukeViet được ghép theo cách đặt mặc định: /<ngôn ngữ>/<module>/<chuyên mục>/<bài>-<mã>.html",
    encoding: (name: string) => `Tệp không phải UTF-8: được đọc theo bảng mã ${name}`,
    mergedCells: "Bảng có ô gộp: chữ giữ ở ô đầu, các ô còn lại để trống",
    slug: (slug: string) => `Tên tệp đã dùng cho một bài khác cùng năm trong lần chuyển này: đổi thành ${quoted(slug)}`,
    laterUpdate: "Ngày cập nhật sớm hơn ngày đăng nên bị bỏ",
  },
  mend: {
    alt: (file: string) => `Ảnh ${quoted(file)} chưa có mô tả: sửa dòng bắt đầu bằng «Cần viết mô tả ảnh»`,
    draftWithoutBody: "Bài không có nội dung nên là bản nháp: viết nội dung rồi xóa dòng draft",
    draftInSource: "Bài chưa đăng ở nguồn nên là bản nháp",
    query: (address: string) => `Địa chỉ cũ ${quoted(address)} có phần sau dấu hỏi: máy chủ web phải tự chuyển địa chỉ này`,
  },
  leftOut: {
    noSource: "Không tìm thấy tệp hay thư mục này",
    unknown: "Không nhận ra loại tệp: cần trang đã lưu (HTML hoặc chữ), NukeViet (SQL, CSV), WordPress (WXR), RSS hay Atom",
    noArticle: "Không thấy bài viết nào trong tệp",
    noTitle: "Bài không có tiêu đề",
    noDate: "Bài không có ngày đăng đọc được",
    invalid: (problem: string) => `Bài không qua được phần kiểm tra: ${problem}`,
    exists: (file: string) => `Đã có ${file} với nội dung khác: không ghi đè`,
    pictureExists: (file: string) => `Đã có ảnh ${file} với nội dung khác: không ghi đè`,
    twice: (file: string) => `Trùng tiêu đề và ngày đăng với bài đã chuyển thành ${file}`,
    remotePicture: (address: string) => `Ảnh ở máy khác, không tải về: ${address}`,
    missingPicture: (name: string) => `Không thấy tệp ảnh: ${name}`,
    outsidePicture: (name: string) => `Ảnh nằm ngoài thư mục của nguồn: ${name}`,
    badPicture: (name: string) => `Ảnh không dùng được (cần JPEG, PNG, WebP hoặc AVIF): ${name}`,
    embeddedPicture: "Ảnh nằm ngay trong mã của trang",
    caption: (text: string) => `Chú thích của ảnh không chuyển được: ${quoted(text)}`,
    link: (address: string) => `Liên kết không dùng được, chỉ giữ chữ: ${address}`,
    alias: (address: string) => `Địa chỉ cũ ${quoted(address)} đã thuộc về trang khác`,
    shortcode: (name: string) => `Mã ngắn của WordPress: [${name}]`,
    kinds: (count: number, kind: string) => `${count} mục loại ${quoted(kind)} không phải tin bài`,
    trash: (count: number) => `${count} bài trong thùng rác`,
    noColumns: (table: string) => `Bảng ${table} không ghi tên cột: xuất lại cả cấu trúc bảng`,
    extraTags: "Bài có hơn 20 từ khóa: giữ 20 từ đầu",
  },
  report: {
    nothing: "Không có nguồn nào. Viết: npm run import -- TỆP-HOẶC-THƯ-MỤC…",
    badCategory: (id: string, choices: readonly string[]) => `--category «${id}» không có trong categories.yml. Chọn một trong: ${choices.join(", ")}.`,
    badData: "Chưa chuyển: cần sửa các lỗi trên trong _data trước.",
    guess: "Đã đoán, cần xem lại:",
    mend: "Cần người viết bổ sung:",
    leftOut: "Không chuyển:",
    head: (source: string, file: string | undefined) => `  ${source}${file ? ` → ${file}` : ""}`,
    line: (text: string) => `    - ${text}`,
    written: (count: number, pictures: number, folder: string) => `Đã viết ${count} bài và ${pictures} ảnh vào ${folder}.`,
    wouldWrite: (count: number, pictures: number, folder: string) => `Sẽ viết ${count} bài và ${pictures} ảnh vào ${folder} (chạy thử, chưa ghi gì).`,
    same: (count: number) => `${count} bài đã có từ trước, không thay đổi.`,
    notes: (guesses: number, mends: number, leftOut: number) => `${guesses} điều đã đoán, ${mends} điều cần bổ sung, ${leftOut} điều không chuyển.`,
  },
} as const;
