/** The page that citizens see while the receiver of feedback does not answer. */
export const receiverDown = {
  title: "Tạm thời chưa nhận được góp ý",
  description: "Máy nhận phiếu của cổng đang gặp sự cố. Việc tra cứu phiếu cũng tạm dừng; các trang khác vẫn xem được như thường.",
  sent: (telephone: string) => `Nếu ông, bà vừa bấm “Gửi góp ý”, xin hiểu là phiếu CHƯA được nhận. Những gì đã viết thường vẫn còn trong biểu mẫu: xin bấm nút quay lại của trình duyệt, chép nội dung ra chỗ khác để giữ, rồi gửi lại sau ít phút. Việc gấp, xin gọi ${telephone}.`,
} as const;
