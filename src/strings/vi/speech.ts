/** Words of the reading aloud: those on its bar, and those that stand for signs when a voice says them. */
export const speech = {
  bar: "Nghe bài",
  pause: "Tạm dừng",
  resume: "Nghe tiếp",
  stop: "Tắt",
  rate: "Tốc độ",
  rates: ["Chậm", "Vừa", "Nhanh"],
  failed: "Giọng đọc của máy bị ngắt. Bấm «Nghe tiếp» để thử lại.",
  day: (day: string, month: string, year: string) => `${day} tháng ${month} năm ${year}`,
  monthAndYear: /(tháng) (\d{1,2})\/(\d{4})(?![\d/])/gi,
  year: "năm",
  of: "trên",
  to: "đến",
  short: {
    UBND: "Ủy ban nhân dân", HĐND: "Hội đồng nhân dân", MTTQ: "Mặt trận Tổ quốc", HTX: "hợp tác xã",
  } as Readonly<Record<string, string>>,
} as const;
