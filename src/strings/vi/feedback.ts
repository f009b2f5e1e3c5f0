/** Words of the receiver: the pages citizens see after sending, and what it tells the person who runs it. */
export const feedback = {
  publishName: "Đồng ý nêu tên tôi nếu câu trả lời được đăng công khai.",
  trap: "Xin để trống ô này",
  states: { received: "Đã nhận", "in-hand": "Đang xử lý", answered: "Đã trả lời", refused: "Từ chối" },
  faultsTitle: (count: number) => `Cần sửa ${count} chỗ`,
  keptText: "Những gì ông, bà đã ghi vẫn còn nguyên trong phiếu dưới đây.",
  back: "Về trang Góp ý",

  /** Pages that show the form again: title, and what to do. */
  again: {
    review: { title: "Xem lại rồi gửi", text: "Phiếu chưa được gửi. Xin đọc lại những gì đã ghi, rồi bấm “Gửi góp ý” một lần nữa." },
    expired: { title: "Phiếu để quá lâu, xin gửi lại", text: "Phiếu đã mở quá hai giờ nên chưa gửi được. Xin bấm “Gửi góp ý” một lần nữa." },
    early: { title: "Xin gửi lại", text: "Phiếu được gửi nhanh hơn một người gõ nên chưa được nhận. Xin chờ vài giây rồi bấm “Gửi góp ý” một lần nữa." },
    forged: { title: "Xin gửi lại", text: "Không kiểm tra được phiếu này nên cổng chưa nhận. Xin bấm “Gửi góp ý” một lần nữa." },
    trapped: { title: "Xin gửi lại", text: "Một ô ẩn, chỉ máy mới thấy, đã bị điền. Cổng đã xóa ô đó. Xin bấm “Gửi góp ý” một lần nữa." },
    notice: { title: "Thông báo đã thay đổi", text: "Thông báo về dữ liệu cá nhân vừa được sửa sau khi ông, bà mở trang. Xin đọc lại, đánh dấu ô đồng ý rồi gửi." },
    used: { title: "Phiếu này đã được gửi", text: "Một phiếu mở cùng lúc với phiếu này đã được gửi. Muốn gửi thêm ý kiến dưới đây, xin bấm “Gửi góp ý”." },
    unavailable: {
      title: "Chưa nhận được phiếu",
      text: (telephone: string) => `Máy của cổng đang gặp sự cố nên phiếu CHƯA được nhận. Xin chờ ít phút rồi bấm “Gửi góp ý” một lần nữa. Việc gấp, xin gọi ${telephone}.`,
    },
    busy: {
      title: "Xin gửi lại sau",
      text: (wait: string) => `Cổng vừa nhận nhiều phiếu từ nơi ông, bà đang nối mạng nên chưa nhận thêm. Xin gửi lại sau ${wait}. Cả cơ quan hoặc khu phố dùng chung đường mạng cũng có thể gặp lời này.`,
    },
  },

  /** Pages without the form. */
  refused: {
    unreadable: { title: "Không đọc được phiếu", text: "Phiếu gửi tới không đúng dạng của biểu mẫu trên cổng. Xin mở trang Góp ý và gửi từ đó." },
    tooLarge: { title: "Phiếu quá dài", text: "Phiếu lớn hơn mức cổng nhận được (64 kB) và không kèm được tệp. Xin bấm nút quay lại của trình duyệt, rút gọn rồi gửi lại." },
    notForm: { title: "Cổng chỉ nhận chữ", text: "Cổng không nhận tệp hay dữ liệu dạng khác, chỉ nhận chữ ghi trong biểu mẫu. Xin mở trang Góp ý và gửi từ đó." },
    elsewhere: { title: "Phiếu gửi từ trang khác", text: "Yêu cầu này đến từ một trang không thuộc cổng nên cổng không nhận. Muốn góp ý, xin mở trang Góp ý và gửi từ đó." },
    notFound: { title: "Không tìm thấy trang", text: "Địa chỉ này không có gì. Xin mở trang Góp ý." },
    wrongMethod: { title: "Không dùng được cách này", text: "Địa chỉ này chỉ dành cho biểu mẫu trên cổng. Xin mở trang Góp ý." },
    busy: { title: "Xin thử lại sau", text: (wait: string) => `Có quá nhiều yêu cầu từ nơi ông, bà đang nối mạng. Xin thử lại sau ${wait}.` },
    unavailable: { title: "Chưa tra cứu được", text: (telephone: string) => `Máy của cổng đang gặp sự cố. Xin thử lại sau ít phút, hoặc gọi ${telephone}.` },
    failed: { title: "Có trục trặc", text: (telephone: string) => `Cổng gặp trục trặc và chưa làm được việc vừa yêu cầu. Xin thử lại sau ít phút, hoặc gọi ${telephone}.` },
  },
  seconds: (count: number) => `${count} giây`,
  minutes: (count: number) => `${count} phút`,

  receipt: {
    title: "Đã nhận góp ý",
    thanks: "Cảm ơn ông, bà. Phiếu đã được lưu.",
    already: "Phiếu này đã được gửi và lưu rồi, cổng không lưu thêm lần nữa.",
    code: "Mã phiếu",
    keep: "Xin ghi lại hoặc chụp màn hình mã này. Người có mã xem được phiếu đang ở bước nào, không xem được nội dung và tên người gửi.",
    next: "Việc tiếp theo",
    read: (hours: string) => `Người phụ trách đọc phiếu trong giờ làm việc (${hours}).`,
    held: "Trình duyệt gửi phiếu này không tự kiểm tra được, nên phiếu được xem qua trước khi chuyển xử lý và có thể chậm hơn.",
    answer: "Nếu có ghi thư điện tử, ông, bà nhận câu trả lời qua thư. Nếu chỉ ghi số điện thoại, cổng gọi lại.",
    follow: "Xem phiếu đang ở bước nào",
  },

  status: {
    title: "Tra cứu góp ý",
    intro: "Ghi mã phiếu đã nhận khi gửi góp ý để biết phiếu đang ở bước nào.",
    short: "Đã gửi góp ý và muốn biết phiếu đang ở bước nào?",
    code: "Mã phiếu",
    codeHint: "Ví dụ: GY-7K4M-9XQ2-HT3V. Viết chữ thường, thiếu dấu gạch cũng được.",
    look: "Tra cứu",
    unknown: "Không có phiếu nào mang mã này. Xin xem lại từng chữ; phiếu cũ có thể đã được xóa theo thời hạn lưu giữ.",
    notFound: "Không có phiếu mang mã này",
    sent: "Ngày gửi",
    state: "Tình trạng",
    changed: "Thay đổi gần nhất",
    meaning: {
      received: (_telephone: string) => "Phiếu đã được lưu và chờ người phụ trách đọc.",
      "in-hand": (_telephone: string) => "Người phụ trách đang tìm hiểu và chuẩn bị câu trả lời.",
      answered: (telephone: string) => `Câu trả lời đã gửi tới thư điện tử ghi trong phiếu, nếu có. Chưa nhận được, xin gọi ${telephone} và đọc mã phiếu.`,
      refused: (telephone: string) => `Cổng không xử lý phiếu này. Muốn biết lý do, xin gọi ${telephone} và đọc mã phiếu.`,
    },
  },

  running: {
    listening: (url: string) => `Nơi nhận góp ý đang chạy tại ${url} (chỉ máy này gọi được; máy chủ web chuyển vào). Nhấn Ctrl+C để dừng.`,
    stopped: "Đã dừng. Phiếu đang gửi dở đã được nhận xong.",
    otherEndpoint: (expected: string) => `feedback.endpoint trong site.yml chưa phải «${expected}», nên trang Góp ý chưa gửi phiếu về đây.`,
    noShell: (file: string) => `Chưa có ${file}: các trang của nơi nhận sẽ không có khung của cổng. Chạy «npm run build».`,
    noForwarding: "Máy chủ web không chuyển địa chỉ người gửi (X-Forwarded-For), nên mọi người bị tính chung một giới hạn. Xin sửa cấu hình máy chủ web.",
    failed: "Nơi nhận góp ý gặp lỗi:",
    unavailable: "Không ghi được phiếu:",
    portTaken: (port: number) => `Cổng mạng ${port} đang có chương trình khác dùng. Chọn số khác bằng --port, hoặc dừng chương trình đó.`,
    mailFailed: "Chưa gửi được thư, sẽ gửi lại:",
    noMail: "Chưa có SMTP_URL nên không gửi thư cho ai. Xem phiếu bằng «npm run feedback -- list».",
    weakSecret: (least: number) => `FEEDBACK_SECRET phải dài ít nhất ${least} ký tự ngẫu nhiên.`,
  },
} as const;
