/** What is refused because it could hide, run, or not be kept by every machine: what is written, then what to write instead. */
export const refused = {
  control: {
    what: (code: string) => `Có ký tự điều khiển không nhìn thấy (${code})`,
    fix: "Xóa ký tự này rồi lưu lại.",
    mechanical: "Xóa ký tự này, hoặc chạy «npm run check -- --fix».",
  },
  /** As `npm run check` says it of lines that only look so. */
  misread: {
    what: (written: string, lines: number) => `Chữ ở mã UTF-8 bị đọc nhầm thành Windows-1252: «${written}»${lines > 1 ? ` và ${lines - 1} dòng nữa` : ""}`,
    fix: (meant: string) => `Viết «${meant}»; đừng xóa ký tự lạ, xóa là mất chữ.`,
    mechanical: (meant: string) => `Viết «${meant}», hoặc chạy «npm run check -- --fix»; đừng xóa ký tự lạ, xóa là mất chữ.`,
  },
  turning: {
    what: (code: string) => `Có ký tự không nhìn thấy: dấu đổi chiều chữ (${code})`,
    fix: "Xóa ký tự này rồi lưu lại.",
    mechanical: "Xóa ký tự này, hoặc chạy «npm run check -- --fix».",
  },
  escaped: { what: (code: string) => `Có ký tự không nhìn thấy viết bằng mã (${code})`, fix: "Xóa mã này." },
  marks: { what: "Có một chữ mang quá nhiều dấu chồng lên nhau", fix: "Gõ lại chữ này, chỉ giữ dấu của tiếng Việt." },
  fileName: { what: "Tên tệp hoặc thư mục có ký tự không nhìn thấy", fix: "Đổi tên, chỉ dùng chữ thường không dấu, chữ số và gạch nối." },
  deviceName: { what: (name: string) => `Máy Windows không giữ được tệp hay thư mục tên «${name}»`, fix: (example: string) => `Đổi tên, ví dụ «${example}».` },
  tooMany: {
    what: (count: string, thing: string, most: string) => `Bài có ${count} ${thing}, nhiều hơn ${most}`, fix: "Chia thành nhiều bài hoặc nhiều trang.",
    things: { "[": "dấu ngoặc vuông mở", "\n": "dòng" },
  },
  alias: {
    shape: {
      what: (name: string, written: string) => `${name} không thể là địa chỉ của một tệp: «${written}»`,
      fix: "Mỗi phần giữa hai dấu / không để trống, không bắt đầu bằng dấu chấm, dài tối đa 200 byte (một chữ có dấu là 2 hoặc 3 byte), không có < > : \" | * hay %2F.",
    },
    unsent: {
      what: (name: string, written: string) => `${name} có dấu # hoặc dấu ? không có gì theo sau: «${written}»`,
      fix: "Máy chủ không nhận phần sau dấu #, và dấu ? trống không nói gì: bỏ các dấu ấy và phần sau, hoặc xóa dòng này.",
    },
    windows: {
      what: (name: string, written: string) => `${name} có một phần mà máy Windows không giữ được: «${written}»`,
      fix: "Mỗi phần giữa hai dấu / không kết thúc bằng dấu chấm hay dấu cách, không phải con, prn, aux, nul, com1, lpt1, dù có đuôi tệp; nếu địa chỉ ấy từng có thật, xóa dòng này và chuyển hướng ở máy chủ.",
    },
    portal: { what: (alias: string) => `Địa chỉ cũ «${alias}» đang là một trang hay tệp của cổng`, fix: "Xóa dòng này hoặc sửa địa chỉ." },
    below: { what: (alias: string, file: string) => `Địa chỉ cũ «${alias}» nằm dưới «${file}», mà «${file}» là một tệp`, fix: "Bỏ một trong hai địa chỉ." },
  },
  indicatorId: { what: (id: string) => `Địa chỉ «/chi-tieu/${id}/» đã dành cho phần khác của cổng`, fix: "Đổi tên tệp chỉ tiêu." },
  emblem: {
    notFile: { what: "Biểu trưng không phải tệp thật trong thư mục dữ liệu", fix: "Chép tệp SVG thật vào cạnh site.yml." },
    tooLarge: { what: (size: string) => `Biểu trưng nặng ${size} kB`, fix: "Giữ dưới 100 kB: xuất lại từ phần mềm vẽ, bỏ ảnh chụp và phần ghi chú." },
    notSvg: { what: "Biểu trưng không phải ảnh SVG", fix: "Dùng tệp SVG: thẻ ngoài cùng là <svg xmlns=\"http://www.w3.org/2000/svg\">." },
    unreadable: { what: "Biểu trưng không mở được", fix: "Mở tệp bằng phần mềm vẽ rồi xuất lại dạng SVG thuần." },
    declaration: { what: (written: string) => `Biểu trưng có khai báo «${written}»`, fix: "Xóa khai báo này: biểu trưng chỉ cần các thẻ vẽ." },
    element: { what: (name: string) => `Biểu trưng có thẻ <${name}>`, fix: "Xóa thẻ này; chỉ giữ hình vẽ, hoặc xuất lại dạng SVG thuần." },
    attribute: { what: (written: string) => `Biểu trưng có thuộc tính «${written}»`, fix: "Xóa thuộc tính này." },
    outside: { what: (name: string) => `Thuộc tính «${name}» của biểu trưng dẫn ra ngoài tệp`, fix: "Chỉ dẫn tới phần khác trong cùng tệp, ví dụ «#ngoi-sao»." },
    style: { what: "Kiểu dáng trong biểu trưng có @, dấu \\ hoặc dẫn ra ngoài tệp", fix: "Chỉ giữ màu và nét; dẫn tới phần khác trong cùng tệp bằng url(#…)." },
    inStyle: { what: (name: string) => `Trong <style> của biểu trưng có thẻ <${name}>`, fix: "Chuyển thẻ này ra ngoài; trong <style> chỉ viết kiểu dáng." },
    copies: { what: (count: string, most: string) => `Biểu trưng chép lại hình ${count} lần bằng <use>, nhiều hơn ${most}`, fix: "Vẽ thẳng các hình ấy." },
  },
} as const;
