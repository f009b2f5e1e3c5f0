interface Letterhead { code: string; day: string; agency: string; telephone: string }

/** Mails of the receiver: plain text, to the office and to citizens. */
export const feedbackMail = {
  office: {
    subject: (subject: string) => `[Góp ý] ${subject}`,
    text: ({ code, received, subject, message, reachable }: { code: string; received: string; subject: string; message: string; reachable: boolean }) => `Cổng vừa nhận một góp ý.

Mã phiếu: ${code}
Nhận lúc: ${received}
Việc: ${subject}

${message}

--
${reachable ? "Người gửi có để lại cách liên hệ; thư này không ghi." : "Người gửi không để lại cách liên hệ."}
Xem toàn bộ phiếu: npm run feedback -- show ${code}
Nhận xử lý: npm run feedback -- take ${code}
Trả lời: npm run feedback -- answer ${code} --file tra-loi.md
`,
  },
  held: {
    subject: (waiting: number) => `[Góp ý] ${waiting} phiếu chờ duyệt`,
    text: (waiting: number) => `Có ${waiting} góp ý chờ duyệt. Những phiếu này gửi từ trình duyệt không tự kiểm tra được, nên cần người xem qua trước khi nhận.

Xem danh sách: npm run feedback -- list --held
Đọc một phiếu: npm run feedback -- show MÃ-PHIẾU
Nhận vào: npm run feedback -- release MÃ-PHIẾU
Thư rác thì loại: npm run feedback -- close MÃ-PHIẾU --refuse

Thư này gửi không quá một lần mỗi giờ.
`,
  },
  receipt: {
    subject: (code: string) => `Đã nhận góp ý ${code}`,
    text: ({ code, day, agency, telephone, officeHours, status }: Letterhead & { officeHours: string; status: string }) => `Kính gửi ông, bà,

Cảm ơn ông, bà đã góp ý. Phiếu gửi ngày ${day} đã được lưu.

Mã phiếu: ${code}

Người phụ trách đọc phiếu trong giờ làm việc (${officeHours}). Câu trả lời sẽ được gửi tới địa chỉ thư này.
Xem phiếu đang ở bước nào: ${status}
Muốn xem, sửa hoặc xóa dữ liệu của mình, xin gọi ${telephone} và đọc mã phiếu.

Nếu ông, bà không gửi góp ý này, xin bỏ qua thư.

${agency}
`,
  },
  answer: {
    subject: (code: string) => `Trả lời góp ý ${code}`,
    text: ({ code, day, agency, telephone, body }: Letterhead & { body: string }) => `Trả lời góp ý gửi ngày ${day}, mã phiếu ${code}:

${body}

--
${agency}
Cần hỏi thêm, xin gọi ${telephone} và đọc mã phiếu.
`,
  },
  refusal: {
    subject: (code: string) => `Về góp ý ${code}`,
    text: ({ code, day, agency, telephone, body }: Letterhead & { body: string }) => `Góp ý gửi ngày ${day}, mã phiếu ${code}, không được xử lý. Lý do:

${body}

--
${agency}
Cần hỏi thêm, xin gọi ${telephone} và đọc mã phiếu.
`,
  },
} as const;
