import { suite } from "uvu";
import * as assert from "uvu/assert";
import { find } from "../../src/search/query/engine.ts";
import { search, standsSideBySide } from "../../src/search/query/search.ts";
import { smallArchive } from "./small-archive.ts";

const test = suite("side by side");
const stands = (text: string, phrase: string): boolean => standsSideBySide(text, phrase.split(" "));

test("a phrase stands in a text when its syllables follow one another", () => {
  assert.ok(stands("Các Hợp tác, xã Yến Dương", "hợp tác xã"));
  assert.ok(stands("hợp hợp tác xã", "hợp tác xã"));
  assert.not(stands("hợp tác rồi tác xã", "hợp tác xã"));
  assert.not(stands("hợp tác", "hợp tác xã"));
});

test("no phrase reaches across the end of a sentence or a paragraph", () => {
  assert.not(stands("Tổ hợp tác. Xã Yến Dương", "hợp tác xã"));
  assert.not(stands("hợp tác\n\nxã", "hợp tác xã"));
  assert.ok(stands("Nghị định 167/2013/NĐ-CP", "167 2013 nđ cp"));
});

test("marks that were typed are asked for, those that were not may be any", () => {
  assert.ok(stands("Hợp tác xã", "hop tac xa"));
  assert.ok(stands("Hợp tác xã", "hợp tac xa"));
  assert.not(stands("Họp tắc xa", "hợp tác xã"));
  assert.ok(stands("Hoà giải ở cơ sở".normalize("NFD"), "hòa giải ở"));
});

// Made up so that chance brings the pairs together as often as the phrase does.
const apart = "Nhà nước giảm nghèo. Đó là hộ nghèo bền vững.", joined = "Nhà nước giảm nghèo bền vững.";
const archive = await smallArchive([
  { title: "Giảm nghèo", text: apart }, ...Array.from({ length: 9 }, (_, n) => ({ title: `Tin ${n}`, text: apart })), { title: "Tin cuối", text: joined },
  ...Array.from({ length: 30 }, (_, n) => ({ title: `Chuyện ${n}`, text: ["Xã giảm nghèo.", "Trời mưa.", "Có hộ nghèo bền vững."][n % 3]! })),
]);

test("pairs of a phrase that must share a syllable, there being no other, stand above pairs that may stand apart", async () => {
  const { documents } = await find(archive.store, "giam ngheo ben vung");
  assert.is(documents[0], 10);
  assert.is(documents.length, 11);
});

test("a phrase in quotes is looked for in the texts themselves, and documents without it come last", async () => {
  const asked: string[] = [];
  const textOf = async (url: string): Promise<string> => { asked.push(url); return archive.documents[Number(url.slice(1, -1))]!.text as string; };
  const request = { typed: '"giảm nghèo bền vững"', sort: "relevance", page: 1 } as const;
  const { hits, total } = await search(archive.store, request, { textOf });
  assert.is(hits[0]!.url, "/10/");
  assert.is(total, 11);
  assert.is(asked.length, 11);
  await search(archive.store, { ...request, typed: "giảm nghèo bền vững" }, { textOf });
  assert.is(asked.length, 11, "no text is read without quotes");
});

test("a text that cannot be read does not stop the search", async () => {
  const { total } = await search(archive.store, { typed: '"giảm nghèo bền vững"', sort: "relevance", page: 1 }, { textOf: async () => { throw new Error("gone"); } });
  assert.is(total, 11);
});

test.run();
