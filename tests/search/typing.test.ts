import { suite } from "uvu";
import * as assert from "uvu/assert";
import { decodeTyping } from "../../src/search/typing.ts";

const test = suite("raw typing");

const telex = {
  hopwj: "hợp", tacs: "tác", xax: "xã", ddoonf: "đồn", dduwowngf: "đường", dduongwf: "đường", nuwowcs: "nước", truowngf: "trường", hoaf: "hòa", toans: "toán", quys: "quý", giaf: "già",
  nguyeenx: "nguyễn", huyeenj: "huyện", khoer: "khỏe", thuyr: "thủy", muaw: "mưa", muwa: "mưa", hoawcj: "hoặc", aans: "ấn", veef: "về", rieeng: "riêng", uwu: "ưu", cuar: "của", ngoaif: "ngoài",
};
const vni = {
  hop75: "hợp", tac1: "tác", xa4: "xã", d9on62: "đồn", d9uong72: "đường", nuoc71: "nước", truong72: "trường", hoa2: "hòa", toan1: "toán", quy1: "quý", gia2: "già", nguyen64: "nguyễn",
  huyen65: "huyện", hoac85: "hoặc", mua7: "mưa", ve62: "về", u7u: "ưu",
};

test("Telex keys become what they were meant to be", () => {
  for (const [keys, word] of Object.entries(telex)) assert.is(decodeTyping(keys), word, keys);
});

test("VNI keys become what they were meant to be", () => {
  for (const [keys, word] of Object.entries(vni)) assert.is(decodeTyping(keys), word, keys);
});

test("words that are no raw typing stay undecided", () => {
  for (const word of ["hop", "tac", "xa", "nong", "hợp", "xã", "167", "2019", "3b", "zzyqx", "ocop", ""]) assert.is(decodeTyping(word), undefined, word);
});

test.run();
