/** Hints of fields and the words of the editing page at `/quan-tri/`. Hints of articles are the comments of `npm run new`. */
export const editing = {
  hints: {
    page: {
      title: "Tên trang, hiện ở đầu trang và cuối mọi trang.",
      summary: "Một câu nói trang này có gì.",
      updated: "Lúc sửa gần nhất, giờ Việt Nam.",
      draft: "Còn dòng này thì chỉ «npm start» thấy trang.",
      aliases: "Địa chỉ cũ của trang, sẽ dẫn về đây.",
    },
    category: {
      id: "Phần cuối của địa chỉ /chuyen-muc/<mã>/. Đã dùng thì không đổi.",
      description: "Một câu hiện ở đầu trang chuyên mục.",
    },
    menu: { url: "Đường dẫn trong cổng, bắt đầu và kết thúc bằng «/», hoặc địa chỉ bắt đầu bằng https://." },
    home: {
      count: "Số bài hiện trong khối.",
      categories: "Mã chuyên mục, theo thứ tự hiện ra.",
      indicators: "Mã chỉ tiêu: tên tệp trong _data/indicators/, bỏ đuôi .yml.",
    },
    site: {
      shortTitle: "Dùng khi chỗ hẹp và trên thẻ trình duyệt.",
      url: "Địa chỉ thật của cổng, không có dấu «/» ở cuối.",
      emblem: "Tệp SVG đặt cạnh site.yml.",
      themeColor: "Dấu # và sáu chữ số; chữ trắng trên màu này phải đọc rõ.",
      attribution: "Câu in ở cuối bài và chân trang.",
      notice: "Hiện ở đầu mọi trang, từ ngày «from» tới trước ngày «until».",
      feedbackEndpoint: "Để trống khi chưa có máy chủ nhận góp ý.",
      sharePictures: "Kho bài lớn có thể chỉ vẽ ảnh chia sẻ cho bài đăng từ một ngày.",
      editing: "Mở trang /quan-tri/ để ban biên tập viết bài trong trình duyệt. Xóa cả mục thì trang ấy không có.",
      apiUrl: "Chỉ cần khi máy chủ kho là của mình, ví dụ https://git.tinh.example.vn/api/v1",
      signInUrl: "Máy chủ đăng nhập (OAuth). GitHub cần một máy chủ như thế; không có thì đăng nhập bằng mã truy cập.",
      signInPath: "Phần đường dẫn ở máy chủ đăng nhập; bỏ trống thì dùng đường dẫn thường lệ.",
      appId: "Mã ứng dụng OAuth đã khai ở GitLab hoặc Gitea; không có thì đăng nhập bằng mã truy cập.",
    },
  },
  /** What a text of a kind must look like: shown beside a field that does not. */
  patterns: {
    instant: "Viết năm-tháng-ngày, có thể thêm giờ:phút, ví dụ 2019-02-28 16:43.",
    url: "Viết đường dẫn trong cổng, bắt đầu bằng «/», hoặc địa chỉ bắt đầu bằng https://.",
    absoluteUrl: "Viết cả https:// ở đầu, ví dụ https://congthongtin.example.vn.",
    path: "Viết đường dẫn trong cổng, bắt đầu bằng «/».",
    email: "Viết dạng ten@coquan.example.vn.",
    slug: "Chỉ chữ thường không dấu, chữ số và gạch nối, ví dụ kinh-te-tap-the.",
    period: "Viết 2019, 2019-Q2, 2019-04 hoặc 2019-04-30.",
    day: "Viết năm-tháng-ngày, ví dụ 2019-04-30.",
    picture: "Viết tên tệp ảnh đặt cạnh bài: .jpg, .png, .webp hoặc .avif.",
    colour: "Viết dấu # và sáu chữ số, ví dụ \"#0b3d75\".",
    repository: "Viết chủ kho, dấu «/», tên kho, ví dụ ban-bien-tap/cong.",
    length: (least: number, most: number) => `Viết từ ${least} đến ${most} ký tự.`,
  },
  /** Titles of the JSON Schemas. */
  schemas: {
    article: "Phần đầu của tin bài", page: "Phần đầu của trang tĩnh", site: "Cổng: tên, cơ quan, giấy phép", menu: "Danh mục chính",
    categories: "Chuyên mục", home: "Các khối trang chủ", indicator: "Chỉ tiêu", sources: "Nguồn số liệu", dimensions: "Phân tổ", topics: "Nhóm chỉ tiêu",
  },
  schemasWritten: (count: number, folder: string) => `Đã viết ${count} lược đồ vào ${folder}.`,
  page: {
    title: "Ban biên tập",
    noScript: "Trang này cần JavaScript. Không dùng được thì sửa tệp trong kho như thường.",
    loading: "Đang mở trang biên tập…",
  },
  form: {
    articles: "Tin bài", article: "tin bài", articlesHint: "Mỗi bài một tệp trong content/tin-tuc/<năm>/. Tên tệp lấy từ tiêu đề, bỏ dấu.",
    pages: "Trang", page: "trang", pagesHint: "Trang ở lại lâu: Giới thiệu, Khả năng tiếp cận…",
    data: "Dữ liệu của cổng", dataHint: "Lưu ở đây thì chú thích sau dấu # trong tệp sẽ mất. Số liệu, nguồn và phân tổ được sửa trong tệp, không ở đây.",
    body: "Nội dung", bodyHint: "Viết bằng Markdown. Mục lớn nhất dùng «## ».",
    example: (written: string) => `Ví dụ: ${written}`,
    slugHint: "Phần cuối của địa chỉ bài. Để nguyên nếu không có lý do.",
    blocks: { lead: "Tin nổi bật", categories: "Tin theo chuyên mục", progress: "Tiến độ chỉ tiêu", links: "Danh sách liên kết" },
  },
  commits: {
    create: "Thêm {{collection}} «{{slug}}»", update: "Sửa {{collection}} «{{slug}}»", delete: "Xóa {{collection}} «{{slug}}»",
    uploadMedia: "Thêm ảnh «{{path}}»", deleteMedia: "Xóa ảnh «{{path}}»",
  },
} as const;
