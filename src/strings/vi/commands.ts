const decimal = (value: number): string => value.toFixed(1).replace(".", ",");

/** Words of the command line. */
export const commands = {
  usage: (args: string, flags: readonly string[]) => `Không hiểu lệnh «${args}».\nCác lựa chọn: ${flags.join(" ")}.`,
  badNow: (written: string) => `--now «${written}» không phải ngày có thật. Viết năm-tháng-ngày, ví dụ --now 2019-05-15.`,
  badFormat: (written: string) => `--format «${written}» không dùng được. Viết text hoặc json.`,
  badPort: (written: string) => `--port «${written}» không dùng được. Viết một số từ 1 đến 65535.`,
  progress: (written: number, articles: number) => `Đã viết ${written} trang (${articles} bài)…`,
  built: (pages: number, rendered: number, seconds: number, megabytes: number, output: string) =>
    `Đã dựng ${pages} trang${rendered === pages ? "" : ` (${rendered} trang có thay đổi)`} trong ${decimal(seconds)} giây, bộ nhớ cao nhất ${Math.round(megabytes)} MB. Mở ${output}/index.html qua «npm start» để xem.`,
  nextChange: (moment: string) => `Không ai sửa gì thì cổng cũng sẽ khác đi từ ${moment} (giờ Việt Nam): nên dựng lại sau lúc đó.`,
  notBuilt: (output: string) => `Chưa dựng: cần sửa các lỗi trên. Thư mục ${output} vẫn như cũ.`,
  noEndpoint: "Trang Góp ý không có biểu mẫu vì feedback.endpoint trong site.yml còn trống; trang chỉ nêu thư điện tử, điện thoại và địa chỉ.",
  warning: "Nhắc: ",
  count: (errors: number, warnings: number) => `${errors} lỗi, ${warnings} điều nên xem lại.`,
  clean: "Không có lỗi nào.",
  serving: (url: string) => `Xem thử tại ${url} (chỉ máy này xem được). Nhấn Ctrl+C để dừng.`,
  keptLastGood: "Trang đang xem vẫn là bản tốt gần nhất.",
} as const;
