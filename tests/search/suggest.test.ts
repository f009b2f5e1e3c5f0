import { suite } from "uvu";
import * as assert from "uvu/assert";
import { suggest } from "../../src/search/query/search.ts";
import { smallArchive } from "./small-archive.ts";

const test = suite("suggestions");

const { store } = await smallArchive([
  { title: "Hợp tác xã Yến Dương", text: "Hợp tác xã. Công tác xuân." }, { title: "Hợp tác xã", text: "Hợp tác quốc tế. Nông thôn mới." },
  { title: "Hợp tác xuyên biên giới", text: "Họp bàn. Hộp thư. Tác động. Nông thị." }, { title: "Tác động", text: "Xã Yến Dương. Tác xa. Hợp đồng." },
]);

test("the last syllable is completed, the most frequent first, with the marks readers use", async () => {
  const [first, ...others] = await suggest(store, "hợp tác x");
  assert.is(first, "hợp tác xã");
  assert.equal(others.sort(), ["hợp tác xa", "hợp tác xuyên", "hợp tác xuân"]);
});

test("what was typed before stays as it was typed", async () => {
  assert.is((await suggest(store, "Hop TAC x"))[0], "Hop TAC xã");
  assert.is((await suggest(store, '"Yến Dương"  hop  tac x'))[0], '"Yến Dương"  hop  tac xã');
});

test("marks that were typed are kept: what has others is not suggested", async () => {
  assert.equal(await suggest(store, "hợp tác xuy"), ["hợp tác xuyên"]);
  assert.equal(await suggest(store, "hợp tác xà"), []);
  assert.equal(await suggest(store, "nồng th"), []);
});

test("a first syllable is completed from two letters on", async () => {
  assert.equal(await suggest(store, "h"), []);
  assert.equal(await suggest(store, "hop"), ["hợp", "họp", "hộp"]);
  assert.equal(await suggest(store, "hộ"), ["hộp"]);
});

test("after a space the next syllable is suggested", async () => {
  assert.equal((await suggest(store, "hop tac ")).slice(0, 2).sort(), ["hop tac xã", "hop tac động"]);
  assert.equal([...await suggest(store, "nông ")].sort(), ["nông thôn", "nông thị"].sort());
});

test("nothing is suggested for nothing, after a closed quote, and for what no document has", async () => {
  for (const typed of ["", "  ", '"hợp tác xã"', "zz", "zz "]) assert.equal(await suggest(store, typed), [], typed);
});

test("at most six are suggested", async () => {
  const many = await smallArchive([{ title: "Nhà a, nhà b, nhà c, nhà d, nhà đ, nhà e, nhà g, nhà h".replaceAll(",", ".") }]);
  assert.is((await suggest(many.store, "nhà ")).length, 6);
});

test.run();
