/** Front matter of a made-up question; `more` is added to it. */
export const front = (title: string, answered = "2024-03-20 09:30", more = "question: Xin cho biết giờ mở cửa."): string =>
  `title: ${title}\nasked: 2024-03-18\nanswered: ${answered}\nansweredBy: Văn phòng tỉnh Thử Nghiệm\n${more}`;

/** Its file. */
export const questionFile = (head: string, answer = "Câu trả lời minh họa."): string => `---\n${head}\n---\n${answer}\n`;

export const place = (slug: string, year = "2024"): string => `content/hoi-dap/${year}/${slug}.md`;
