/** Words in files for web servers, and of the command that prints them. */
export const hosting = {
  forms: (names: readonly string[]) => `Viết một trong: ${names.join(", ")}. Ví dụ: npm run hosting -- ${names[0]} --port 8090`,
  badPath: (written: string) => `«${written}» không dùng được làm thư mục: viết đường dẫn đầy đủ, không có dấu cách, dấu ngoặc hay dấu %.`,
  badUser: (written: string) => `«${written}» không dùng được làm tên người dùng của máy.`,
  nginxReceiver: "Nơi nhận góp ý, chạy trên cùng máy (npm run feedback). Đặt trong khối server của cổng.",
  serviceTitle: "Nơi nhận góp ý của cổng thông tin",
  serviceHead: "Ghi vào /etc/systemd/system/gop-y.service, rồi: systemctl daemon-reload && systemctl enable --now gop-y",
  serviceSecrets: "Khóa, cơ sở dữ liệu, máy chủ thư: FEEDBACK_SECRET, DATABASE_URL, SMTP_URL; tệp chỉ quản trị viên đọc được.",
} as const;
