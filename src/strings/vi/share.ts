/** Words in the pictures shown where a page is shared, and the texts that stand for those pictures. */
export const share = {
  categoryAndDay: (category: string, day: string) => `${category} · ${day}`,
  indicator: "Chỉ tiêu và tiến độ",
  none: "Chưa có số liệu",
  illustrative: "Số liệu minh họa",
  target: (by: string, amount: string) => `${by}: ${amount}`,
  alt: {
    portal: (title: string, greeting: string) => `Biểu trưng và tên của ${title}. ${greeting}`,
    article: (title: string, category: string, day: string) => `Tiêu đề bài: ${title}. Chuyên mục ${category}, ngày ${day}.`,
    figure: (title: string, amount: string, period: string) => `${title}: ${amount}, ${period}.`,
    noFigure: (title: string) => `${title}: chưa có số liệu.`,
    indicator: (sentences: readonly string[]) => sentences.join(" "),
    sentence: (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`),
  },
} as const;
