const list = (text: string): readonly string[] => [...new Set(text.split(",").map((word) => word.trim()))];

/** Words that join others, the most frequent first. */
export const joiningWords = list(`và, của, các, trong, được, có, cho, với, những, về, tại, để, từ, đến, theo, không, đã, sẽ, là, trên, khi, cũng, nhiều, một, như, này, bằng, qua, vào, còn, do, giữa,
  sau, trước, ngoài ra, đồng thời, bên cạnh đó, tiếp tục, nhằm, cùng`);

/** Compound words that stand in any article, roughly the most frequent first. */
const common = list(`phát triển, địa phương, thực hiện, xây dựng, nhân dân, kinh tế, xã hội, hoạt động, cán bộ, chính quyền, người dân, hỗ trợ, sản xuất, kế hoạch, mục tiêu,
  chương trình, chính sách, đầu tư, nguồn vốn, thu nhập, bền vững, chất lượng, hiệu quả, thị trường, hội nghị, tổ chức, triển khai, nâng cao, tăng cường, kết quả,
  nhiệm vụ, công tác, lãnh đạo, chỉ đạo, phối hợp, đơn vị, thành viên, tập trung, bảo đảm, đáp ứng, nhu cầu, điều kiện, thời gian, giai đoạn, hồ sơ, tiến độ, bàn giao,
  đoàn thể, hội viên, truyền thống, kiểm tra, cảnh báo, kiến nghị, nghiên cứu, mô hình, trình diễn, thí điểm, nhân rộng, chuyển giao, ứng dụng, khó khăn, thuận lợi,
  tiềm năng, thế mạnh, giải pháp, kinh nghiệm, bài học, phong trào, tự nguyện, đồng thuận, đoàn kết, công khai, minh bạch, dự án, tiêu chuẩn`);

/** Compound words that say what an article is about. */
const subjects = list(`hợp tác xã, nông thôn mới, chuyển đổi số, giảm nghèo, cải cách hành chính, nông nghiệp, quản lý nhà nước, công nghệ thông tin, cơ sở dữ liệu,
  dịch vụ công trực tuyến, thủ tục hành chính, giải quyết đúng hạn, doanh nghiệp, hộ kinh doanh, tiêu thụ sản phẩm, khuyến nông, cây ăn quả, dong riềng, miến dong,
  hồng không hạt, cam quýt, bí xanh thơm, gừng, nghệ, dược liệu, chè búp, mật ong, gạo nếp, lợn bản địa, gà thả đồi, trâu bò, nuôi cá lồng, rừng trồng, rừng phòng hộ,
  bảo vệ rừng, lâm nghiệp, chế biến gỗ, trồng quế, trồng hồi, trúc sào, phân bón hữu cơ, tưới tiết kiệm, cơ giới hóa, chuồng trại, thức ăn chăn nuôi, thú y, thủy sản,
  nhãn hiệu tập thể, chỉ dẫn địa lý, truy xuất nguồn gốc, mã số vùng trồng, an toàn thực phẩm, đóng gói, bao bì, đặc sản, sản phẩm OCOP, thương mại điện tử,
  xúc tiến thương mại, hội chợ, triển lãm, xuất khẩu, chuỗi giá trị, liên kết sản xuất, vùng nguyên liệu, làng nghề, khu công nghiệp, cụm công nghiệp, quy hoạch,
  đất đai, giải phóng mặt bằng, tái định cư, nghiệm thu, đường giao thông, đường liên xã, cầu treo, điện lưới, nước sạch, hệ thống thoát nước, rác thải sinh hoạt,
  vệ sinh môi trường, nhà văn hóa, trụ sở, trạm y tế, trường học, giáo viên, học sinh, lớp học, thư viện, sách giáo khoa, học bổng, khuyến học, thi tốt nghiệp,
  phổ cập giáo dục, trường nội trú, mầm non, dạy nghề, việc làm, xuất khẩu lao động, thanh niên, phụ nữ, nông dân, cựu chiến binh, mặt trận, tình nguyện, khởi nghiệp,
  bác sĩ, bệnh viện, khám bệnh, chữa bệnh, bảo hiểm y tế, bảo hiểm xã hội, tiêm chủng, dịch bệnh, sức khỏe sinh sản, dinh dưỡng, người cao tuổi, trẻ em,
  bình đẳng giới, người khuyết tật, gia đình chính sách, người có công, thương binh, liệt sĩ, tri ân, nhà tình nghĩa, trợ cấp, hộ nghèo, hộ cận nghèo, vay vốn,
  tín dụng chính sách, lãi suất, ngân hàng, ngân sách, thu ngân sách, chi thường xuyên, đầu tư công, giải ngân, thuế, phí, lệ phí, kiểm toán, thanh tra, lễ hội,
  hát then, đàn tính, trang phục dân tộc, nghệ nhân, di sản văn hóa, di tích lịch sử, danh lam thắng cảnh, bảo tồn, du lịch cộng đồng, khách tham quan, ẩm thực,
  lưu trú, thể thao, bóng đá, giải chạy, hội thao, văn nghệ quần chúng, phát thanh, truyền hình, báo chí, mạng xã hội, tuyên truyền, phổ biến pháp luật,
  hòa giải cơ sở, trợ giúp pháp lý, tiếp công dân, khiếu nại, tố cáo, giám sát, xử lý vi phạm, an ninh trật tự, an toàn giao thông, phòng cháy chữa cháy, quốc phòng,
  tuyển quân, huấn luyện, dân quân tự vệ, phòng chống ma túy, mưa lũ, sạt lở, hạn hán, rét đậm, phòng chống thiên tai, cứu hộ cứu nạn, khắc phục hậu quả, thủy lợi,
  hồ chứa, kè suối, biến đổi khí hậu, tài nguyên nước, khoáng sản, đa dạng sinh học, ủy ban nhân dân, hội đồng nhân dân, kỳ họp, nghị quyết, đại biểu, cử tri,
  chất vấn, bầu cử, sáp nhập, đơn vị hành chính, tinh giản biên chế, thi đua, khen thưởng, bồi dưỡng, tập huấn, khoa học kỹ thuật, sáng kiến, giống mới, chữ ký số,
  hóa đơn điện tử, thanh toán không tiền mặt, căn cước, định danh điện tử, tổ công nghệ số cộng đồng, phủ sóng, cáp quang, trung tâm điều hành, an toàn thông tin,
  dữ liệu mở, hộp thư góp ý, đường dây nóng, một cửa, trả kết quả, mức độ hài lòng, vùng cao, vùng xa, cuộc vận động, gương sáng, hiến đất, góp công, thôn bản,
  tổ dân phố, khu dân cư, hương ước, quy ước, đô thị, chợ phiên, bến xe, bưu điện, cửa hàng, kho lạnh, nhà màng, ruộng bậc thang, nương ngô, khoai môn, rau trái vụ,
  lúa chất lượng cao`);

/** Compound words of Vietnamese local news. */
export const compounds: readonly string[] = [...common, ...subjects];

/** Subjects that can be a keyword: of two syllables at least. */
export const tagWords: readonly string[] = subjects.filter((word) => word.includes(" "));

/** Made-up bylines: no person bears them. */
export const bylines: readonly string[] = ["Tổ tin tức", "Ban biên tập", "Nhóm phóng viên", "Bạn đọc gửi", "Cộng tác viên", "Tổ ảnh", "Tổ tổng hợp"];

/** Made-up publishers that articles were taken from. */
export const origins: readonly string[] = ["Báo Minh Họa", "Bản tin Thử Nghiệm", "Đài Phát thanh Ví Dụ"];

export const categories: readonly [id: string, title: string][] = [
  ["chinh-tri", "Chính trị"], ["kinh-te", "Kinh tế"], ["xa-hoi", "Xã hội"], ["van-hoa", "Văn hóa"], ["giao-duc", "Giáo dục"],
  ["y-te", "Y tế"], ["nong-nghiep", "Nông nghiệp"], ["du-lich", "Du lịch"], ["phap-luat", "Pháp luật"], ["chuyen-doi-so", "Chuyển đổi số"],
];
