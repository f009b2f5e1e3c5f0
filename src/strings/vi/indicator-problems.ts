const list = (choices: readonly string[]): string => choices.join(", ");

/** Problems in `_data/indicators/` and in what those files refer to. `name` is «key» (Label); figures arrive as text. */
export const indicatorProblems = {
  badPeriod: {
    what: (name: string, written: string) => `${name} không phải kỳ có thật: «${written}»`,
    fix: (suggestion: string | undefined) => (suggestion ? `Viết ${suggestion}.` : "Viết 2019, 2019-Q2, 2019-04 hoặc 2019-04-30."),
  },
  badDay: {
    what: (name: string, written: string) => `${name} không phải ngày có thật: «${written}»`,
    fix: (suggestion: string | undefined) => (suggestion ? `Viết ${suggestion}.` : "Viết năm-tháng-ngày, ví dụ 2019-04-30."),
  },
  badPart: {
    what: (name: string, written: string) => `${name} không phải số: «${written}»`,
    fix: (suggestion: string | undefined) =>
      `Viết ${suggestion ?? "số trần, ví dụ 119"}; nguồn có ghi tỷ lệ thì viết {value: ${suggestion ?? "119"}, statedShare: 52.4}.`,
  },
  notWhole: {
    what: (name: string, written: string) => `${name} không phải số nguyên: «${written}»`,
    fix: (unit: string) => `Đếm «${unit}» thì viết số nguyên. Số lẻ thì đổi «unit.id» thành number.`,
  },
  notWholeSetting: {
    what: (name: string, written: string) => `${name} không phải số nguyên: «${written}»`,
    fix: "Viết số nguyên, ví dụ 1.",
  },
  thousands: {
    what: (name: string, written: string, read: string) => `${name} «${written}» được đọc là ${read}, vì dấu chấm là dấu thập phân`,
    fix: (whole: string) => `Viết ${whole}.`,
    fixOrExact: (whole: string, exact: string) => `Viết ${whole}; nếu đúng là số lẻ thì viết ${exact}.`,
  },
  tooLow: {
    what: (name: string, written: string, min: string) => `${name} nhỏ hơn giá trị nhỏ nhất ${min}: «${written}»`,
    fix: (range: string) => `Viết ${range}, hoặc sửa «bounds» (Khoảng giá trị).`,
  },
  tooHigh: {
    what: (name: string, written: string, max: string) => `${name} lớn hơn giá trị lớn nhất ${max}: «${written}»`,
    fix: (range: string) => `Viết ${range}, hoặc sửa «bounds» (Khoảng giá trị).`,
  },
  range: {
    both: (min: string, max: string) => `số từ ${min} đến ${max}`,
    from: (min: string) => `số từ ${min} trở lên`,
    to: (max: string) => `số từ ${max} trở xuống`,
  },
  fraction: {
    what: (name: string, written: string) => `${name} là «${written}»%, rất nhỏ`,
    fix: (hundredfold: string) => `Nếu ý là ${hundredfold}% thì viết ${hundredfold}: tỷ lệ tính trên 100.`,
  },
  boundsReversed: {
    what: (min: string, max: string) => `«bounds» (Khoảng giá trị) có giá trị nhỏ nhất ${min} lớn hơn giá trị lớn nhất ${max}`,
    fix: "Đổi chỗ hai số.",
  },
  target: {
    duplicate: {
      what: (id: string, line: number) => `Mã mục tiêu «${id}» đã dùng ở dòng ${line}`,
      fix: "Đặt cho mỗi mục tiêu một mã riêng.",
    },
    direction: {
      what: (name: string, comparator: string, direction: string) => `${name} «${comparator}» ngược với «direction» (Chiều mong muốn) «${direction}»`,
      fix: (choices: readonly string[]) => `Dùng ${choices.join(" hoặc ")}, hoặc sửa «direction».`,
    },
    aboveMost: {
      what: (value: string, max: string) => `Không thể đạt mục tiêu trên ${value} khi giá trị lớn nhất là ${max}`,
      fix: "Dùng «comparator: gte» (ít nhất), hoặc sửa «value» (Giá trị mục tiêu).",
    },
    belowLeast: {
      what: (value: string, min: string) => `Không thể đạt mục tiêu dưới ${value} khi giá trị nhỏ nhất là ${min}`,
      fix: "Dùng «comparator: lte» (không quá), hoặc sửa «value» (Giá trị mục tiêu).",
    },
    baselineLate: {
      what: (baseline: string, deadline: string) => `Kỳ gốc «${baseline}» không sớm hơn thời hạn «${deadline}»`,
      fix: "Sửa «baseline.period» (Kỳ gốc) hoặc «deadline» (Thời hạn).",
    },
  },
  observation: {
    duplicate: {
      what: (period: string, line: number) => `Kỳ «${period}» đã có ở dòng ${line}`,
      fix: "Giữ một. Sửa số cũ thì ghi vào «revisions» (Đính chính), không thêm dòng.",
    },
    sameEnd: {
      what: (period: string, other: string, line: number) => `Kỳ «${period}» kết thúc cùng ngày với kỳ «${other}» ở dòng ${line}`,
      fix: "Số liệu tại một thời điểm chỉ ghi một lần: giữ một kỳ.",
    },
    future: {
      what: (period: string, today: string) => `Kỳ «${period}» chưa kết thúc vào ngày ${today}`,
      fix: "Sửa «period» (Kỳ số liệu); nếu là số dự báo thì ghi «status: F».",
    },
    early: {
      what: (published: string, period: string) => `Công bố ngày «${published}», trước khi kỳ «${period}» kết thúc`,
      fix: "Nếu là số ước tính thì ghi «status: E»; nếu không thì sửa một trong hai.",
    },
    missingValue: {
      what: "Thiếu «value» (Giá trị)",
      fix: "Ghi số; nếu nguồn để trống thì ghi «status: O». Không ghi 0 thay cho thiếu.",
    },
    valueWithMissing: {
      what: (written: string) => `«status: O» nghĩa là thiếu số liệu, nhưng «value» (Giá trị) là «${written}»`,
      fix: "Xóa «value» hoặc xóa «status: O».",
    },
    jump: {
      what: (earlier: string, before: string, later: string, now: string, percent: string) => `Kỳ ${earlier} là ${before}, kỳ ${later} là ${now}: tăng ${percent}`,
      fix: "Xem có gõ nhầm không. Nếu cách tính đã đổi thì ghi «status: B».",
    },
  },
  breakdown: {
    unequal: {
      what: (dimension: string, sum: string, total: string) => `Các nhóm của phân tổ «${dimension}» cộng lại được ${sum}, khác tổng ${total}`,
      fix: "Sửa số của nhóm ghi sai, hoặc sửa «value» (Giá trị).",
    },
    tooMuch: {
      what: (dimension: string, sum: string, total: string) => `Các nhóm đã ghi của phân tổ «${dimension}» cộng lại được ${sum}, lớn hơn tổng ${total}`,
      fix: "Sửa số của nhóm ghi sai, hoặc sửa «value» (Giá trị).",
    },
    incomplete: {
      what: (dimension: string, missing: readonly string[]) => `Phân tổ «${dimension}» còn thiếu nhóm: ${list(missing)}`,
      fix: "Thêm các nhóm còn thiếu khi có số liệu. Khi còn thiếu, cổng không vẽ biểu đồ cơ cấu.",
    },
    share: {
      what: (part: string, total: string, stated: string, computed: string) => `Nguồn ghi ${stated} cho ${part} trên tổng ${total}, nhưng tính ra là ${computed}`,
      fix: "Đối chiếu lại với nguồn. Nếu nguồn ghi đúng như vậy thì giữ nguyên: cổng nêu cả hai số.",
    },
  },
  empty: {
    what: "Chỉ tiêu không có mục tiêu, cũng không có số liệu",
    fix: "Thêm một mục vào «targets» (Mục tiêu) hoặc «observations» (Số liệu).",
  },
  nested: {
    what: "Tệp chỉ tiêu nằm trong thư mục con",
    fix: "Chuyển tệp ra thẳng thư mục indicators.",
  },
  undeclared: (where: string) => `Khai báo trong ${where} trước khi dùng.`,
} as const;
