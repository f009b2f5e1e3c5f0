/** The page that stands in for one that was never kept. */
export const offline = {
  title: "Trang này chưa được lưu trên máy",
  description: "Máy chưa kết nối được mạng, và trang ông, bà vừa mở chưa từng được lưu trên máy này.",
  again: "Tải lại trang",
} as const;

/** Words that the service worker puts into pages; apart, so that they alone are sent to the browser. */
export const keptCopy = {
  line: (moment: string, reason: string) => `Đang xem bản lưu lúc ${moment}, vì ${reason}.`,
  reasons: { offline: "chưa kết nối được mạng", slow: "mạng đang chậm", server: "máy chủ của cổng chưa trả lời" },
  again: "Tải lại trang",
  moment: (time: string, day: string) => `${time} ngày ${day}`,
  list: "Những trang đã lưu trên máy",
  since: (moment: string) => `lưu lúc ${moment}`,
} as const;
