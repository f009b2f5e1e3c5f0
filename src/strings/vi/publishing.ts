const listed = (names: readonly string[], most = 5): string =>
  names.slice(0, most).map((name) => `\n  ${name}`).join("") + (names.length > most ? `\n  … và ${names.length - most} tệp nữa` : "");

/** Words of `npm run publish`. */
export const publishing = {
  ways: "Viết: npm run publish -- rsync người-dùng@máy-chủ:/thư/mục\nhoặc: npm run publish -- s3 TÊN-KHO",
  badTarget: (written: string) =>
    `«${written}» không dùng được làm nơi đăng. Viết người-dùng@máy-chủ:/thư/mục, ví dụ dang@cong.example.vn:/srv/cong; thư mục viết đủ từ gốc, chỉ gồm chữ cái không dấu, chữ số và các dấu . _ -`,
  badBucket: (written: string) => `«${written}» không dùng được làm tên kho. Tên gồm chữ thường không dấu, chữ số, dấu chấm, gạch nối, dài 3 đến 63 ký tự. Có thể thêm thư mục: ten-kho/thu-muc.`,
  badOutput: (written: string) => `«${written}» không dùng được làm thư mục: chỉ viết chữ cái không dấu, chữ số và các dấu . / _ -`,
  oneTask: "Không dùng --rollback cùng với --dry-run.",

  notBuilt: (output: string) => `Chưa có bản phát hành nào ở ${output}. Chạy «npm run build» trước.`,
  noSums: (output: string) => `${output} không có tệp SHA256SUMS nên không biết có đủ hay không. Dựng lại bằng «npm run build -- --clean».`,
  notWhole: (output: string, names: readonly string[]) =>
    `Bản phát hành ở ${output} không còn nguyên như lúc dựng, nên không đăng. Dựng lại bằng «npm run build -- --clean». Tệp thiếu, thừa hoặc đã bị sửa:${listed(names)}`,

  notInstalled: (program: string) => `Máy này chưa có ${program}. Trên Debian, Ubuntu: apt-get install ${program === "ssh" ? "openssh-client" : program}`,
  hostKeyUnknown: "Máy này chưa biết khóa của máy chủ nên không kết nối. Hỏi người quản trị dấu vân tay của khóa, kết nối bằng ssh một lần để đối chiếu, hoặc ghi khóa vào ~/.ssh/known_hosts.",
  hostKeyChanged: "Khóa của máy chủ khác với lần trước nên không kết nối: máy chủ đã đổi khóa, hoặc có kẻ mạo danh máy chủ. Hỏi người quản trị trước khi làm tiếp.",
  refused: "Máy chủ không cho đăng nhập bằng khóa. Kiểm tra tên người dùng, và khóa công khai đã có trong ~/.ssh/authorized_keys trên máy chủ chưa (ssh-copy-id).",
  unreachable: (said: string) => `Không kết nối được với máy chủ (${said}). Kiểm tra tên máy, cổng ssh (--port) và đường truyền.`,
  noRsyncThere: "Máy chủ chưa có rsync. Trên Debian, Ubuntu: apt-get install rsync",
  diskFull: "Máy chủ hết chỗ trống. Dọn bớt, hoặc giữ ít bản hơn (--keep), rồi đăng lại: phần đã chuyển không phải chuyển lại.",
  folderRefused: (said: string) => `Người dùng trên máy chủ không có quyền ghi vào thư mục (${said}). Trên máy chủ, cho người ấy quyền ghi (chown), hoặc đăng vào thư mục khác.`,
  broken: (said: string) => `Việc đăng dừng giữa chừng; phần đã chuyển không phải chuyển lại.${said && ` Máy chủ nói:\n${said}`}`,
  unlike: "Bản vừa chuyển lên không giống bản ở đây: mã kiểm tra SHA-256 không khớp. Đăng lại; nếu vẫn thế, kiểm tra ổ đĩa của máy chủ.",
  damaged: (name: string) => `Bản ${name} trên máy chủ không còn nguyên vẹn. Đăng một bản khác, hoặc lùi về bản trước (--rollback), rồi đăng lại bản này.`,
  occupied: "Trên máy chủ, _site là một thư mục thật chứ không phải liên kết. Chuyển thư mục ấy đi chỗ khác rồi đăng lại.",
  lost: "Một lần đăng khác đã tiếp quản vì lần này quá lâu không có phản hồi. Đợi lần ấy xong rồi đăng lại.",
  busy: (minutes: string) => `Đang có lần đăng khác lên cùng nơi${minutes && ` (còn hoạt động ${minutes} trước)`}. Đợi xong rồi đăng lại; lần đăng đã đứt được bỏ qua sau 15 phút.`,
  secondsAgo: (seconds: number) => (seconds < 60 ? `${seconds} giây` : `${Math.floor(seconds / 60)} phút`),
  nothingBefore: "Trên máy chủ không còn bản nào trước bản đang hiện.",

  stale: "Một lần đăng trước đã đứt từ lâu; bỏ qua.",
  uploading: (name: string, files: string) => `Đang chuyển bản ${name} (${files} tệp)…`,
  uploaded: (files: string, size: string) => `Đã chuyển ${files} tệp, ${size}; các tệp khác đã có trên máy chủ.`,
  alreadyThere: (name: string) => `Bản ${name} đã có trên máy chủ, không phải chuyển gì.`,
  shown: (name: string) => `Bạn đọc đang xem bản ${name}.`,
  removed: (name: string) => `Đã xóa bản cũ ${name}.`,

  look: (target: string) => `Xem trước việc đăng lên ${target}; chưa làm gì.`,
  lookSame: (name: string) => `Bạn đọc đang xem đúng bản này (${name}).`,
  lookKept: (name: string) => `Bản ${name} còn trên máy chủ: không phải chuyển gì, chỉ cho hiện lại.`,
  lookUpload: (changed: string, all: string, size: string) => `Phải chuyển nhiều nhất ${changed} trong ${all} tệp, ${size} trước khi nén.`,
  lookSwitch: (from: string, to: string) => (from ? `Thay bản ${from} bằng bản ${to}.` : `Cho hiện bản ${to}; nơi ấy chưa có bản nào.`),
  lookRemove: (name: string) => `Xóa bản cũ ${name}.`,

  s3Head: (output: string, bucket: string) => `Đăng ${output} lên kho ${bucket}. Xem lại rồi chạy: npm run -s publish -- s3 ${bucket} | sh`,
  s3Kept: "Tệp mang tên theo nội dung: chuyển trước, không bao giờ đổi.",
  s3Pages: "Trang và những gì đổi được, sau khi mọi thứ chúng cần đã có.",
  s3All: "Sau khi lùi về bản cũ hoặc mất .cache: thêm --all, vì sync bỏ qua tệp cũ hơn mà cùng cỡ.",
  s3Gone: "Tệp không còn, sau cùng.",
} as const;
