/** Words of the buttons that a script adds to an article; apart, so that they alone are sent to the browser. */
export const articleTools = { print: "In trang", copy: "Chép liên kết", copied: "Đã chép liên kết.", listen: "Nghe bài" } as const;
