/** Words of the section «Hỏi đáp»: what citizens read, what editors call its fields, what is wrong in its files. */
export const questions = {
  title: "Hỏi đáp",
  description: "Câu hỏi gửi đến cổng và câu trả lời của cơ quan có trách nhiệm.",
  newest: "Câu hỏi mới trả lời",
  byYear: "Theo năm trả lời",
  year: (year: string) => `Hỏi đáp năm ${year}`,
  yearName: (year: string) => `Năm ${year}`,
  yearDescription: (year: string, count: string) => `${count} câu hỏi được trả lời trong năm ${year}.`,
  count: (count: string) => `${count} câu hỏi`,
  feed: "Nhận câu trả lời mới qua RSS",
  answeredOn: "Trả lời ngày",
  question: "Câu hỏi",
  answer: "Trả lời",
  /** Who asked, when they are not named. */
  reader: "Bạn đọc",
  askedBy: (name: string) => `${name} hỏi ngày`,
  askedOn: "Hỏi ngày",
  answeredAt: "trả lời ngày",
  more: "Xem thêm",
  neighbours: "Câu hỏi khác",
  newer: "Câu trả lời sau",
  older: "Câu trả lời trước",
  ask: "Gửi câu hỏi",
  askHow: "Ông, bà cần hỏi điều khác, xin gửi tại trang",

  labels: {
    title: "Câu hỏi trong một dòng", asked: "Ngày hỏi", answered: "Trả lời lúc", answeredBy: "Cơ quan trả lời", askedBy: "Người hỏi",
    question: "Nội dung câu hỏi", draft: "Bản nháp", aliases: "Địa chỉ cũ",
  },
  hints: {
    title: "Hiện ở đầu trang và trong danh sách. Viết thành câu hỏi, ngắn và rõ.",
    asked: "Ngày nhận được câu hỏi, giờ Việt Nam.",
    answered: "Lúc trả lời, giờ Việt Nam. Giờ sắp tới thì đến lúc đó câu hỏi mới hiện.",
    answeredBy: "Tên cơ quan in ở cuối câu trả lời.",
    askedBy: "Chỉ ghi khi người hỏi đồng ý nêu tên; không thì xóa dòng này.",
    question: "Lời của người hỏi, không phải Markdown. Cách một dòng trống là sang đoạn. Bỏ số điện thoại, địa chỉ và điều riêng tư.",
    draft: "Còn dòng này thì chỉ «npm start» thấy câu hỏi.",
    aliases: "Địa chỉ cũ của câu hỏi, sẽ dẫn về đây.",
  },
  examples: { title: "Cổng lấy số liệu hợp tác xã từ đâu?", answeredBy: "Văn phòng Ủy ban nhân dân tỉnh", question: "Xin cho biết số liệu hợp tác xã trên cổng lấy từ đâu." },
  problems: {
    year: {
      what: (folder: string, year: string) => `Câu hỏi được trả lời năm ${year} nhưng tệp nằm trong thư mục ${folder}`,
      fix: (year: string) => `Chuyển tệp sang content/hoi-dap/${year}/ hoặc sửa «answered».`,
    },
    answeredBeforeAsked: { what: "«answered» (Trả lời lúc) sớm hơn «asked» (Ngày hỏi)", fix: "Sửa một trong hai ngày." },
    noAnswer: { what: "Câu hỏi chưa có câu trả lời", fix: "Viết câu trả lời dưới dòng --- thứ hai, hoặc thêm draft: true khi chưa xong." },
  },
  form: {
    questions: "Hỏi đáp", one: "câu hỏi", about: "Mỗi câu hỏi đã trả lời một tệp trong content/hoi-dap/<năm>/. Tên tệp lấy từ câu hỏi, bỏ dấu.",
    answer: "Câu trả lời",
  },
} as const;
