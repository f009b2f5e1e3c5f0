/** Words in feeds and in pages for machines. */
export const feeds = {
  title: (category: string, portal: string) => `${category} – ${portal}`,
  moved: "Trang đã chuyển",
  movedTo: "Trang này đã chuyển đến địa chỉ mới:",
} as const;
