import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { SearchRequest } from "../../src/search/protocol.ts";
import { filterCounts, search } from "../../src/search/query/search.ts";
import { Store } from "../../src/search/query/store.ts";
import { smallArchive } from "./small-archive.ts";

const test = suite("search");

const { store, files } = await smallArchive([
  { title: "Hòa giải ở cơ sở", date: "2024-03-01", category: "xa-hoi", text: "Tổ hòa giải họp." },
  { title: "Số hợp tác xã", date: "2023-05-02", kind: "indicator", summary: "Hợp tác xã đang hoạt động." },
  { title: "Hoà giải viên giỏi", date: "2023-05-01", category: "xa-hoi", text: "Chè Thái Nguyên và hợp tác xã." },
  { title: "Hợp tác xã chè", date: "2022-12-31", category: "kinh-te", text: "Hợp tác xã trồng chè shan tuyết." },
  { title: "Họp tác chiến về xả lũ", date: "2022-06-01", category: "y-te", text: "Cuộc họp tác xa, hoa giải nở." },
  { title: "Giới thiệu", date: "", kind: "page", text: "Trang về hợp tác xã." },
], 3);

const asked = (typed: string, more: Partial<SearchRequest> = {}): SearchRequest => ({ typed, sort: "relevance", page: 1, ...more });
const found = async (typed: string, more: Partial<SearchRequest> = {}) => {
  const answer = await search(store, asked(typed, more));
  return { ...answer, urls: answer.hits.map(({ url }) => url) };
};

test("a hit says what a card shows", async () => {
  const { hits } = await found("chè shan tuyết");
  assert.equal(hits, [{ url: "/3/", title: "Hợp tác xã chè", summary: "", date: "2022-12-31", category: "kinh-te", kind: "article" }]);
});

test("documents with the words as they were typed come first, those with other marks after them", async () => {
  const { urls, exact, total, instead } = await found("hợp tác xã");
  assert.equal(urls.slice(0, 4).sort(), ["/1/", "/2/", "/3/", "/5/"]);
  assert.equal([urls[4], exact, total, instead], ["/4/", 4, 5, undefined]);
});

test("the other tone style is as good as the one typed", async () => {
  for (const typed of ["hòa giải", "hoà giải"]) {
    const { urls, exact, total } = await found(typed);
    assert.equal([urls.slice(0, 2).sort(), urls[2], exact, total], [["/0/", "/2/"], "/4/", 2, 3], typed);
  }
});

test("without marks all writings are found, and all are as exact", async () => {
  const { total, exact } = await found("hop tac xa");
  assert.equal([total, exact], [5, 5]);
});

test("the newest come first when sorted by date, across shards", async () => {
  assert.equal((await found("hop tac xa", { sort: "date" })).urls, ["/1/", "/2/", "/3/", "/4/", "/5/"]);
});

test("category, year and kind leave the documents that have them", async () => {
  assert.equal((await found("hợp tác xã", { category: "kinh-te" })).urls, ["/3/"]);
  assert.equal((await found("hợp tác xã", { year: 2023 })).urls.sort(), ["/1/", "/2/"]);
  assert.equal((await found("hợp tác xã", { kind: "indicator" })).urls, ["/1/"]);
  assert.equal((await found("hợp tác xã", { year: 2023, kind: "article" })).urls, ["/2/"]);
  assert.is((await found("hợp tác xã", { category: "khong-co" })).total, 0);
  const { exact, total } = await found("hợp tác xã", { year: 2022 });
  assert.equal([exact, total], [1, 2]);
});

test("each filter counts what its choices would leave, the other filters applied", async () => {
  assert.equal(await filterCounts(store, asked("hợp tác xã")), {
    categories: [["kinh-te", "kinh-te", 1], ["xa-hoi", "xa-hoi", 1], ["y-te", "y-te", 1]],
    years: [[2023, 2], [2022, 2]],
    kinds: [["article", 3], ["page", 1], ["indicator", 1]],
  });
  assert.equal(await filterCounts(store, asked("hợp tác xã", { year: 2022 })), {
    categories: [["kinh-te", "kinh-te", 1], ["y-te", "y-te", 1]], years: [[2023, 2], [2022, 2]], kinds: [["article", 2]],
  });
});

test("a choice that is set is counted even when it leaves nothing", async () => {
  const { years, kinds } = await filterCounts(store, asked("chè", { year: 1999, kind: "page" }));
  assert.equal([years, kinds], [[[1999, 0]], [["page", 0]]]);
});

test("only filters read the file of facets", async () => {
  const read: string[] = [];
  const fresh = await Store.open(async (url) => { read.push(url); return files.get(url)!; });
  await search(fresh, asked("hợp tác xã", { year: 2023 }));
  assert.not(read.some((url) => url.endsWith("/f")));
  await search(fresh, asked("hợp tác xã", { kind: "page" }));
  assert.ok(read.some((url) => url.endsWith("/f")));
});

test("a page has ten hits, and pages follow one another", async () => {
  const many = await smallArchive(Array.from({ length: 23 }, (_, n) => ({ title: `Hợp tác xã ${n}` })));
  const pages = await Promise.all([1, 2, 3, 4].map((page) => search(many.store, asked("hợp tác xã", { page }))));
  assert.equal(pages.map(({ hits, total }) => [hits.length, total]), [[10, 23], [10, 23], [3, 23], [0, 23]]);
  assert.is(new Set(pages.flatMap(({ hits }) => hits.map(({ url }) => url))).size, 23);
});

test("a minus leaves out documents with the word or the phrase, with marks only those that have them", async () => {
  assert.equal((await found("hợp tác xã -chè")).urls.sort(), ["/1/", "/4/", "/5/"]);
  assert.equal((await found('hợp tác xã -"thái nguyên"')).urls.includes("/2/"), false);
  assert.equal((await found("hợp tác xã -họp")).urls.includes("/4/"), false);
  assert.is((await found("hop tac xa -hop")).total, 0);
});

test("words in quotes have to be one phrase", async () => {
  assert.equal((await found('"xã chè"')).urls, ["/3/"]);
  assert.is((await found('"chè hợp"')).total, 0);
});

test("what was searched instead is said, as readers write it", async () => {
  for (const [typed, instead] of [["hop tca xa", "hợp tác xã"], ["hopwj tacs xax", "hợp tác xã"], ["hợp tác x", "hợp tác xã"], ["hop tac xaa", "hợp tác xã"], ["hop75 tac1 xa4", "hợp tác xã"], ['"hop tca xa"', '"hợp tác xã"']] as const) {
    const answer = await found(typed);
    assert.is(answer.instead, instead, typed);
    assert.ok(answer.total > 0, typed);
  }
});

test("documents that go on from an unfinished word as most do come first, whatever their titles; the others stay found", async () => {
  const many = await smallArchive([{ title: "Nông thị ở nông thị" }, ...Array.from({ length: 3 }, (_, n) => ({ title: `Tin ${n}`, text: "Xã xây dựng nông thôn mới." }))]);
  const { hits, instead } = await search(many.store, asked("nông th"));
  assert.equal([instead, hits.map(({ url }) => url)], ["nông thôn", ["/1/", "/2/", "/3/", "/0/"]]);
});

test("nothing is said, and nothing mended, where what was typed is found", async () => {
  for (const typed of ["hợp tác xã", "hop tac xa", "họp tác chiến", "hoa giải", "chè"]) assert.is((await found(typed)).instead, undefined, typed);
});

test("phrases to mark are those that were searched", async () => {
  assert.equal((await found("hop tca xa")).phrases, [{ syllables: ["hợp", "tác", "xã"], quoted: false }]);
  assert.equal((await found("HOÀ giải")).phrases, [{ syllables: ["hòa", "giải"], quoted: false }]);
});

test("where nothing is found, other ways to ask are given that find something", async () => {
  assert.equal((await found("chè zzyqx")).hints, ["chè"]);
  assert.equal((await found('"chè tuyết"')).hints, ["chè tuyết"]);
  assert.equal((await found("chè -chè")).hints, ["chè"]);
  for (const typed of ["zzyqx", "", "-chè", "?"]) assert.equal([(await found(typed)).total, (await found(typed)).hints], [0, []], typed);
  assert.equal((await found("hợp tác xã", { year: 1999 })).hints, [], "filters left nothing, the words are fine");
});

test("some of many words are better than nothing, and are said to be some", async () => {
  const { partial, urls } = await found("hợp tác xã trồng chè shan tuyết zzyqx");
  assert.equal([partial, urls[0]], [true, "/3/"]);
});

test("an index of another form is not read", async () => {
  try {
    await Store.open(async () => Buffer.from('{"form":99}'));
    assert.unreachable();
  } catch (error) { assert.is((error as Error).message, "form 99"); }
});

test("a file that failed is asked for again", async () => {
  let fails = true;
  const shaky = await Store.open(async (url) => { if (fails && /\/p\d+$/.test(url)) throw new Error("offline"); return files.get(url)!; });
  assert.is(await search(shaky, asked("hợp tác xã")).catch((error: Error) => error.message), "offline");
  fails = false;
  assert.is((await search(shaky, asked("hợp tác xã"))).total, 5);
});

test.run();
