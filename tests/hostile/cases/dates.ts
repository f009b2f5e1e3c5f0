import { article, head, told, type ToldRow } from "../rows.ts";

const on = (name: string, date: string, says: readonly string[]): ToldRow => told(name, article(head({ date })), says);

export const dates: readonly ToldRow[] = [
  on("the year nought", "0000-01-01", ["3:7 «date» (Ngày đăng) không phải ngày có thật: «0000-01-01» → Viết năm-tháng-ngày, ví dụ 2019-02-28 16:43"]),
  on("the year 99999", "99999-01-01", ["3:7 «date» (Ngày đăng) không phải ngày có thật: «99999-01-01» → Viết năm-tháng-ngày, ví dụ 2019-02-28 16:43"]),
  on("a year before newspapers", "1899-12-31", ["3:7 «date» (Ngày đăng) không phải ngày có thật: «1899-12-31» → Viết năm-tháng-ngày, ví dụ 2019-02-28 16:43"]),
  on("a year that is too far", "2201-01-01", ["3:7 «date» (Ngày đăng) không phải ngày có thật: «2201-01-01» → Viết năm-tháng-ngày, ví dụ 2019-02-28 16:43"]),
  on("a leap day in a year without", "2023-02-29", ["3:7 «date» (Ngày đăng) không phải ngày có thật: «2023-02-29» → Viết năm-tháng-ngày, ví dụ 2019-02-28 16:43"]),
  on("a thirteenth month", "2024-13-01", ["3:7 «date» (Ngày đăng) không phải ngày có thật: «2024-13-01» → Viết năm-tháng-ngày, ví dụ 2019-02-28 16:43"]),
  on("an hour after midnight that is none", "2024-03-01 24:30", ["3:7 «date» (Ngày đăng) không phải ngày có thật: «2024-03-01 24:30» → Viết năm-tháng-ngày, ví dụ 2019-02-28 16:43"]),
  on("a minute too many", "2024-03-01 10:60", ["3:7 «date» (Ngày đăng) không phải ngày có thật: «2024-03-01 10:60» → Viết năm-tháng-ngày, ví dụ 2019-02-28 16:43"]),
  on("a zone of a hundred hours", "2024-03-01 10:00 +99:99", ["3:7 «date» (Ngày đăng) không phải ngày có thật: «2024-03-01 10:00 +99:99» → Viết năm-tháng-ngày, ví dụ 2019-02-28 16:43"]),
  on("a zone west of all", "2024-03-01 10:00 -23:00", ["3:7 «date» (Ngày đăng) không phải ngày có thật: «2024-03-01 10:00 -23:00» → Viết năm-tháng-ngày, ví dụ 2019-02-28 16:43"]),
  on("digits of full width", "２０２４-０３-０１", ["3:7 «date» (Ngày đăng) không phải ngày có thật: «２０２４-０３-０１» → Viết năm-tháng-ngày, ví dụ 2019-02-28 16:43"]),
  on("a number for a date", "20240301", ["3:7 «date» (Ngày đăng) không phải chữ: «20240301» → Nếu muốn viết đúng như thế, đặt trong ngoặc kép: \"20240301\"."]),
  on("a date with words after it", "2024-03-01 10:00 <script>", ["3:7 «date» (Ngày đăng) không phải ngày có thật: «2024-03-01 10:00 <script>» → Viết năm-tháng-ngày, ví dụ 2019-02-28 16:43"]),
  on("a date that is a list", "[2024, 3, 1]", ["3:7 «date» (Ngày đăng) không phải chữ: «[2024,3,1]» → Nếu muốn viết đúng như thế, đặt trong ngoặc kép: \"[2024,3,1]\"."]),
  on("an update that has no day", "2024-03-01\nupdated: 2024-03-32", ["4:10 «updated» (Cập nhật lúc) không phải ngày có thật: «2024-03-32» → Viết năm-tháng-ngày, ví dụ 2019-02-28 16:43"]),
  on("an end before the beginning", "2024-03-01\nexpires: 2024-02-01", ["4:10 «expires» (Hết hạn) sớm hơn «date» (Ngày đăng) → Sửa một trong hai ngày."]),
  { name: "a folder of the year nought", files: { "content/tin-tuc/0000/bai-0.md": article(head()) }, told: ["3:7 Bài đăng năm 2024 nhưng tệp nằm trong thư mục 0000 → Chuyển tệp sang content/tin-tuc/2024/ hoặc sửa «date»."] },
  { name: "a folder of the year 99999", files: { "content/tin-tuc/99999/bai-9.md": article(head()) }, told: ["Tệp không nằm đúng chỗ → Tin bài để ở content/tin-tuc/<năm>/, câu hỏi đã trả lời để ở content/hoi-dap/<năm>/, trang tĩnh để ở content/trang/."] },
];
