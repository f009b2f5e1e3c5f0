const moved = (state: string): string => `Phiếu này «${state}» nên không làm được việc ấy nữa.`;

/** The command line of the people who read feedback. */
export const feedbackDesk = {
  usage: `Các lệnh của góp ý (npm run feedback -- …):
  (không ghi gì)                      nhận phiếu, chạy đến khi dừng
  list [--state "Đang xử lý"] [--held] [--format json]
                                      danh sách, không nêu người gửi
  show MÃ                             toàn bộ một phiếu, kể cả cách liên hệ
  take MÃ                             nhận xử lý
  release MÃ                          nhận một phiếu đang chờ duyệt
  answer MÃ --file TỆP [--publish]    trả lời; --publish đăng vào mục Hỏi đáp
  close MÃ [--refuse [--file TỆP]]    đóng phiếu không cần trả lời bằng thư; --refuse từ chối, TỆP ghi lý do
  export [--format csv|json]          in mọi phiếu, CÓ dữ liệu cá nhân
  drop-mails MÃ                       bỏ những thư của phiếu không gửi được
  purge --older-than 365d             xóa phiếu đã trả lời, đã từ chối quá hạn giữ
  erase MÃ                            xóa mọi dấu vết của một phiếu
Mã viết chữ thường, thiếu dấu gạch cũng được.`,
  unknownCommand: (written: string) => `Không có lệnh «${written}».`,
  badFlags: (written: string) => `Không hiểu «${written}».`,
  needsCode: (command: string) => `Thiếu mã phiếu. Ví dụ: npm run feedback -- ${command} GY-7K4M-9XQ2-HT3V`,
  badCode: (written: string) => `«${written}» không phải mã phiếu. Mã có dạng GY-7K4M-9XQ2-HT3V.`,
  badState: (written: string, states: readonly string[]) => `Không có tình trạng «${written}». Có: ${states.map((state) => `«${state}»`).join(", ")}.`,
  badFormat: (written: string, formats: readonly string[]) => `--format «${written}» không dùng được. Viết ${formats.join(" hoặc ")}.`,
  badAge: (written: string) => `--older-than «${written}» không dùng được. Viết số ngày, ví dụ --older-than 365d.`,
  needsAge: "Thiếu --older-than, ví dụ --older-than 365d.",
  needsFile: "Thiếu --file: tệp chứa câu trả lời, ví dụ --file tra-loi.md.",
  fileWithoutRefuse: "--file chỉ dùng cùng --refuse. Muốn gửi câu trả lời, dùng lệnh answer.",
  badMail: (name: string) => `Biến môi trường ${name} không dùng được: ${name === "SMTP_URL" ? "viết như smtps://ten:matkhau@thu.vidu.vn" : "viết đúng một địa chỉ thư, không kèm tên"}.`,
  siteUnread: "Không đọc được site.yml. Chạy «npm run check» để xem lỗi.",
  unknownCode: (code: string) => `Không có phiếu mang mã ${code}.`,
  unavailable: (why: string) => `Không dùng được kho phiếu: ${why}.`,
  emptyFile: (file: string) => `${file} không có chữ nào.`,

  list: {
    none: "Không có phiếu nào.",
    count: (count: number) => `${count} phiếu`,
    code: "Mã phiếu", day: "Ngày nhận", state: "Tình trạng", subject: "Việc",
    held: "Chờ duyệt",
    troubles: (count: number) => `\n${count} thư chưa gửi được:`,
    trouble: ({ code, day, attempts, error, refused }: { code: string; day: string; attempts: number; error: string; refused: boolean }) =>
      `  ${code || "(thư báo phiếu chờ duyệt)"}: ${refused ? "máy chủ thư từ chối" : `chờ từ ${day}, đã thử ${attempts} lần`}${error ? ` («${error}»)` : ""}`,
    troubleHint: "Vẫn thử lại mỗi ngày. Địa chỉ của người gửi sai thì bỏ bằng lệnh drop-mails, rồi trả lời bằng cách khác.",
  },
  show: {
    code: "Mã phiếu", received: "Nhận lúc", state: "Tình trạng", subject: "Việc", name: "Họ và tên", email: "Thư điện tử", telephone: "Điện thoại",
    publishName: "Nêu tên khi đăng", consent: "Đồng ý xử lý dữ liệu", published: "Đã đăng ở",
    since: (state: string, moment: string) => `${state}, từ ${moment}`,
    held: "Chờ duyệt (gửi từ trình duyệt không tự kiểm tra được)",
    notGiven: "(không ghi)", agreed: "đồng ý", notAgreed: "KHÔNG đồng ý",
    notice: (version: string) => `theo thông báo bản ${version}`,
    message: "Nội dung", answer: { answered: "Câu trả lời", refused: "Lý do từ chối" },
  },
  done: {
    taken: (code: string) => `Đã nhận xử lý ${code}.`,
    released: (code: string, mails: number) => `Đã nhận ${code} vào danh sách.${mails ? ` ${mails} thư sẽ được gửi.` : ""}`,
    answered: (code: string) => `Đã ghi câu trả lời cho ${code}.`,
    closed: (code: string) => `Đã đóng ${code}; không gửi thư.`,
    refused: (code: string) => `Đã từ chối ${code}.`,
    mailed: "Câu trả lời sẽ được gửi tới thư điện tử của người gửi.",
    noAddress: (telephone: string) => (telephone ? `Người gửi không ghi thư điện tử. Xin gọi ${telephone}.` : "Người gửi không để lại cách liên hệ, nên không gửi đi đâu."),
    noMailServer: "Chưa khai SMTP_URL nên không gửi thư. Xin gửi câu trả lời bằng cách khác.",
    dropped: (count: number) => `Đã bỏ ${count} thư chưa gửi.`,
    erased: (code: string) => `Đã xóa ${code} cùng thư và dấu của phiếu. Bản sao lưu, nếu có, phải xóa riêng.`,
    erasedFile: (file: string) => `Câu trả lời đã đăng: xin xóa tệp ${file} rồi dựng lại cổng. Lịch sử kho mã nguồn, nếu có, còn giữ bản cũ.`,
    purged: (count: number, day: string) => `Đã xóa ${count} phiếu đã trả lời hoặc từ chối từ trước ${day}.`,
    left: (count: number) => `Giữ lại ${count} phiếu cũ hơn vì chưa trả lời, chưa từ chối. Xem bằng lệnh list; trả lời hoặc đóng rồi mới xóa được.`,
  },
  cannot: {
    held: (code: string) => `Phiếu đang chờ duyệt. Nhận vào bằng «release ${code}», hoặc loại bằng «close ${code} --refuse».`,
    notHeld: "Phiếu này không chờ duyệt.",
    moved,
    meanwhile: "Phiếu vừa được người khác xử lý. Xem lại bằng lệnh show.",
    published: (file: string) => `Câu trả lời đã đăng ở ${file}. Muốn sửa, xin sửa tệp ấy.`,
    noAnswer: "Phiếu này đóng mà không có câu trả lời bằng chữ, nên không có gì để đăng.",
  },
  publish: {
    mask: "[…]",
    untitled: "cau-hoi",
    written: (file: string) => `Đã ghi ${file}.`,
    masked: (parts: readonly string[]) => `Đã che: ${parts.map((part) => `«${part}»`).join(", ")}.`,
    nothingMasked: "Không thấy số điện thoại, địa chỉ thư hay tên người gửi để che.",
    nameKept: "Có nêu tên người gửi vì người gửi đã đồng ý.",
    review: "Xin đọc lại cả câu hỏi lẫn câu trả lời, bỏ những gì còn cho biết người hỏi là ai, rồi mới đưa lên kho.",
  },
  export: {
    titles: {
      code: "Mã phiếu", received: "Nhận lúc", state: "Tình trạng", changed: "Thay đổi gần nhất", held: "Chờ duyệt", subject: "Việc", message: "Nội dung", name: "Họ và tên", email: "Thư điện tử",
      telephone: "Điện thoại", publishName: "Đồng ý nêu tên", notice: "Bản thông báo đã đồng ý", answer: "Câu trả lời hoặc lý do", published: "Tệp đã đăng",
    },
  },
} as const;
