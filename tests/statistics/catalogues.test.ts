import { suite } from "uvu";
import * as assert from "uvu/assert";
import { catalogues, counting, problemsOf, read } from "./data-folder.ts";

const test = suite("reading figures");

const targets = "targets:\n  - {id: 2020, value: 200, comparator: gte, basis: stated, deadline: 2020, source: tin}\nobservations: []\n";

test("a province without figures is fine", () => {
  const { indicators, sources, dimensions, topics, problems } = read({});
  assert.equal([indicators.length, sources.size, dimensions.size, topics.length, problems.length], [0, 0, 0, 0, 0]);
  assert.equal(problemsOf({ "sources.yml": "# trống\n", "dimensions.yml": "", "topics.yml": "\n" }), []);
});

test("an indicator takes its id and address from its file, and text from numbers", () => {
  const { indicators } = read({ ...catalogues, "indicators/b.yml": counting(targets), "indicators/a.yml": counting(targets) });
  assert.equal(indicators.map(({ id, url }) => [id, url]), [["a", "/chi-tieu/a/"], ["b", "/chi-tieu/b/"]]);
  const { decimals, frequency, illustrative, observations, targets: [target] } = indicators[0]!;
  assert.equal({ decimals, frequency, illustrative, observations }, { decimals: 0, frequency: "irregular", illustrative: false, observations: [] });
  assert.equal([target!.id, target!.deadline], ["2020", "2020"]);
});

test("a target is known from the day of its source unless it says another", () => {
  const { indicators } = read({ ...catalogues, "indicators/a.yml": counting(targets), "indicators/b.yml": counting(targets.replace("source: tin", "source: tin, setOn: 2018-01-02")) });
  assert.equal(indicators.map(({ targets: [target] }) => target!.setOn), ["2019-05-13", "2018-01-02"]);
});

test("shares lie between 0 and 100 unless the file says otherwise", () => {
  const share = counting("observations: []\n").replace("{id: count, label: hợp tác xã}", '{id: percent, label: "%"}');
  const bounds = (text: string) => read({ ...catalogues, "indicators/a.yml": text }).indicators[0]!.bounds;
  assert.equal(bounds(share.replace("bounds: {min: 0}", "")), { min: 0, max: 100 });
  assert.equal(bounds(share.replace("bounds: {min: 0}", "bounds: {}")), {});
});

test("what is read cannot be changed", () => {
  const { indicators } = read({ ...catalogues, "indicators/a.yml": counting(targets) });
  assert.throws(() => { indicators[0]!.targets[0]!.value = 1; });
});

test("groups and topics keep the order of their files", () => {
  const { dimensions, topics } = read({ ...catalogues, "topics.yml": "- {id: z, title: Z}\n- {id: a, title: A}\n" });
  assert.equal([...dimensions.get("linh-vuc")!.items], [["nong-nghiep", "Nông nghiệp"], ["khac", "Lĩnh vực khác"]]);
  assert.equal(topics.map(({ id }) => id), ["z", "a"]);
});

test("ids are small letters without marks, and a topic has its own", () => {
  assert.equal(problemsOf({
    "sources.yml": catalogues["sources.yml"].replace("tin:", "Tin 2019:"),
    "dimensions.yml": "linh-vuc:\n  title: Lĩnh vực\n  items: {Nông nghiệp: Nông nghiệp}\n",
    "topics.yml": "- {id: htx, title: A}\n- {id: htx, title: B}\n",
  }), [
    "dimensions.yml:3:11\n  «Nông nghiệp» chỉ được dùng chữ thường không dấu, chữ số và gạch nối: «Nông nghiệp»\n  → Đổi thành «nong-nghiep».",
    "sources.yml:1:1\n  «Tin 2019» chỉ được dùng chữ thường không dấu, chữ số và gạch nối: «Tin 2019»\n  → Đổi thành «tin-2019».",
    "topics.yml:2:8\n  Mã «htx» được dùng hai lần\n  → Đặt cho mỗi mục một mã riêng.",
  ]);
});

test("an indicator that cannot be read is remembered by its id", () => {
  const { unread, indicators } = read({ ...catalogues, "indicators/a.yml": "title: [\n" });
  assert.equal([[...unread], indicators.length], [["a"], 0]);
});

test.run();
