/** What editors call each field: shown in problems, in the editing form and in documentation. */
export const labels = {
  article: {
    title: "Tiêu đề", date: "Ngày đăng", updated: "Cập nhật lúc", correction: "Đính chính", summary: "Tóm tắt", category: "Chuyên mục", author: "Tác giả",
    image: "Ảnh đại diện", tags: "Từ khóa", source: "Nguồn", pinned: "Ghim lên đầu", draft: "Bản nháp", expires: "Hết hạn",
    aliases: "Địa chỉ cũ", indicators: "Chỉ tiêu liên quan",
  },
  /** What an example of a field says, where a missing one is told. */
  examples: {
    articleTitle: "Tiêu đề của bài", articleSummary: "Một, hai câu nói điều chính của bài.", pageTitle: "Giới thiệu", pageSummary: "Một câu nói trang này có gì.",
    alt: "Ảnh vẽ gì, nói cho người không nhìn thấy ảnh",
  },
  image: { src: "Tệp ảnh", alt: "Mô tả ảnh", caption: "Chú thích", credit: "Người chụp, người vẽ" },
  source: { name: "Tên nguồn", url: "Địa chỉ nguồn" },
  page: { title: "Tiêu đề", summary: "Tóm tắt", updated: "Cập nhật lúc", menu: "Có trong sơ đồ trang", aliases: "Địa chỉ cũ", draft: "Bản nháp" },
  category: { id: "Mã chuyên mục", title: "Tên chuyên mục", description: "Mô tả chuyên mục" },
  menu: { title: "Tên mục", url: "Địa chỉ" },
  home: {
    type: "Loại khối", title: "Tên khối", id: "Mã khối", categories: "Các chuyên mục", count: "Số bài", indicators: "Các chỉ tiêu", links: "Danh sách liên kết",
    note: "Ghi chú", link: { title: "Tên liên kết", url: "Địa chỉ", note: "Ghi chú" },
  },
  site: {
    title: "Tên cổng", shortTitle: "Tên ngắn", place: "Tên địa phương", url: "Địa chỉ cổng", description: "Giới thiệu một câu", greeting: "Lời chào",
    emblem: "Tệp biểu trưng", agency: "Cơ quan chủ quản", licence: "Giấy phép nội dung", attribution: "Câu ghi rõ nguồn", legal: "Văn bản liên quan",
    notice: "Thông báo đầu trang", feedback: "Góp ý", openData: "Dữ liệu mở", repository: "Kho mã nguồn", security: "Nơi báo lỗ hổng bảo mật", sbom: "Công bố danh sách phần mềm đã dùng", search: "Tìm kiếm", themeColor: "Màu chủ đạo",
    sharePictures: "Ảnh chia sẻ của tin bài", publishOriginals: "Công bố ảnh gốc", oldArticles: "Lời nhắc ở bài đăng đã lâu", editing: "Sửa trong trình duyệt", offline: "Đọc khi mất mạng", policyInPages: "Chính sách nội dung trong trang", accessibilityReview: "Đánh giá khả năng tiếp cận",
  },
  agency: { name: "Tên cơ quan", parent: "Cơ quan cấp trên", address: "Địa chỉ", telephone: "Điện thoại", email: "Thư điện tử", officeHours: "Giờ làm việc", person: "Người chịu trách nhiệm nội dung" },
  person: { name: "Họ tên", role: "Chức danh", telephone: "Điện thoại" },
  licence: { name: "Tên giấy phép", url: "Địa chỉ giấy phép", note: "Diễn giải" },
  legal: { title: "Tên văn bản", url: "Địa chỉ văn bản" },
  notice: { text: "Nội dung", url: "Địa chỉ đọc thêm", linkText: "Tên liên kết", from: "Từ ngày", until: "Đến ngày" },
  feedback: { endpoint: "Địa chỉ nhận góp ý", notice: "Thông báo về dữ liệu cá nhân" },
  editing: {
    backend: "Nơi đặt kho", repo: "Tên kho", branch: "Nhánh", apiUrl: "Địa chỉ API", signInUrl: "Máy chủ đăng nhập", signInPath: "Đường dẫn đăng nhập", appId: "Mã ứng dụng",
  },
  security: { contact: "Thư điện tử nhận báo lỗ hổng", policy: "Địa chỉ trang nói cách báo" },
  oldArticles: { afterYears: "Nhắc sau số năm" },
  sharePictures: { since: "Vẽ cho bài đăng từ" },
  search: { externalUrl: "Địa chỉ máy tìm kiếm ngoài", externalName: "Tên máy tìm kiếm ngoài" },
  openData: { publisher: "Nơi công bố", licence: "Giấy phép dữ liệu", licenceUrl: "Địa chỉ giấy phép", areaName: "Địa bàn", areaCode: "Mã địa bàn" },
} as const;
