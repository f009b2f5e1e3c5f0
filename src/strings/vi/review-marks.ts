type Said = { what: string; fix: string };

const places = (count: number): string => (count > 1 ? ` (${count} chỗ trong bài)` : "");
const mechanical = "hoặc chạy «npm run check -- --fix».";

/** What `npm run check` says of spaces, punctuation and quotes. */
export const marks = {
  mark: {
    doubleSpace: (around: string, count: number): Said => ({ what: `Có hai dấu cách liền nhau: «${around}»${places(count)}`, fix: `Giữ một dấu cách, ${mechanical}` }),
    spaceBefore: (around: string, meant: string, count: number): Said => ({ what: `Có dấu cách trước dấu câu: «${around}»${places(count)}`, fix: `Viết «${meant}», ${mechanical}` }),
    noSpaceAfter: (around: string, meant: string, count: number): Said => ({ what: `Thiếu dấu cách sau dấu câu: «${around}»${places(count)}`, fix: `Viết «${meant}».` }),
    straightQuote: (around: string, count: number): Said => ({ what: `Dấu ngoặc kép thẳng: «${around}»${places(count)}`, fix: "Dùng ngoặc kép cong: “…”." }),
    mixedQuote: (around: string, count: number): Said => ({ what: `Dấu ngoặc kép mở và đóng khác loại: «${around}»${places(count)}`, fix: "Mở bằng “ và đóng bằng ”." }),
    openQuote: (around: string, count: number): Said => ({ what: `Dấu ngoặc kép mở mà không đóng trong đoạn: «${around}»${places(count)}`, fix: "Thêm dấu ” ở cuối phần trích." }),
    threeDots: (around: string, count: number): Said => ({ what: `Ba dấu chấm rời: «${around}»${places(count)}`, fix: "Dùng dấu ba chấm liền: …" }),
    hyphenAsDash: (around: string, meant: string, count: number): Said => ({ what: `Gạch nối đứng giữa hai dấu cách: «${around}»${places(count)}`, fix: `Dùng gạch ngang: «${meant}».` }),
    trailingSpace: (count: number): Said => ({ what: `Có dấu cách thừa ở cuối dòng${places(count)}`, fix: `Xóa dấu cách ấy, ${mechanical}` }),
  },
} as const;
