/** Words that only an editor sees, in the preview. */
export const preview = {
  errors: (count: number) => `Chưa hiện được bản mới: còn ${count} lỗi phải sửa`,
  save: "Nội dung bên dưới, nếu có, là bản tốt gần nhất. Sửa và lưu tệp, trang sẽ tự tải lại.",
  warnings: (count: number) => `${count} điều nên xem lại`,
  more: (count: number) => `… và ${count} điều nữa, xem ở cửa sổ dòng lệnh.`,
  standing: {
    draft: "Bản nháp: chưa ai ngoài ban biên tập thấy bài này. Xóa dòng «draft: true» để đăng.",
    scheduled: (moment: string) => `Hẹn đăng lúc ${moment}: trước lúc đó bạn đọc chưa thấy bài này.`,
    expired: (moment: string) => `Đã hết hạn từ ${moment}: bạn đọc không còn thấy bài này.`,
  },
  mark: { draft: "Nháp", scheduled: "Hẹn giờ", expired: "Hết hạn" },
} as const;
