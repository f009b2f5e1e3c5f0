/** What editors call each field of an indicator, of a source, of a breakdown. */
export const statisticsLabels = {
  indicator: {
    title: "Tên chỉ tiêu", definition: "Định nghĩa", topic: "Chủ đề", order: "Thứ tự trong chủ đề", measure: "Loại số liệu", unit: "Đơn vị", direction: "Chiều mong muốn",
    decimals: "Số chữ số thập phân", bounds: "Khoảng giá trị", frequency: "Chu kỳ cập nhật", staleAfterDays: "Số ngày thì coi là cũ",
    illustrative: "Số liệu minh họa", licence: "Giấy phép riêng", targets: "Mục tiêu", observations: "Số liệu", note: "Ghi chú",
  },
  unit: { id: "Loại đơn vị", label: "Tên đơn vị", of: "Tính trên" },
  licence: { name: "Tên giấy phép", url: "Địa chỉ toàn văn giấy phép" },
  bounds: { min: "Giá trị nhỏ nhất", max: "Giá trị lớn nhất" },
  target: {
    id: "Mã mục tiêu", value: "Giá trị mục tiêu", comparator: "Cách so sánh", basis: "Căn cứ", deadline: "Thời hạn", setOn: "Ngày đặt mục tiêu",
    baseline: "Mốc gốc", source: "Nguồn", note: "Ghi chú",
  },
  baseline: { period: "Kỳ gốc", value: "Giá trị gốc" },
  observation: {
    period: "Kỳ số liệu", value: "Giá trị", status: "Trạng thái số liệu", published: "Ngày công bố", source: "Nguồn", breakdowns: "Phân tổ",
    revisions: "Đính chính", note: "Ghi chú",
  },
  part: { value: "Giá trị của nhóm", statedShare: "Tỷ lệ nguồn ghi" },
  revision: { until: "Hiển thị đến trước ngày", value: "Giá trị cũ", reason: "Lý do đính chính" },
  source: { title: "Tên nguồn", url: "Địa chỉ nguồn", publisher: "Nơi đăng", published: "Ngày đăng" },
  dimension: { title: "Tên phân tổ", items: "Các nhóm", item: "Tên nhóm" },
  topic: { id: "Mã chủ đề", title: "Tên chủ đề", description: "Mô tả chủ đề" },
  /** What to write, shown when a field is missing. */
  example: {
    title: "Số hợp tác xã", definition: "Số hợp tác xã đang có trên địa bàn vào cuối kỳ.", unit: "{id: count, label: hợp tác xã}",
    unitLabel: "hợp tác xã", unitOf: "tổng số hợp tác xã", reason: "Cộng sót một huyện",
  },
} as const;
