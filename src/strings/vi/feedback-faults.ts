/** What the feedback form asks the citizen to mend. A file of its own: browsers load it with the script of the form. */
export const feedbackFaults = {
  empty: { subject: "Xin cho biết góp ý về việc gì, một dòng ngắn là đủ.", message: "Xin ghi nội dung góp ý." },
  tooLong: {
    subject: "Dòng “Góp ý về việc gì” dài quá 200 ký tự. Xin viết ngắn lại, phần còn lại ghi vào nội dung.",
    message: "Nội dung dài quá 5.000 ký tự. Xin rút gọn, hoặc gửi thành hai phiếu.",
    name: "Họ và tên dài quá 100 ký tự.",
    email: "Địa chỉ thư điện tử dài quá 200 ký tự.",
    telephone: "Số điện thoại dài quá 30 ký tự. Xin ghi một số.",
  },
  notEmail: { email: "Địa chỉ thư điện tử chưa đúng. Xin ghi theo mẫu ten@vidu.vn, hoặc bỏ trống." },
  notTelephone: { telephone: "Số điện thoại chưa đúng. Xin ghi một số, ví dụ 0209 000 000, hoặc bỏ trống." },
  notConsented: { consent: "Xin đánh dấu ô đồng ý: không có sự đồng ý đó, cổng không được phép giữ và xử lý phiếu." },
  unreadable: {
    subject: "Dòng “Góp ý về việc gì” có ký tự không đọc được, cổng đã bỏ đi. Xin xem lại.",
    message: "Nội dung có ký tự không đọc được, cổng đã bỏ đi. Xin xem lại.",
    name: "Họ và tên có ký tự không đọc được, cổng đã bỏ đi. Xin xem lại.",
    email: "Địa chỉ thư điện tử có ký tự không đọc được, cổng đã bỏ đi. Xin xem lại.",
    telephone: "Số điện thoại có ký tự không đọc được, cổng đã bỏ đi. Xin xem lại.",
  },
  summary: (count: number) => (count === 1 ? "Phiếu chưa gửi được, xin sửa một chỗ:" : `Phiếu chưa gửi được, xin sửa ${count} chỗ:`),
  checking: "Đang kiểm tra trước khi gửi, xin chờ giây lát…",
  sending: "Đang gửi…",
  offline: "Chưa nối được với máy chủ nên phiếu chưa gửi. Chữ đã ghi vẫn còn đây; xin kiểm tra mạng rồi bấm gửi lại.",
} as const;

const texts: { readonly [kind: string]: unknown } = feedbackFaults;

/** The sentence for one fault. */
export const faultText = ({ field, kind }: { field: string; kind: string }): string =>
  (texts[kind] as Readonly<Record<string, string>>)[field] ?? "";
