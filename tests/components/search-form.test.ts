import { gzipSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { externalForm } from "../../_includes/components/search-plain.ts";
import { siteHeader } from "../../_includes/components/site-header.ts";
import { makeAssets } from "../../src/build/assets.ts";
import { render as openSearch } from "../../src/pages/opensearch.11ty.ts";
import { portal, site } from "../support/model.ts";

const test = suite("search form");

test("the header of every page has a form that works without a script", () => {
  const header = String(siteHeader(portal(), { url: "/gop-y/" }));
  assert.match(header, '<form class="search-form" role="search" action="/tim-kiem/"');
  assert.match(header, /<label class="visually-hidden" for="o_tim">Từ cần tìm<\/label>\s*<input [^>]*id="o_tim" name="q"/);
});

test("pages that begin with a search form have none in the header", () => {
  for (const url of ["/tim-kiem/", "/404.html"]) assert.not.match(String(siteHeader(portal(), { url })), 'role="search"');
});

test("the external engine is asked what its address asks already, and the words go where a value is missing", () => {
  const search = (externalUrl: string) => String(externalForm(site({ search: { externalName: "Máy tìm", externalUrl } })));
  const limited = search("https://tim.example/s?site=backan.example&query=");
  assert.match(limited, 'action="https://tim.example/s"');
  assert.match(limited, '<input type="hidden" name="site" value="backan.example">');
  assert.match(limited, 'id="tu-tim-ngoai" name="query"');
  assert.match(search("https://tim.example/"), 'id="tu-tim-ngoai" name="q"');
  assert.is(externalForm(site()), undefined);
});

test("browsers are told how to search the portal, under a name of at most sixteen characters", () => {
  const of = (title: string, shortTitle: string) => openSearch({ portal: portal({ site: site({ title, shortTitle }) }) });
  assert.match(of("Cổng thông tin điện tử Bắc Kạn", "Bắc Kạn"), "<ShortName>Bắc Kạn</ShortName>");
  assert.match(of("Cổng Bắc Kạn", "Bắc Kạn"), "<ShortName>Cổng Bắc Kạn</ShortName>");
  assert.match(of("Cổng thông tin điện tử", "Cổng thông tin của tỉnh"), "<ShortName>Cổng thông tin</ShortName>");
  assert.match(of("Cổng Bắc Kạn", "Bắc Kạn"), 'template="https://congthongtin.example.vn/tim-kiem/?q={searchTerms}"');
});

const { files } = await makeAssets(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>'));
const script = (name: string): string => String(files.find(({ url }) => url.startsWith(`/tai-nguyen/${name}.`))!.content);
const weight = (name: string): number => gzipSync(script(name), { level: 9 }).length;

test("scripts are light: what every page has, what helps while somebody types, what searches, what shows the results", () => {
  const most = { trang: 1600, "tim-goi-y": 3500, "tim-may": 9700, "tim-ket-qua": 7500, "tim-som": 400, "tim-giai-nen": 3000 };
  for (const [name, bytes] of Object.entries(most)) assert.ok(weight(name) <= bytes, `${name}: ${weight(name)} bytes`);
});

test("scripts use nothing that Chrome 80 and Safari 14 do not know", () => {
  for (const { url, content } of files.filter((file) => file.url.endsWith(".js"))) {
    const unknown = /\(\?<[=!]|\.(?:toSorted|toReversed|toSpliced|findLast|findLastIndex|at|replaceAll|hasOwn)\(|structuredClone/.exec(String(content));
    assert.is(unknown, null, `${url}: ${String(content).slice((unknown?.index ?? 20) - 20, unknown?.index)}${unknown?.[0]}`);
  }
});

test.run();
