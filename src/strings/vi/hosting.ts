/** Words in files for web servers, and of the commands that write them and look at servers. */
export const hosting = {
  usage: `npm run hosting -- DẠNG [--output THƯ_MỤC] [lựa chọn]

Dạng:
  nginx             cả máy chủ: cong.conf, cong-chuyen-huong.map (địa chỉ cũ)
  apache            cả máy chủ: cong.conf, cong-chuyen-huong.txt; tiêu đề HTTP nằm sẵn trong .htaccess của bản phát hành
  iis               chuyển hướng và https cho applicationHost.config; tiêu đề HTTP nằm sẵn trong web.config của bản phát hành
  nginx-feedback    chỉ phần nhận góp ý, để thêm vào một khối server có sẵn
  systemd-feedback  dịch vụ gop-y.service chạy nơi nhận góp ý
nginx và apache cần --output; các dạng khác không có --output thì in ra màn hình. Netlify, Cloudflare Pages, GitLab Pages tự đọc _headers, _redirects trong bản phát hành.

Lựa chọn (trong ngoặc là giá trị khi không ghi):
  --content DIR --data DIR        nội dung và dữ liệu của cổng (content, _data)
  --root DIR                      thư mục đã dựng (_site)
  --name TÊN                      tên miền (lấy từ url trong site.yml)
  --certificate TỆP --key TỆP     chứng thư số (/etc/letsencrypt/live/TÊN/fullchain.pem, privkey.pem)
  --address ĐỊA_CHỈ --http SỐ --https SỐ   nơi lắng nghe (mọi địa chỉ, 80, 443)
  --brotli                        nginx có mô đun brotli_static (Debian: libnginx-mod-http-brotli-static)
  --site TÊN                      tên của cổng trong IIS (cong)
  --port SỐ                       cổng của nơi nhận góp ý (8090)
  --folder DIR --user TÊN         nơi nhận góp ý chạy từ đâu, bằng tài khoản nào (thư mục này, cong)`,
  unknownForm: (written: string) => `Không có dạng «${written}».`,
  needsFolder: (form: string) => `Dạng «${form}» ghi hai tệp dẫn tới nhau: thêm --output THƯ_MỤC.`,
  badPath: (written: string) => `«${written}» không dùng được làm thư mục hay tệp: viết đường dẫn đầy đủ, không có dấu cách, dấu ngoặc hay dấu %.`,
  badUser: (written: string) => `«${written}» không dùng được làm tên người dùng của máy.`,
  badName: (written: string) => `«${written}» không dùng được làm tên miền.`,
  badAddress: (written: string) => `«${written}» không phải địa chỉ của máy (ví dụ 127.0.0.1).`,
  badSite: (written: string) => `«${written}» không dùng được làm tên cổng trong IIS: chỉ chữ, số, dấu cách, gạch nối và dấu chấm.`,
  written: (file: string) => `Đã ghi ${file}`,
  olderHashes: (count: number) => `Chính sách nhận cả ${count} mã băm của những bản phát hành còn giữ, để đổi bản hay quay lại bản trước không lúc nào mất kiểu dáng. Chạy lại lệnh này sau khi các bản cũ hết hạn thì tiêu đề ngắn lại.`,
  nginxHead: "Máy chủ nginx cho cổng thông tin. Đặt ở /etc/nginx/conf.d/, rồi: nginx -t && systemctl reload nginx",
  nginxAgain: "Viết lại bằng «npm run hosting -- nginx» khi đổi phiên bản phần mềm (trước khi dựng), khi đổi site.yml, hoặc khi thêm địa chỉ cũ; đăng bài thì không cần.",
  nginxReceiver: "Nơi nhận góp ý, chạy trên cùng máy (npm run feedback). Đặt trong khối server của cổng.",
  apacheHead: "Máy ghi khi dựng cổng: tiêu đề HTTP, kiểu tệp, trang báo lỗi, địa chỉ cũ cho Apache.",
  apacheManyRedirects: (count: number) => `${count} địa chỉ cũ: quá nhiều để đọc lại ở mỗi lượt xem, hãy dùng «npm run hosting -- apache».`,
  apacheSiteHead: "Máy chủ Apache cho cổng thông tin. a2enmod headers rewrite ssl http2 (proxy_http nếu nhận góp ý), đặt ở sites-available, a2ensite, rồi tải lại Apache.",
  iisHead: "Máy ghi khi dựng cổng: tiêu đề HTTP, kiểu tệp, trang báo lỗi cho IIS.",
  iisRedirectsHead: "Thêm vào applicationHost.config; cần mô đun URL Rewrite của IIS.",
  link: "Liên kết tới bản đang phát hành, đổi trong một bước: không nhớ tệp nào của bản trước.",
  compressed: "Tệp nén sẵn khi dựng với --compress; tệp chưa có bản nén sẵn thì nén lúc gửi.",
  brotli: "Bỏ dấu # khi có mô đun libnginx-mod-http-brotli-static:",
  serviceTitle: "Nơi nhận góp ý của cổng thông tin",
  serviceHead: "Ghi vào /etc/systemd/system/gop-y.service, rồi: systemctl daemon-reload && systemctl enable --now gop-y",
  serviceSecrets: "Khóa, cơ sở dữ liệu, máy chủ thư: FEEDBACK_SECRET, DATABASE_URL, SMTP_URL; tệp chỉ quản trị viên đọc được.",
  serviceFolders: "Hai thư mục được ghi phải có trước khi phần còn lại bị khóa.",
} as const;
