const list = (choices: readonly string[]): string => choices.join(", ");

/** What is wrong (`what`) and what to write instead (`fix`). `name` is «key» (Label). */
export const problems = {
  field: (key: string, label: string | undefined): string => (label ? `«${key}» (${label})` : `«${key}»`),
  missing: {
    what: (name: string) => `Thiếu ${name}`,
    fix: (key: string, example: string | undefined) => `Thêm dòng «${key}: ${example ?? "…"}».`,
  },
  unknownKey: {
    what: (key: string) => `Không có mục nào tên «${key}»`,
    fix: (near: string | undefined, allowed: readonly string[]) =>
      near ? `Có phải «${near}»?` : `Chỉ dùng: ${list(allowed)}.`,
  },
  notText: {
    what: (name: string, written: string) => `${name} không phải chữ: «${written}»`,
    fix: (written: string) => `Nếu muốn viết đúng như thế, đặt trong ngoặc kép: "${written}".`,
  },
  notList: {
    what: (name: string, written: string) => `${name} phải là một danh sách, đang là: «${written}»`,
    fix: (key: string) => `Viết mỗi mục một dòng, bắt đầu bằng dấu gạch: ${key}: rồi xuống dòng «  - …».`,
  },
  notMapping: {
    what: (name: string, written: string) => `${name} phải gồm các mục con, đang là: «${written}»`,
    fix: (keys: readonly string[]) => `Xuống dòng, lùi vào hai dấu cách rồi viết từng mục: ${list(keys)}.`,
  },
  notNumber: {
    what: (name: string, written: string) => `${name} không phải số: «${written}»`,
    fix: (number: string | undefined) => `Viết ${number ?? "số trần"}: dấu chấm cho phần thập phân, không dấu phân cách nghìn, không đơn vị.`,
  },
  notYesNo: {
    what: (name: string, written: string) => `${name} chỉ nhận true (có) hoặc false (không), đang là: «${written}»`,
    fix: "Viết true hoặc false, không ngoặc kép; hoặc xóa dòng này.",
  },
  tooLong: {
    what: (name: string, length: number) => `${name} dài ${length} ký tự`,
    fix: (max: number) => `Rút xuống tối đa ${max} ký tự.`,
  },
  empty: {
    what: (name: string) => `${name} đang để trống`,
    fix: "Viết nội dung hoặc xóa hẳn dòng này.",
  },
  tooMany: {
    what: (name: string, count: number) => `${name} có ${count} mục`,
    fix: (max: number) => `Giữ tối đa ${max} mục.`,
  },
  outOfRange: {
    what: (name: string, written: string) => `${name} nằm ngoài khoảng cho phép: «${written}»`,
    fix: (min: string, max: string) => `Viết số từ ${min} đến ${max}.`,
  },
  notInList: {
    what: (name: string, written: string) => `${name} không có trong danh sách: «${written}»`,
    fix: (near: string | undefined, choices: readonly string[]) =>
      near ? `Có phải «${near}»? Các giá trị: ${list(choices)}.` : `Chọn một trong: ${list(choices)}.`,
  },
  badDate: {
    what: (name: string, written: string) => `${name} không phải ngày có thật: «${written}»`,
    fix: "Viết năm-tháng-ngày, ví dụ 2019-02-28 16:43",
  },
  badPeriod: {
    what: (name: string, written: string) => `${name} không phải kỳ có thật: «${written}»`,
    fix: "Viết 2019, 2019-Q2, 2019-04 hoặc 2019-04-30.",
  },
  badUrl: {
    what: (name: string, written: string) => `${name} không phải địa chỉ dùng được: «${written}»`,
    fix: "Viết đường dẫn trong cổng, bắt đầu bằng «/», hoặc địa chỉ bắt đầu bằng https://.",
  },
  badAbsoluteUrl: {
    what: (name: string, written: string) => `${name} không phải địa chỉ đầy đủ: «${written}»`,
    fix: "Viết cả https:// ở đầu, ví dụ https://congthongtin.example.vn",
  },
  badEmail: {
    what: (name: string, written: string) => `${name} không phải địa chỉ thư điện tử: «${written}»`,
    fix: "Viết dạng ten@coquan.example.vn",
  },
  badSlug: {
    what: (name: string, written: string) => `${name} chỉ được dùng chữ thường không dấu, chữ số và gạch nối: «${written}»`,
    fix: (suggestion: string) => (suggestion ? `Đổi thành «${suggestion}».` : "Viết chữ cái hoặc chữ số, ví dụ «kinh-te»."),
  },
  other: {
    what: (name: string, written: string) => `${name} chưa dùng được: «${written}»`,
    fix: "Xem mục này trong README.",
  },
  yaml: {
    duplicateKey: { what: (key: string) => `Mục «${key}» được viết hai lần`, fix: "Giữ một dòng, xóa dòng kia." },
    tab: { what: "Có dấu tab ở đầu dòng", fix: "Thay mỗi dấu tab bằng hai dấu cách." },
    colon: {
      what: "Trong giá trị có dấu hai chấm nên dòng này đọc không ra",
      fix: 'Đặt cả giá trị trong ngoặc kép, ví dụ title: "Hợp tác xã: đổi mới để phát triển".',
    },
    indent: { what: "Dòng này lùi vào không thẳng với các dòng cùng cấp", fix: "Lùi vào bằng dấu cách, thẳng với dòng trên." },
    quote: { what: "Thiếu dấu ngoặc đóng", fix: "Thêm dấu ngoặc đóng cùng loại với dấu mở, hoặc bỏ cả hai." },
    start: { what: "Giá trị bắt đầu bằng ký hiệu đặc biệt (@, `, %, *, &, !, |, >)", fix: "Đặt cả giá trị trong ngoặc kép." },
    syntax: { what: "Dòng này sai cú pháp", fix: "So với một tệp đang dùng được: mỗi dòng là «tên: giá trị»; giá trị có ký hiệu lạ thì đặt trong ngoặc kép." },
    reserved: { what: (key: string) => `Không được dùng tên «${key}»`, fix: "Xóa dòng này." },
    anchor: { what: (written: string) => `Không dùng ký hiệu tham chiếu của YAML: «${written}»`, fix: "Viết lại nội dung, không dùng &, * và <<; chữ bắt đầu bằng các ký hiệu đó thì đặt trong ngoặc kép." },
    tag: { what: (written: string) => `Không dùng kiểu riêng của YAML: «${written}»`, fix: "Xóa phần bắt đầu bằng «!»; chữ bắt đầu bằng «!» thì đặt trong ngoặc kép." },
    leadingZero: {
      what: (written: string, value: string) => `Số «${written}» có chữ số 0 ở đầu sẽ bị đọc thành ${value}`,
      fix: (written: string) => `Số điện thoại, mã số thì đặt trong ngoặc kép: "${written}".`,
    },
    notMapping: { what: "Đầu tệp phải gồm các dòng «tên: giá trị»", fix: "Viết mỗi mục một dòng, ví dụ title: Tiêu đề của bài." },
    tooDeep: { what: "Các mục lồng nhau quá sâu hoặc quá dài", fix: "Viết lại cho gọn; phần đầu tệp dài tối đa 64 kB." },
  },
  file: {
    notUtf8: { what: "Tệp không phải chữ UTF-8", fix: "Mở tệp bằng trình soạn thảo, chọn lưu lại với mã UTF-8." },
    tooLarge: { what: (size: string) => `Tệp lớn ${size}`, fix: "Giữ mỗi tệp chữ dưới 1 MB; chia bài thành nhiều phần." },
    noFrontMatter: { what: "Thiếu phần khai báo ở đầu tệp", fix: "Bắt đầu tệp bằng một dòng ---, rồi title: …, date: …, rồi một dòng --- nữa." },
    openFrontMatter: { what: "Phần khai báo ở đầu tệp chưa đóng", fix: "Thêm một dòng --- sau mục khai báo cuối cùng." },
    closingLine: { what: (written: string) => `Dòng đóng phần khai báo có chữ thừa: «${written}»`, fix: "Viết đúng ba dấu gạch ---, không thêm gì. Nếu dòng này là một phần của giá trị thì đặt cả giá trị trong ngoặc kép." },
    language: { what: (language: string) => `Phần khai báo ở đầu tệp không được viết bằng «${language}»`, fix: "Viết đúng ba dấu gạch --- ở dòng đầu, không thêm chữ nào." },
    name: { what: (name: string) => `Tên tệp «${name}» chỉ được dùng chữ thường không dấu, chữ số và gạch nối`, fix: (suggestion: string) => `Đổi tên tệp thành «${suggestion}».` },
    place: { what: "Tệp không nằm đúng chỗ", fix: "Tin bài để ở content/tin-tuc/<năm>/, câu hỏi đã trả lời để ở content/hoi-dap/<năm>/, trang tĩnh để ở content/trang/." },
    symlink: { what: "Đây là liên kết tới tệp khác, không phải tệp thật", fix: "Chép nội dung thật vào đây." },
    missing: { what: "Không tìm thấy tệp này", fix: "Tạo tệp theo mẫu trong README." },
    missingFolder: { what: "Không tìm thấy thư mục này", fix: "Kiểm tra lại tên thư mục sau --content và --data." },
  },
  article: {
    year: {
      what: (folder: string, year: string) => `Bài đăng năm ${year} nhưng tệp nằm trong thư mục ${folder}`,
      fix: (year: string) => `Chuyển tệp sang content/tin-tuc/${year}/ hoặc sửa «date».`,
    },
    updatedBeforeDate: { what: "«updated» (Cập nhật lúc) sớm hơn «date» (Ngày đăng)", fix: "Sửa một trong hai ngày." },
    expiresBeforeDate: { what: "«expires» (Hết hạn) sớm hơn «date» (Ngày đăng)", fix: "Sửa một trong hai ngày." },
    sameAddress: { what: (url: string, other: string) => `Trùng địa chỉ ${url} với ${other}`, fix: "Đổi tên một trong hai tệp." },
    correctionWithoutDate: { what: "Có «correction» (Đính chính) mà không có «updated» (Cập nhật lúc)", fix: "Thêm ngày giờ đính chính, ví dụ updated: 2019-05-14 09:00" },
    stillTemplate: { what: "«summary» (Tóm tắt) vẫn là câu của mẫu", fix: "Viết một, hai câu nói điều chính của bài." },
    noBody: { what: "Bài chưa có nội dung", fix: "Viết nội dung dưới dòng --- thứ hai, hoặc thêm draft: true khi chưa xong." },
  },
  picture: {
    missing: { what: (name: string, file: string) => `${name}: không tìm thấy tệp ảnh «${file}»`, fix: "Đặt tệp ảnh cạnh bài viết và viết đúng tên tệp." },
    unreadable: { what: (name: string, file: string) => `${name}: tệp «${file}» không phải ảnh hoặc đã hỏng`, fix: "Dùng ảnh JPEG, PNG, WebP hoặc AVIF mở được." },
    outside: { what: (name: string, file: string) => `${name}: ảnh «${file}» nằm ngoài thư mục content`, fix: "Đặt tệp ảnh cạnh bài viết." },
    damaged: { what: (name: string, file: string) => `${name}: tệp ảnh «${file}» bị hỏng hoặc chép thiếu, không mở hết được`, fix: "Chép lại ảnh từ bản gốc; nếu bản gốc cũng vậy, mở bằng phần mềm ảnh rồi lưu lại." },
    tooLarge: { what: (name: string, file: string) => `${name}: ảnh «${file}» có hơn 120 triệu điểm ảnh`, fix: "Thu nhỏ ảnh, cạnh dài chừng 4.000 điểm ảnh là đủ, rồi lưu lại." },
    link: { what: (name: string, file: string) => `${name}: «${file}» là liên kết tới tệp khác, không phải tệp thật`, fix: "Chép tệp ảnh thật vào cạnh bài viết." },
    name: { what: (name: string, file: string) => `${name}: tên tệp ảnh «${file}» không dùng được`, fix: "Đặt tên không có các dấu #, ?, % và dấu phẩy, kết thúc bằng .jpg, .png, .webp hoặc .avif." },
    animated: { what: (name: string, file: string) => `${name}: «${file}» là ảnh động`, fix: "Dùng ảnh tĩnh; phim ngắn thì đặt ở nơi khác rồi dẫn liên kết." },
  },
  site: { emblemFix: "Đặt tệp biểu trưng cạnh site.yml và viết đúng tên tệp." },
  alias: {
    taken: { what: (alias: string, other: string) => `Địa chỉ cũ «${alias}» đã thuộc về ${other}`, fix: "Xóa dòng này hoặc sửa địa chỉ." },
  },
  page: {
    reserved: { what: (slug: string) => `Địa chỉ «/${slug}/» đã dành cho phần khác của cổng`, fix: "Đổi tên tệp." },
  },
  reference: {
    what: (name: string, written: string, where: string) => `${name}: không có «${written}» trong ${where}`,
    fix: (near: string | undefined, choices: readonly string[], where: string) =>
      near ? `Có phải «${near}»?` : choices.length ? `Chọn một trong: ${list(choices)}.` : `Chưa có mục nào để chọn; thêm vào ${where} trước.`,
  },
  duplicateId: { what: (id: string) => `Mã «${id}» được dùng hai lần`, fix: "Đặt cho mỗi mục một mã riêng." },
  block: {
    unknown: { what: (name: string) => `Không có khối nào tên «::: ${name}»`, fix: (near: string | undefined, names: readonly string[]) => near ? `Có phải «::: ${near}»?` : `Các khối dùng được: ${list(names)}.` },
    open: { what: (name: string) => `Khối «::: ${name}» chưa đóng`, fix: "Thêm một dòng «:::» ở cuối khối." },
    noIndicator: { what: (name: string) => `Khối «::: ${name}» thiếu mã chỉ tiêu`, fix: (name: string, example: string) => `Viết mã chỉ tiêu sau tên khối, ví dụ «::: ${name} ${example}».` },
    noArguments: { what: (name: string) => `Khối «::: ${name}» đứng một mình, không có gì ở sau`, fix: (name: string) => `Viết «::: ${name}».` },
    indicator: { what: (id: string) => `Không có chỉ tiêu «${id}» trong _data/indicators/`, fix: (near: string | undefined, ids: readonly string[]) => near ? `Có phải «${near}»?` : ids.length ? `Các chỉ tiêu: ${list(ids)}.` : "Chưa có chỉ tiêu nào dùng được; đặt mỗi chỉ tiêu vào một tệp trong _data/indicators/." },
    noTarget: { what: (id: string) => `Chỉ tiêu «${id}» không có mục tiêu nên không vẽ được tiến độ`, fix: "Thêm «targets» cho chỉ tiêu, hoặc dùng khối «::: xu-huong»." },
    target: { what: (id: string, target: string) => `Chỉ tiêu «${id}» không có mục tiêu «${target}»`, fix: (targets: readonly string[]) => `Các mục tiêu: ${list(targets)}.` },
    dimension: { what: (id: string, dimension: string) => `Chỉ tiêu «${id}» không có phân tổ «${dimension}»`, fix: (dimensions: readonly string[]) => dimensions.length ? `Các phân tổ: ${list(dimensions)}.` : "Chỉ tiêu này chưa có số liệu phân tổ nào." },
    link: { what: (url: string) => `Liên kết «${url}» không dùng được`, fix: "Chỉ dùng đường dẫn trong cổng bắt đầu bằng «/», hoặc https://, mailto:, tel:." },
  },
  output: {
    deadLink: { what: (link: string) => `Liên kết «${link}» dẫn đến trang không có`, fix: "Sửa địa chỉ, hoặc bỏ liên kết nếu trang ấy đã gỡ, còn là bản nháp hay chưa đến ngày đăng." },
    deadAnchor: { what: (link: string) => `Liên kết «${link}» dẫn đến một mục không có trong trang`, fix: "Sửa phần sau dấu #, hoặc bỏ phần ấy." },
    idTwice: { what: (id: string) => `Trang có hai phần cùng mã «${id}»`, fix: "Đổi lời của một trong hai tiêu đề." },
  },
  body: {
    topHeading: { what: "Trong bài có tiêu đề cấp một «# …»; tiêu đề cấp một đã là tên bài", fix: "Dùng «## …» cho mục lớn nhất trong bài." },
    foreignPicture: { what: (src: string) => `Ảnh lấy từ nơi khác: «${src}»`, fix: "Chép tệp ảnh về cạnh bài viết rồi viết tên tệp." },
    pictureWithoutAlt: { what: "Ảnh trong bài thiếu mô tả", fix: "Viết ảnh vẽ gì trong ngoặc vuông: ![Đàn gà trên đồi](anh.jpg)." },
    unreadPicture: {
      what: (written: string) => `Ảnh viết chưa đúng nên trang hiện nguyên chữ: «${written}»`,
      fix: "Viết ![mô tả](ten-anh.jpg); tên tệp có dấu cách hay dấu ngoặc thì đặt trong < >: ![Đàn gà](<anh 1.jpg>).",
    },
    pictureName: "Ảnh trong bài",
    language: {
      unknown: {
        what: (tag: string) => `Không có ngôn ngữ nào mang mã «${tag}»`,
        fix: "Viết mã hai chữ cái như en (tiếng Anh), fr (tiếng Pháp), zh (tiếng Trung), hoặc ba chữ cái như tyz (tiếng Tày): [Creative Commons]{lang=en}.",
      },
      loose: { what: "Mã ngôn ngữ {lang=…} không đứng ngay sau chữ cần đánh dấu", fix: "Đặt chữ ấy trong ngoặc vuông, trên cùng một dòng: [Creative Commons]{lang=en}." },
    },
  },
} as const;
