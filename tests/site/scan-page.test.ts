import { suite } from "uvu";
import * as assert from "uvu/assert";
import { addressOf, idsOf, scanPage } from "../../src/build/scan-page.ts";

const test = suite("what a page leads to");
const url = "/tin-tuc/2024/05/bai/";
const leads = (html: string): string[] => [...scanPage(html, url).leads];

test("is every link and picture of it, once, as an address in the portal", () => assert.equal(
  leads(`<a href="/gop-y/">Góp ý</a> <a href="/gop-y/">lại</a> <img src="../anh.jpg" alt=""> <a href="?trang=2">2</a> <a href="/lien-he/?a=1&amp;b=2#ban-do">Bản đồ</a>`),
  ["/gop-y/", "/tin-tuc/2024/05/anh.jpg", url, "/lien-he/#ban-do"],
));

test("leaves out what has a scheme or another host", () =>
  assert.equal(leads(`<a href="https://example.org/">x</a> <a href="mailto:a@example.org">x</a> <a href="//example.org/">x</a> <a href="tel:113">x</a>`), []));

test("is named without percent signs, and as written when they are wrong", () => assert.equal(
  leads(`<a href="/tu-khoa/h%E1%BB%A3p/#m%E1%BB%A5c">x</a> <a href="/50%/">x</a>`),
  ["/tu-khoa/hợp/#mục", "/50%/"],
));

test("is not a place within it: that is there, or it is a fault", () => {
  const { leads: none, faults } = scanPage(`<h2 id="mục-1">A</h2> <a href="#m%E1%BB%A5c-1">có</a> <a href="${url}#mục-1">có</a> <a href="#khong">không</a>`, url);
  assert.equal([...none], []);
  assert.equal(faults, [{ url, deadAnchor: "#khong" }]);
});

test("an id that stands twice is a fault, told once", () =>
  assert.equal(scanPage(`<p id="a"></p><p id="b"></p><p id="a"></p><p id="a"></p>`, url).faults, [{ url, idTwice: "a" }]));

test("its ids are those of elements, not words of attributes", () => {
  assert.equal([...idsOf(`<p id="a" data-id="x" aria-describedby="y">id=&quot;z&quot;</p>`)], ["a"]);
  assert.equal(addressOf("#a", url), [url, "a"]);
});

test.run();
