/** Words that the Markdown renderer adds to a body. */
export const markdown = {
  boxTitles: { "luu-y": "Lưu ý" },
  table: (number: number) => `Bảng ${number}`,
  /** Begins the line that names the table below it. */
  tableName: "Bảng:",
  footnotes: "Chú thích",
  footnote: (number: string) => `Chú thích ${number}`,
  footnoteBack: (number: string) => `Trở lại chỗ có chú thích ${number}`,
} as const;
