/** Words about releases, for who builds the portal and who switches back. */
export const releases = {
  twice: {
    what: (url: string) => `Có hai trang hoặc tệp cùng ghi vào địa chỉ «${url}»`,
    fix: "Đổi tên một trong hai tệp hoặc sửa «aliases»; không tìm được tệp nào trùng thì báo người phụ trách kỹ thuật.",
  },
  heavy: {
    what: (size: string, most: string) => `Trang nặng ${size} sau khi nén, hơn mức ${most} nên có: mạng yếu phải chờ lâu mới đọc được`,
    fix: {
      text: "Phần lớn là chữ: nên tách thành nhiều trang, dẫn liên kết cho nhau.",
      tables: "Phần lớn là bảng: chỉ giữ những dòng người đọc cần, hoặc chia bảng cho nhiều trang.",
      drawings: "Phần lớn là biểu đồ: nên bớt biểu đồ, hoặc chia cho nhiều trang.",
    },
  },
  leftover: {
    what: "Tệp này nằm trong bản đang dựng mà không lần dựng nào ghi ra; nó đã bị bỏ, không được công bố",
    fix: "Đừng đặt tệp vào thư mục đầu ra: mỗi lần dựng thay cả thư mục ấy.",
  },
  same: (output: string) => `Bản mới giống hệt bản đang hiện từng byte: ${output} vẫn như cũ.`,
  busy: (pid: number, since: string, host: string | undefined, output: string) =>
    `Đang có lệnh khác dựng hoặc đổi bản ở ${output} (tiến trình ${pid}${host ? ` trên máy ${host}` : ""}, từ ${since}, giờ Việt Nam). Chờ lệnh ấy xong rồi chạy lại.`,
  busyElsewhere: (file: string) => `Máy này không biết tiến trình ấy trên máy kia còn chạy hay không. Nếu chắc chắn đã dừng thì xóa tệp «${file}» rồi chạy lại.`,
  disk: {
    full: (output: string) => `Chưa làm xong vì ổ đĩa hết chỗ trống; ${output} vẫn nguyên vẹn. Xóa bớt tệp không cần, hoặc giữ ít bản hơn (--keep), rồi chạy lại.`,
    quota: (output: string) => `Chưa làm xong vì tài khoản này đã dùng hết hạn mức ổ đĩa; ${output} vẫn nguyên vẹn. Xóa bớt tệp không cần, hoặc giữ ít bản hơn (--keep), rồi chạy lại.`,
    refused: (path: string, output: string) => `Chưa làm xong vì không có quyền với «${path}»; ${output} vẫn nguyên vẹn. Cấp quyền đọc và ghi cho tài khoản chạy lệnh (chown, chmod), rồi chạy lại.`,
    readOnly: (path: string, output: string) => `Chưa làm xong vì ổ đĩa chứa «${path}» chỉ cho đọc; ${output} vẫn nguyên vẹn. Cho ghi vào ổ ấy, hoặc chọn thư mục khác, rồi chạy lại.`,
  },
  badKeep: (written: string) => `--keep «${written}» không dùng được. Viết một số từ 1 đến 100.`,
  list: {
    release: "bản",
    built: "dựng lúc (giờ Việt Nam)",
    state: "trạng thái",
    shown: "đang hiện",
    unknown: "không rõ",
    empty: (output: string) => `${output} chưa có bản phát hành nào.`,
  },
  back: {
    done: (output: string, name: string, built: string | undefined) => `${output} nay là bản ${name}${built ? `, dựng lúc ${built} (giờ Việt Nam)` : ""}. Lần dựng tới sẽ lại thay bản này: hãy sửa nội dung trước khi dựng.`,
    already: (name: string) => `Bản ${name} đang hiện rồi.`,
    noneBefore: (output: string) => `${output} không còn bản nào trước bản đang hiện. Xem các bản còn giữ: npm run rollback -- --list`,
    notFound: (written: string) => `Không có bản nào mang mã «${written}». Xem các bản còn giữ: npm run rollback -- --list`,
    several: (written: string) => `Có nhiều bản mang mã bắt đầu bằng «${written}». Viết dài thêm vài ký tự.`,
    damaged: (name: string, files: number, first: string) => `Bản ${name} có ${files} tệp bị mất, bị sửa hoặc thừa, trước hết là «${first}»: không lùi về bản này. Chọn bản khác bằng --to.`,
  },
} as const;
