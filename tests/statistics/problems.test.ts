import { suite } from "uvu";
import * as assert from "uvu/assert";
import { catalogues, counting, percentage, problemsOf, read } from "./data-folder.ts";

const test = suite("problems in indicator files");

const told = (text: string, today?: string): string[] => problemsOf({ ...catalogues, "indicators/a.yml": text }, today);
const one = (text: string, expected: string, today?: string): void => assert.equal(told(text, today), [expected]);
/** A file whose only observation has this value, and perhaps more lines. */
const value = (written: string, more = "", base = counting): string =>
  base(`observations:\n  - period: 2019-04\n    value: ${written}\n    source: tin\n${more}`);
const goal = (fields: string, base = counting): string => base(`targets:\n  - {id: 2020, ${fields}, basis: stated, deadline: 2020, source: tin}\nobservations: []\n`);

test("a good file has none", () => {
  assert.equal(told(value("167", "    breakdowns: {linh-vuc: {nong-nghiep: 123, khac: 44}}\n")), []);
  assert.equal(told(goal("value: 200, comparator: gte")), []);
});

test("text for a number is told with the number meant", () => {
  one(value("1.167,5", "", percentage), "indicators/a.yml:11:12\n  «value» (Giá trị) không phải số: «1.167,5»\n  → Viết 1167.5: dấu chấm cho phần thập phân, không dấu phân cách nghìn, không đơn vị.");
  one(value("40%", "", percentage), "indicators/a.yml:11:12\n  «value» (Giá trị) không phải số: «40%»\n  → Viết 40: dấu chấm cho phần thập phân, không dấu phân cách nghìn, không đơn vị.");
});

test("three thousand written with a dot is told, not read as three", () => {
  one(value("3.000"), "indicators/a.yml:11:12\n  «value» (Giá trị) «3.000» được đọc là 3, vì dấu chấm là dấu thập phân\n  → Viết 3000.");
});

test("outside counts a dot and three digits must be told apart too", () => {
  const money = (written: string) => value(written).replace("id: count, label: hợp tác xã", "id: number, label: tỷ đồng");
  one(money("12.345"), "indicators/a.yml:11:12\n  «value» (Giá trị) «12.345» được đọc là 12.345, vì dấu chấm là dấu thập phân\n  → Viết 12345; nếu đúng là số lẻ thì viết 12.3450.");
  assert.equal(told(money("12.3450")), []);
  assert.equal(told(money("0.345")), []);
  assert.equal(told(value("39.961", "", percentage)), []);
});

test("half a thing is not counted", () => {
  one(value("167.5"), "indicators/a.yml:11:12\n  «value» (Giá trị) không phải số nguyên: «167.5»\n  → Đếm «hợp tác xã» thì viết số nguyên. Số lẻ thì đổi «unit.id» thành number.");
});

test("a figure out of bounds is told with the bounds", () => {
  one(value("-1"), "indicators/a.yml:11:12\n  «value» (Giá trị) nhỏ hơn giá trị nhỏ nhất 0: «-1»\n  → Viết số từ 0 trở lên, hoặc sửa «bounds» (Khoảng giá trị).");
  one(value("140", "", percentage), "indicators/a.yml:11:12\n  «value» (Giá trị) lớn hơn giá trị lớn nhất 100: «140»\n  → Viết số từ 0 đến 100, hoặc sửa «bounds» (Khoảng giá trị).");
});

test("0.4 % is suspected to be 40 %", () => {
  one(value("0.4", "", percentage), "warning indicators/a.yml:11:12\n  «value» (Giá trị) là «0.4»%, rất nhỏ\n  → Nếu ý là 40% thì viết 40: tỷ lệ tính trên 100.");
});

test("every figure of a file is looked at", () => {
  assert.equal(told(counting(`targets:
  - {id: 2020, value: 2.000, comparator: gte, basis: stated, deadline: 2020, baseline: {period: 2015, value: 1.5}, source: tin}
observations:
  - period: 2019-04
    value: 1167
    source: tin
    revisions: [{until: 2019-07-01, value: 1.165, reason: Sót}]
    breakdowns: {linh-vuc: {nong-nghiep: 1.123, khac: {value: 43.5}}}
`)).map((problem) => problem.split("\n").slice(0, 2).join("")), [
    "indicators/a.yml:10:23  «value» (Giá trị mục tiêu) «2.000» được đọc là 2, vì dấu chấm là dấu thập phân",
    "indicators/a.yml:10:110  «value» (Giá trị gốc) không phải số nguyên: «1.5»",
    "indicators/a.yml:15:44  «value» (Giá trị cũ) «1.165» được đọc là 1.165, vì dấu chấm là dấu thập phân",
    "indicators/a.yml:16:42  «nong-nghiep» (Giá trị của nhóm) «1.123» được đọc là 1.123, vì dấu chấm là dấu thập phân",
    "indicators/a.yml:16:63  «value» (Giá trị của nhóm) không phải số nguyên: «43.5»",
  ]);
});

test("parts that miss their total are told with both sums", () => {
  one(value("167", "    breakdowns:\n      linh-vuc: {nong-nghiep: 123, khac: 45}\n"),
    "indicators/a.yml:14:7\n  Các nhóm của phân tổ «Lĩnh vực» cộng lại được 168, khác tổng 167\n  → Sửa số của nhóm ghi sai, hoặc sửa «value» (Giá trị).");
});

test("parts that fall short of their total are told too", () => {
  one(value("167", "    breakdowns:\n      linh-vuc: {nong-nghiep: 122, khac: 44}\n"),
    "indicators/a.yml:14:7\n  Các nhóm của phân tổ «Lĩnh vực» cộng lại được 166, khác tổng 167\n  → Sửa số của nhóm ghi sai, hoặc sửa «value» (Giá trị).");
});

test("missing parts are a reminder; a part larger than the whole is not", () => {
  const missing = "warning indicators/a.yml:14:7\n  Phân tổ «Lĩnh vực» còn thiếu nhóm: Lĩnh vực khác\n  → Thêm các nhóm còn thiếu khi có số liệu. Khi còn thiếu, cổng không vẽ biểu đồ cơ cấu.";
  one(value("37", "    breakdowns:\n      linh-vuc: {nong-nghiep: 25}\n"), missing);
  one(value("37", "    breakdowns:\n      linh-vuc: {nong-nghiep: 37}\n"), missing);
  assert.equal(told(value("37", "    breakdowns:\n      linh-vuc: {nong-nghiep: 38}\n")), [
    "indicators/a.yml:14:7\n  Các nhóm đã ghi của phân tổ «Lĩnh vực» cộng lại được 38, lớn hơn tổng 37\n  → Sửa số của nhóm ghi sai, hoặc sửa «value» (Giá trị).", missing,
  ]);
});

test("rounded amounts may miss their total by a rounding", () => {
  const money = (khac: string) => value("10.5", `    breakdowns: {linh-vuc: {nong-nghiep: 6.3, khac: ${khac}}}\n`).replace("id: count, label: hợp tác xã", "id: number, label: tỷ đồng").replace("bounds: {min: 0}", "decimals: 1");
  assert.equal(told(money("4.3")), []);
  assert.is(told(money("4.4")).length, 1);
});

test("shares of a share are not added up", () => {
  assert.equal(told(value("40", "    breakdowns: {linh-vuc: {nong-nghiep: 45, khac: 30}}\n", percentage)), []);
});

test("a stated share that its own figures contradict is told with both, and nothing is put right", () => {
  const text = value("181", "    breakdowns:\n      linh-vuc:\n        nong-nghiep: {value: 119, statedShare: 52.4}\n        khac: {value: 62, statedShare: 34.3}\n");
  one(text, "warning indicators/a.yml:15:48\n  Nguồn ghi 52,4% cho 119 trên tổng 181, nhưng tính ra là 65,7%\n  → Đối chiếu lại với nguồn. Nếu nguồn ghi đúng như vậy thì giữ nguyên: cổng nêu cả hai số.");
  const { indicators } = read({ ...catalogues, "indicators/a.yml": text });
  assert.equal(indicators[0]!.observations[0]!.breakdowns["linh-vuc"]!["nong-nghiep"], { value: 119, statedShare: 52.4 });
});

test("a part that is no number is told with what to write", () => {
  one(value("167", "    breakdowns: {linh-vuc: {nong-nghiep: \"1.123\", khac: 44}}\n"),
    "indicators/a.yml:13:42\n  «nong-nghiep» (Giá trị của nhóm) không phải số: «1.123»\n  → Viết 1123; nguồn có ghi tỷ lệ thì viết {value: 1123, statedShare: 52.4}.");
  one(value("167", "    breakdowns: {linh-vuc: {nong-nghiep: {valu: 123}, khac: 44}}\n"),
    "indicators/a.yml:13:42\n  «nong-nghiep» (Giá trị của nhóm) không phải số: «{\"valu\":123}»\n  → Viết số trần, ví dụ 119; nguồn có ghi tỷ lệ thì viết {value: 119, statedShare: 52.4}.");
});

test("a period written twice names the line of the other", () => {
  one(counting("observations:\n  - {period: 2019-04, value: 167, source: tin}\n  - {period: 2019-04, value: 168, source: tin}\n"),
    "indicators/a.yml:11:14\n  Kỳ «2019-04» đã có ở dòng 10\n  → Giữ một. Sửa số cũ thì ghi vào «revisions» (Đính chính), không thêm dòng.");
  const sameEnd = counting("observations:\n  - {period: 2018, value: 167, source: tin}\n  - {period: 2018-12, value: 168, source: tin}\n");
  one(sameEnd, "indicators/a.yml:11:14\n  Kỳ «2018-12» kết thúc cùng ngày với kỳ «2018» ở dòng 10\n  → Số liệu tại một thời điểm chỉ ghi một lần: giữ một kỳ.");
  assert.equal(told(sameEnd.replace("measure: stock", "measure: flow")), []);
});

test("a period that is not over needs the status of a forecast", () => {
  const text = (status: string) => counting(`observations:\n  - {period: 2019, value: 200, source: tin${status}}\n`);
  one(text(""), "indicators/a.yml:10:14\n  Kỳ «2019» chưa kết thúc vào ngày 15/05/2019\n  → Sửa «period» (Kỳ số liệu); nếu là số dự báo thì ghi «status: F».", "2019-05-15");
  assert.equal(told(text(", status: F"), "2019-05-15"), []);
  assert.equal(told(text(""), "2019-12-31"), []);
});

test("a missing source is missing", () => {
  one(counting("observations:\n  - period: 2019-04\n    value: 167\n"), "indicators/a.yml:10:5\n  Thiếu «source» (Nguồn)\n  → Thêm dòng «source: tin-2019-05».");
});

test("what is referred to must be declared, and the nearest name is offered", () => {
  const text = value("167", "    breakdowns: {linh-vucc: {nong-nghiep: 123, khac: 44}}\n").replace("topic: htx", "topic: htxx").replace("source: tin", "source: tinn");
  assert.equal(told(text), [
    "indicators/a.yml:3:8\n  «topic» (Chủ đề): không có «htxx» trong _data/topics.yml\n  → Có phải «htx»?",
    "indicators/a.yml:12:13\n  «source» (Nguồn): không có «tinn» trong _data/sources.yml\n  → Có phải «tin»?",
    "indicators/a.yml:13:18\n  «linh-vucc» (Phân tổ): không có «linh-vucc» trong _data/dimensions.yml\n  → Có phải «linh-vuc»?",
  ].map((problem) => problem));
  one(value("167", "    breakdowns: {linh-vuc: {nong-nghiep: 123, khac: 44, nong-nghep: 0}}\n"),
    "indicators/a.yml:13:57\n  «nong-nghep» (Tên nhóm): không có «nong-nghep» trong _data/dimensions.yml\n  → Có phải «nong-nghiep»?");
  one(goal("value: 200, comparator: gte").replace("source: tin", "source: bao"),
    "indicators/a.yml:10:84\n  «source» (Nguồn): không có «bao» trong _data/sources.yml\n  → Chọn một trong: tin.");
});

test("without any catalogue the editor is told where to declare", () => {
  assert.equal(problemsOf({ "indicators/a.yml": value("167") }), [
    "indicators/a.yml:3:8\n  «topic» (Chủ đề): không có «htx» trong _data/topics.yml\n  → Khai báo trong _data/topics.yml trước khi dùng.",
    "indicators/a.yml:12:13\n  «source» (Nguồn): không có «tin» trong _data/sources.yml\n  → Khai báo trong _data/sources.yml trước khi dùng.",
  ]);
});

test("a catalogue with a mistake is told once, not once for each reference", () => {
  assert.equal(problemsOf({ ...catalogues, "sources.yml": "tin:\n  title: Tin\n", "indicators/a.yml": value("167") }).map((problem) => problem.split("\n")[1]),
    ["  Thiếu «publisher» (Nơi đăng)", "  Thiếu «published» (Ngày đăng)", "  Thiếu «url» (Địa chỉ nguồn)"].sort());
});

test("a target that points the other way is told", () => {
  one(goal("value: 200, comparator: lte"), "indicators/a.yml:10:40\n  «comparator» (Cách so sánh) «lte» ngược với «direction» (Chiều mong muốn) «up»\n  → Dùng gte hoặc gt hoặc eq, hoặc sửa «direction».");
  assert.equal(told(goal("value: 200, comparator: eq")), []);
});

test("a target that nothing can reach is told", () => {
  one(goal("value: 100, comparator: gt", percentage), "indicators/a.yml:10:23\n  Không thể đạt mục tiêu trên 100 khi giá trị lớn nhất là 100\n  → Dùng «comparator: gte» (ít nhất), hoặc sửa «value» (Giá trị mục tiêu).");
  one(goal("value: 0, comparator: lt").replace("direction: up", "direction: down"), "indicators/a.yml:10:23\n  Không thể đạt mục tiêu dưới 0 khi giá trị nhỏ nhất là 0\n  → Dùng «comparator: lte» (không quá), hoặc sửa «value» (Giá trị mục tiêu).");
});

test("a baseline lies before its deadline", () => {
  one(goal("value: 200, comparator: gte, baseline: {period: 2020-12, value: 100}"),
    "indicators/a.yml:10:64\n  Kỳ gốc «2020-12» không sớm hơn thời hạn «2020»\n  → Sửa «baseline.period» (Kỳ gốc) hoặc «deadline» (Thời hạn).");
});

test("ids of targets differ", () => {
  one(counting("targets:\n  - {id: 2020, value: 200, comparator: gte, basis: stated, deadline: 2020, source: tin}\n  - {id: \"2020\", value: 300, comparator: gte, basis: stated, deadline: 2023, source: tin}\nobservations: []\n"),
    "indicators/a.yml:11:10\n  Mã mục tiêu «2020» đã dùng ở dòng 10\n  → Đặt cho mỗi mục tiêu một mã riêng.");
});

test("more than twice the figure before is suspected, unless the series breaks", () => {
  const rise = (now: string) => counting(`observations:\n  - {period: 2018-12, value: ${now}, source: tin}\n  - {period: 2017-12, value: 100, source: tin}\n`);
  one(rise("1510"), "warning indicators/a.yml:10:30\n  Kỳ 2017-12 là 100, kỳ 2018-12 là 1.510: tăng 1.410%\n  → Xem có gõ nhầm không. Nếu cách tính đã đổi thì ghi «status: B».");
  assert.equal(told(rise("200")), []);
  assert.equal(told(rise("1510, status: B")), []);
});

test("dates that do not exist are told, with what was probably meant", () => {
  one(counting("observations:\n  - {period: 30/4/2019, value: 167, source: tin}\n"), "indicators/a.yml:10:14\n  «period» (Kỳ số liệu) không phải kỳ có thật: «30/4/2019»\n  → Viết 2019-04-30.");
  one(counting("observations:\n  - {period: 2019-02-30, value: 167, source: tin}\n"), "indicators/a.yml:10:14\n  «period» (Kỳ số liệu) không phải kỳ có thật: «2019-02-30»\n  → Viết 2019, 2019-Q2, 2019-04 hoặc 2019-04-30.");
  one(value("167", "    published: 13/5/2019\n"), "indicators/a.yml:13:16\n  «published» (Ngày công bố) không phải ngày có thật: «13/5/2019»\n  → Viết 2019-05-13.");
  one(value("167", "    published: 2019-05\n"), "indicators/a.yml:13:16\n  «published» (Ngày công bố) không phải ngày có thật: «2019-05»\n  → Viết năm-tháng-ngày, ví dụ 2019-04-30.");
  one(goal("value: 200, comparator: gte").replace("deadline: 2020", "deadline: 12/2020"), "indicators/a.yml:10:70\n  «deadline» (Thời hạn) không phải kỳ có thật: «12/2020»\n  → Viết 2020-12.");
});

test("a correction has a reason", () => {
  one(value("167", "    revisions:\n      - {until: 2019-07-01, value: 165}\n"), "indicators/a.yml:14:9\n  Thiếu «reason» (Lý do đính chính)\n  → Thêm dòng «reason: Cộng sót một huyện».");
});

test("a figure published before its period ended is suspected to be an estimate", () => {
  one(value("167", "    published: 2019-04-20\n"), "warning indicators/a.yml:13:16\n  Công bố ngày «2019-04-20», trước khi kỳ «2019-04» kết thúc\n  → Nếu là số ước tính thì ghi «status: E»; nếu không thì sửa một trong hai.");
  assert.equal(told(value("167", "    published: 2019-04-20\n    status: E\n")), []);
});

test("missing is written as missing, never as zero and never with a value", () => {
  one(value("167", "    status: O\n"), "indicators/a.yml:11:12\n  «status: O» nghĩa là thiếu số liệu, nhưng «value» (Giá trị) là «167»\n  → Xóa «value» hoặc xóa «status: O».");
  const missing = (line: string) => `indicators/a.yml:${line}\n  Thiếu «value» (Giá trị)\n  → Ghi số; nếu nguồn để trống thì ghi «status: O». Không ghi 0 thay cho thiếu.`;
  one(value("null"), missing("11:12"));
  one(counting("observations:\n  - {period: 2019-04, source: tin}\n"), missing("10:5"));
  assert.equal(told(counting("observations:\n  - {period: 2019-04, source: tin, status: O}\n")), []);
});

test("an indicator with nothing to show is a reminder", () => {
  one(counting("observations: []\n"), "warning indicators/a.yml:1:1\n  Chỉ tiêu không có mục tiêu, cũng không có số liệu\n  → Thêm một mục vào «targets» (Mục tiêu) hoặc «observations» (Số liệu).");
});

test("observations are written out even when there are none", () => {
  one(counting("targets: []\n"), "indicators/a.yml:1:1\n  Thiếu «observations» (Số liệu)\n  → Thêm dòng «observations: []».");
});

test("a mistake in one entry does not hide the mistakes in others", () => {
  assert.equal(told(counting("observations:\n  - {period: 30/4/2019, value: 167, source: tin}\n  - {period: 2019-05, value: 3.000, source: tin}\n")).map((problem) => problem.split("\n")[0]),
    ["indicators/a.yml:10:14", "indicators/a.yml:11:30"]);
});

test("settings have their own messages", () => {
  assert.equal(told(value("167").replace("# …", "decimals: 1.5\nstaleAfterDays: 0")), [
    "indicators/a.yml:8:11\n  «decimals» (Số chữ số thập phân) không phải số nguyên: «1.5»\n  → Viết số nguyên, ví dụ 1.",
    "indicators/a.yml:9:17\n  «staleAfterDays» (Số ngày thì coi là cũ) nằm ngoài khoảng cho phép: «0»\n  → Viết số từ 1 đến 36525.",
  ]);
  one(value("50", "", percentage).replace("decimals: 1", "bounds: {min: 100, max: 0}").replace("value: 50", "value: null").replace("source: tin", "source: tin\n    status: O"),
    "indicators/a.yml:7:9\n  «bounds» (Khoảng giá trị) có giá trị nhỏ nhất 100 lớn hơn giá trị lớn nhất 0\n  → Đổi chỗ hai số.");
  one(value("167").replace("direction: up", "direction: len"), "indicators/a.yml:6:12\n  «direction» (Chiều mong muốn) không có trong danh sách: «len»\n  → Chọn một trong: up, down.");
});

test("a file is named by the id of its indicator and stands in its folder", () => {
  assert.equal(problemsOf({ ...catalogues, "indicators/Số HTX.yml": value("167"), "indicators/con/b.yml": value("167") }), [
    "indicators/Số HTX.yml\n  Tên tệp «Số HTX.yml» chỉ được dùng chữ thường không dấu, chữ số và gạch nối\n  → Đổi tên tệp thành «so-htx.yml».",
    "indicators/con/b.yml\n  Tệp chỉ tiêu nằm trong thư mục con\n  → Chuyển tệp ra thẳng thư mục indicators.",
  ]);
});

test.run();
