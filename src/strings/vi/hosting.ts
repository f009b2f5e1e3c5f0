/** Words in files for web servers, and of the commands that write them and look at servers. */
export const hosting = {
  usage: `npm run hosting -- DẠNG [--output THƯ_MỤC] [lựa chọn]

Dạng:
  nginx             trọn cấu hình máy chủ: cong.conf, cong-chuyen-huong.map (địa chỉ cũ), 00-cong-map.conf (chỗ cho địa chỉ cũ, chung cho các cổng)
  apache            trọn cấu hình máy chủ: cong.conf, cong-chuyen-huong.txt; tiêu đề HTTP nằm sẵn trong .htaccess của bản phát hành
  iis               chuyển hướng và https cho applicationHost.config; tiêu đề HTTP nằm sẵn trong web.config của bản phát hành
  nginx-feedback    chỉ phần nhận góp ý, để thêm vào một khối server có sẵn
  systemd-feedback  dịch vụ gop-y.service chạy nơi nhận góp ý
nginx, apache cần --output; các dạng khác không có --output thì in ra màn hình.
Netlify, Cloudflare Pages tự đọc _headers, _redirects trong bản phát hành.
GitLab Pages chỉ đọc _redirects: đặt policyInPages: true trong site.yml.

Lựa chọn (trong ngoặc là giá trị khi không ghi):
  --content THƯ_MỤC --data THƯ_MỤC         nội dung và dữ liệu của cổng (content, _data)
  --place THƯ_MỤC                          nơi các tệp này sẽ nằm ở máy chủ web, khi ghi ở máy khác (như --output)
  --root THƯ_MỤC                           thư mục bạn đọc xem, ở máy chủ web (_site)
  --built THƯ_MỤC                          thư mục đã dựng ở máy này, để nginx cho phép cả mã băm của các bản còn giữ (_site)
  --name TÊN                               tên miền (lấy từ url trong site.yml)
  --certificate TỆP --key TỆP              chứng thư số (/etc/letsencrypt/live/TÊN/fullchain.pem, privkey.pem)
  --address ĐỊA_CHỈ --http SỐ --https SỐ   nơi lắng nghe (mọi địa chỉ, 80, 443)
  --brotli                                 nginx có mô đun brotli_static (Debian: libnginx-mod-http-brotli-static)
  --site TÊN                               tên các tệp, tên biến trong nginx; mỗi cổng trên cùng máy chủ một tên. Trong IIS: tên trang (site) (cong)
  --port SỐ                                số cổng mạng của nơi nhận góp ý (8090)
  --folder THƯ_MỤC --user TÊN              thư mục cài phần mềm, tài khoản chạy nơi nhận góp ý (thư mục này, cong)`,
  unknownForm: (written: string) => `Không có dạng «${written}».`,
  needsFolder: (form: string) => `Dạng «${form}» gồm nhiều tệp gọi nhau: thêm --output THƯ_MỤC.`,
  badPath: (written: string) => `«${written}» không dùng được làm thư mục hay tệp: viết đường dẫn đầy đủ, không có dấu cách, dấu ngoặc hay dấu %.`,
  badUser: (written: string) => `«${written}» không dùng được làm tên người dùng của máy. Viết chữ thường không dấu, chữ số, gạch nối hoặc gạch dưới, ví dụ cong.`,
  badName: (written: string) => `«${written}» không dùng được làm tên miền. Viết như congthongtin.example.vn, không có https:// và dấu /.`,
  badAddress: (written: string) => `«${written}» không phải địa chỉ IPv4. Viết như 127.0.0.1; bỏ --address thì máy chủ nhận ở mọi địa chỉ.`,
  badServerSite: (written: string) => `«${written}» không dùng được làm tên cổng trên máy chủ web: chỉ chữ thường không dấu, chữ số, gạch nối, bắt đầu bằng chữ, dài nhất 16 ký tự, ví dụ so-y-te.`,
  badSite: (written: string) => `«${written}» không dùng được làm tên cổng trong IIS: chỉ chữ, số, dấu cách, gạch nối và dấu chấm.`,
  written: (file: string) => `Đã ghi ${file}`,
  olderHashes: (count: number) => `CSP cho phép cả ${count} mã băm của những bản phát hành còn giữ, để khi đổi bản hay lùi về bản trước trang không mất kiểu dáng. Khi các bản cũ đã bị xóa, chạy lại lệnh này thì tiêu đề HTTP ngắn lại.`,
  noReleases: (root: string, built: string) => `Chưa thấy bản phát hành nào ở ${root}, ${built}: CSP chỉ cho phép mã băm của phiên bản phần mềm này, nên bản đang hiện trên máy chủ (nếu do phiên bản khác dựng) và các bản còn giữ sẽ mất kiểu dáng. Chép _headers của các bản ấy về máy này rồi thêm --built THƯ_MỤC/_site.`,
  nginxHead: (site: string) => `Cấu hình nginx cho cổng thông tin. Ghi bằng --output /etc/nginx/conf.d (tệp này gọi ${site}-chuyen-huong.map theo đường dẫn đầy đủ, cần cả 00-cong-map.conf), rồi: nginx -t && systemctl reload nginx`,
  nginxAgain: "Viết lại bằng «npm run hosting -- nginx» khi đổi phiên bản phần mềm (trước khi dựng), khi đổi site.yml hay biểu trưng, hoặc khi thêm địa chỉ cũ; đăng bài thì không cần.",
  nginxElsewhere: "Máy chủ không có phần mềm này (cổng đăng từ máy khác): chạy lệnh ấy ở máy đăng với --output cau-hinh --place /etc/nginx/conf.d --root /srv/cong/_site (hai thư mục sau là trên máy chủ), rồi chép các tệp trong cau-hinh sang. Máy đăng không giữ bản cũ (CI) thì chép _headers của các bản trên máy chủ về trước, rồi thêm --built.",
  nginxRoom: "Chỗ cho địa chỉ cũ trong nginx, chung cho mọi cổng trên máy này, lần nào cũng ghi như nhau. nginx chỉ nhận hai dòng dưới một lần, trước mọi bảng map: nginx.conf đã có hai dòng ấy thì xóa ở đó, giữ tệp này.",
  nginxHttp2: "Từ nginx 1.25.1, «listen … http2» là cách viết cũ: nginx -t nhắc nhưng vẫn chạy đúng.",
  certificate: (name: string, root: string, service: "nginx" | "apache2") => `Chứng thư số phải có TRƯỚC khi đặt tệp này vào chỗ (thiếu tệp chứng thư, máy chủ không nhận cấu hình): certbot certonly --webroot -w ${root} -d ${name} --deploy-hook "systemctl reload ${service}". Những lần gia hạn sau, cổng 80 trong tệp này trả lời certbot từ ${root}.`,
  nginxReceiver: "Nơi nhận góp ý, chạy trên cùng máy (npm run feedback). Đặt trong khối server của cổng.",
  apacheHead: "Máy ghi khi dựng cổng: tiêu đề HTTP, kiểu tệp, trang báo lỗi, địa chỉ cũ cho Apache.",
  apacheManyRedirects: (count: number) => `${count} địa chỉ cũ: quá nhiều để đọc lại ở mỗi lượt xem, hãy dùng «npm run hosting -- apache».`,
  apacheSiteHead: (site: string) => `Cấu hình Apache cho cổng thông tin. Bật mô đun: a2enmod headers rewrite ssl http2 (thêm proxy_http nếu nhận góp ý). Ghi bằng --output /etc/apache2/sites-available (tệp này gọi ${site}-chuyen-huong.txt theo đường dẫn đầy đủ), rồi: a2ensite ${site} && systemctl reload apache2`,
  apacheLog: "Nhật ký truy cập không ghi ai gửi góp ý, ai tra cứu phiếu. Ngoài Debian, Ubuntu: thay ${APACHE_LOG_DIR} bằng thư mục nhật ký của máy.",
  iisHead: "Máy ghi khi dựng cổng: tiêu đề HTTP, kiểu tệp, trang báo lỗi cho IIS.",
  iisRedirectsHead: "Thêm vào applicationHost.config; cần mô đun URL Rewrite của IIS.",
  link: "Đây là liên kết, mỗi lần đăng lại trỏ sang bản mới: máy chủ phải đi theo liên kết, không giữ tệp đã mở của bản trước.",
  compressed: "Tệp nén sẵn khi dựng với --compress; tệp chưa có bản nén sẵn thì nén lúc gửi.",
  brotli: "Bỏ dấu # ở dòng dưới khi có mô đun libnginx-mod-http-brotli-static.",
  serviceTitle: "Nơi nhận góp ý của cổng thông tin",
  serviceHead: "Ghi vào /etc/systemd/system/gop-y.service, rồi: systemctl daemon-reload && systemctl enable --now gop-y",
  serviceSecrets: "Ghi FEEDBACK_SECRET (khóa), DATABASE_URL (cơ sở dữ liệu), SMTP_URL (máy chủ thư) vào tệp này; chỉ root được đọc (chmod 600).",
  serviceFolders: "Tạo sẵn hai thư mục được phép ghi; mọi thư mục khác chỉ được đọc.",
} as const;
