import { marks } from "./review-marks.ts";

type Said = { what: string; fix: string };

const places = (count: number): string => (count > 1 ? ` (${count} chỗ trong bài)` : "");
const mechanical = "hoặc chạy «npm run check -- --fix».";
const choice = (words: readonly string[]): string => words.map((word) => `«${word}»`).join(" hoặc ");

/** What `npm run check` says of prose, links and photos: what is written, then what to write instead. */
export const review = {
  ...marks,

  spelling: {
    impossible: (word: string, suggestions: readonly string[], count: number): Said =>
      ({ what: `Tiếng Việt không có âm tiết «${word}»${places(count)}`, fix: `Có phải ${choice(suggestions)}? Nếu là tên riêng, thêm vào _data/tu-rieng.yml.` }),
    unknown: (word: string, suggestions: readonly string[], count: number): Said =>
      ({ what: `Không thấy âm tiết «${word}» trong từ điển${places(count)}`, fix: `Có phải ${choice(suggestions)}? Nếu đúng là «${word}», thêm vào _data/tu-rieng.yml.` }),
    mixedTones: (older: string, newer: string): Said =>
      ({ what: `Trong bài có hai cách đặt dấu thanh: «${older}» và «${newer}»`, fix: "Chọn một cách cho cả bài; cách nào cũng đúng." }),
  },

  heading: {
    skipped: (from: number, to: number, text: string): Said => ({ what: `Tiêu đề «${text}» nhảy từ cấp ${from} xuống cấp ${to}`, fix: `Viết «${"#".repeat(from + 1)} ${text}».` }),
    underlined: (text: string): Said => ({ what: `«${text}» gạch dưới bằng dấu = nên thành tiêu đề cấp một; tiêu đề cấp một đã là tên bài`, fix: `Viết «## ${text}» và xóa dòng dấu =.` }),
    empty: (mark: string): Said => ({ what: `Tiêu đề «${mark}» không có chữ nào`, fix: "Viết tiêu đề sau dấu #, hoặc xóa dòng này." }),
  },

  link: {
    vague: (text: string): Said => ({ what: `Liên kết chỉ ghi «${text}», nghe riêng thì không biết dẫn tới đâu`, fix: "Gắn liên kết vào tên trang hoặc nội dung sẽ mở, ví dụ [mẫu đơn đăng ký](/…)." }),
    bare: (address: string): Said => ({ what: `Địa chỉ để trần: «${address}»`, fix: `Gắn vào chữ người đọc hiểu được: [tên trang](${address}).` }),
    empty: (address: string): Said => ({ what: `Liên kết tới «${address}» không có chữ nào`, fix: `Viết chữ trong ngoặc vuông: [tên trang](${address}).` }),
    dead: (link: string): string => `Liên kết «${link}» dẫn đến trang không có`,
    deadFix: (near: string | undefined): string => near ? `Có phải «${near}»?` : "Sửa địa chỉ, hoặc bỏ liên kết nếu trang ấy đã gỡ.",
    hidden: (link: string, file: string, standing: "draft" | "scheduled" | "expired"): Said => ({
      what: `Liên kết «${link}» dẫn đến bài ${{ draft: "còn là bản nháp", scheduled: "chưa đến ngày đăng", expired: "đã hết hạn" }[standing]} (${file})`,
      fix: "Bỏ liên kết, hoặc sửa ngày hay trạng thái của bài ấy.",
    }),
    anchor: (link: string): string => `Liên kết «${link}» dẫn đến một mục không có trong trang`,
    anchorFix: (near: string | undefined): string => near ? `Có phải «${near}»?` : "Sửa phần sau dấu #, hoặc bỏ phần ấy.",
  },

  /** Words that say nothing of where a link leads; small letters. */
  vagueLinks: ["tại đây", "ở đây", "đây", "xem thêm", "xem tiếp", "xem chi tiết", "chi tiết", "đọc thêm", "đọc tiếp", "bấm vào đây", "nhấn vào đây", "nhấp vào đây", "click vào đây", "link", "liên kết", "here", "click here"],

  picture: {
    aboutNothing: (name: string, alt: string): Said => ({ what: `${name} không nói ảnh vẽ gì: «${alt}»`, fix: "Viết điều người xem thấy trong ảnh, ví dụ: Đàn gà trên sườn đồi cỏ." }),
    unused: (name: string): Said => ({ what: `Ảnh «${name}» không bài nào dùng`, fix: "Đặt ảnh vào bài, hoặc xóa tệp." }),
    tooLarge: (name: string, megabytes: string): Said => ({ what: `Ảnh «${name}» nặng ${megabytes} MB`, fix: "Thu nhỏ xuống dưới 8 MB; ảnh rộng 1.600 điểm là đủ cho cổng." }),
    altName: "Mô tả ảnh",
  },
  /** Alternative texts that say no more than that there is a photo; small letters. */
  emptyAlts: ["ảnh", "hình", "hình ảnh", "bức ảnh", "tấm ảnh", "ảnh minh họa", "ảnh minh hoạ", "hình minh họa", "ảnh đại diện", "image", "picture", "photo", "img"],

  summary: {
    short: (length: number): Said => ({ what: `«summary» (Tóm tắt) chỉ có ${length} ký tự`, fix: "Viết một, hai câu nói điều chính của bài, chừng 100 đến 300 ký tự." }),
    long: (length: number): Said => ({ what: `«summary» (Tóm tắt) dài ${length} ký tự nên bị cắt trong danh sách và khi chia sẻ`, fix: "Rút xuống một, hai câu, dưới 400 ký tự." }),
    sameAsTitle: { what: "«summary» (Tóm tắt) lặp lại đúng tên bài", fix: "Viết điều chính mà tên bài chưa nói." },
  },
  future: (day: string): Said => ({ what: `Bài chưa hiện: ngày đăng là ${day}`, fix: "Không phải sửa gì nếu đúng ý; bài tự hiện từ lúc ấy. Nếu muốn đăng ngay, sửa «date»." }),

  tag: {
    sameAddress: (tag: string, frequent: string, count: number): Said => ({ what: `Từ khóa «${tag}» chỉ khác «${frequent}» (${count} bài) ở chữ hoa hay dấu; hai từ khóa chung một trang`, fix: `Viết «${frequent}».` }),
    near: (tag: string, frequent: string, count: number): Said => ({ what: `Từ khóa «${tag}» chỉ khác «${frequent}» (${count} bài) một chữ cái`, fix: `Nếu cùng một ý, viết «${frequent}».` }),
  },
  sameName: (name: string, other: string): Said => ({ what: `Tên tệp «${name}» chỉ khác «${other}» ở chữ hoa hay cách ghi dấu`, fix: "Đổi tên một trong hai tệp: nhiều máy coi đó là một tệp." }),

  encoding: {
    /** A text that was not UTF-8 as a whole, or lines that were pasted from one. */
    lines: (name: string, written: string, meant: string, lines: number): Said =>
      ({ what: `Chữ ở mã ${name}: «${written}»${lines > 1 ? ` và ${lines - 1} dòng nữa` : ""}`, fix: `Viết «${meant}», ${mechanical}` }),
    file: (name: string): Said => ({ what: `Cả tệp ghi bằng mã cũ ${name}`, fix: `Lưu lại bằng mã UTF-8, ${mechanical}` }),
    names: { tcvn3: "TCVN3 (ABC)", vni: "VNI", mojibake: "UTF-8 bị đọc nhầm thành Windows-1252" },
    bom: { what: "Đầu tệp có dấu BOM không nhìn thấy", fix: `Lưu lại bằng mã UTF-8 không BOM, ${mechanical}` },
    crlf: { what: "Tệp xuống dòng theo kiểu Windows (CRLF)", fix: `Lưu lại với kiểu xuống dòng LF, ${mechanical}` },
    decomposed: (word: string, count: number): Said => ({ what: `Chữ «${word}» ghi bằng dấu tách rời (NFD)${places(count)}`, fix: `Gõ lại chữ này ở dạng dựng sẵn (NFC), ${mechanical}` }),
    mixed: (word: string, count: number): Said => ({ what: `Trong bài có cả chữ dựng sẵn (NFC) lẫn dấu tách rời (NFD): «${word}»${places(count)}`, fix: `Gõ lại chữ này ở dạng dựng sẵn (NFC), ${mechanical}` }),
    lookAlike: (word: string, letter: string, script: string, meant: string): Said =>
      ({ what: `Trong «${word}» có chữ «${letter}» không phải chữ Việt (${script})`, fix: `Gõ lại thành «${meant}».` }),
    scripts: { cyrillic: "chữ Kirin", greek: "chữ Hy Lạp", latin: "chữ nước khác" },
    invisible: (name: string, code: string, count: number): Said => ({ what: `Có ký tự không nhìn thấy: ${name} (${code})${places(count)}`, fix: `Xóa ký tự này, ${mechanical}` }),
    spaces: (count: number): Said => ({ what: `Có nhiều dấu cách không ngắt (U+00A0) liền nhau${places(count)}`, fix: `Thay bằng một dấu cách, ${mechanical}` }),
    invisibleNames: {
      zeroWidth: "dấu cách rộng bằng không", joiner: "dấu nối rộng bằng không", softHyphen: "gạch nối mềm", bidi: "dấu đổi chiều chữ", bom: "dấu BOM", line: "dấu ngắt dòng lạ",
    },
  },

  fix: {
    title: (files: number): string => `${files} tệp có thể sửa tự động:`,
    nothing: "Không có gì để sửa tự động.",
    ask: "Ghi các thay đổi trên? (c/k) ",
    yes: /^(c|có|co|y|yes)$/i,
    written: (files: number): string => `Đã sửa ${files} tệp.`,
    kept: "Chưa sửa tệp nào.",
    needsYes: "Không hỏi được ở đây. Chạy lại với --fix --yes để ghi các thay đổi trên.",
    lineEnds: "xuống dòng CRLF → LF", bom: "bỏ dấu BOM", encoding: (name: string): string => `mã ${name} → UTF-8`,
  },

  /** Syllables in use that the dictionary lacks, while it has the same with hỏi for ngã or ngã for hỏi. */
  alsoInUse: ["duệ", "ểnh", "hễ", "mẩu", "mợ", "nhẩy", "nhõng", "nhỡn", "nhũi", "õng", "thỗn", "trỗi", "vẫu"],

  wordList: { label: "Từ riêng", example: "Pác Nặm" },
  badFormat: (written: string): string => `--format «${written}» không dùng được. Viết text, json hoặc github.`,
  yesWithoutFix: "--yes chỉ đi cùng --fix.",
} as const;
