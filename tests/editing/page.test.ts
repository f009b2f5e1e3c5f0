import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/build/build.ts";
import { contentPolicy } from "../../src/editing/content-policy.ts";
import { serverFiles } from "../../src/hosting/unserved.ts";
import type { CmsConfig } from "../../src/editing/cms-types.d.ts";
import { cmsConfig } from "../../src/editing/cms-config.ts";
import type { Editing } from "../../src/model/site.ts";
import { htmlValidator } from "../support/html-rules.ts";
import { portal } from "../support/model.ts";
import { buildSite, day, readSite } from "../support/portal-site.ts";
import { editedProvince } from "./switched-on.ts";

const test = suite("the editing page");

const now = day("2024-05-01");
const off = await buildSite();
const province = editedProvince();
await build({ ...province, now });
const on = readSite(province.output);
const page = on.get("/quan-tri/")!;
const config = JSON.parse(/<script type="application\/json" id="cau-hinh">(.*?)<\/script>/s.exec(page)![1]!) as CmsConfig;

const collection = (name: string) => config.collections!.find((one) => "name" in one && one.name === name) as unknown as { fields: Field[]; files: { name: string; file: string; fields: Field[] }[]; folder: string; path: string; delete: boolean };
interface Field { name: string; label: string; widget: string; required: boolean; hint?: string; pattern?: [string, string]; options?: unknown[]; fields?: Field[]; field?: Field; types?: { name: string; label: string; fields: Field[] }[]; format?: string; input_timezone?: string; modes?: string[] }
const fieldIn = (fields: readonly Field[], ...path: string[]): Field => {
  const found = fields.find(({ name }) => name === path[0])!;
  return path.length > 1 ? fieldIn(found.fields!, ...path.slice(1)) : found;
};

test("without «editing» in site.yml nothing of it is there", () => {
  assert.equal([...off.keys()].filter((name) => name.startsWith("/quan-tri")), []);
});

test("with it the portal gets one page more, with its scripts and fonts", () => {
  const added = [...on.keys()].filter((name) => !off.has(name));
  assert.ok(added.length > 5 && added.filter((name) => name.endsWith("/")).length === 1 && added.every((name) => name.startsWith("/quan-tri/")), added.join(" "));
});

test("no page, feed or sitemap leads to it, and search engines are told to leave it out", () => {
  const others = [...on].filter(([name]) => !name.startsWith("/quan-tri/") && !name.startsWith("/tai-nguyen/du-doan.") // which forbids to load it ahead
    && !(serverFiles as readonly string[]).includes(name.slice(1)));
  for (const [name, text] of others) assert.not.match(text, "/quan-tri/", name);
  assert.match(page, '<meta name="robots" content="noindex, nofollow">');
});

test("its own policy lets scripts come from our origin alone and asks the server of the repository alone", () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)![1]!;
  assert.match(policy, "script-src &#39;self&#39; &#39;wasm-unsafe-eval&#39;;");
  assert.match(policy, "connect-src &#39;self&#39; blob: data: https://api.github.com");
  assert.not.match(policy, "&#39;unsafe-eval");
  const own = contentPolicy({ backend: "gitea", repo: "a/b", apiUrl: "https://git.tinh.example.vn/api/v1", signInUrl: "https://dang-nhap.tinh.example.vn" });
  assert.match(own, "connect-src 'self' blob: data: https://git.tinh.example.vn https://dang-nhap.tinh.example.vn");
});

test("fonts and decoders arrive byte by byte", () => {
  const font = [...on].find(([name]) => name.endsWith(".woff2"))![1];
  assert.is(font.slice(0, 4), "wOF2");
});

test("scripts name no other server for fonts or for how a service is", () => {
  for (const [name, text] of on) if (name.startsWith("/quan-tri/") && name.endsWith(".js")) assert.not.match(text, /cdn\.jsdelivr\.net|githubstatus\.com\/api|hostedstatus\.com/, name);
});

test("editors sign in by a token of their own, or through a server that site.yml names: never through somebody else's", () => {
  assert.equal(config.backend, { ...config.backend, name: "github", repo: "ban-bien-tap/cong", branch: "main", auth_methods: ["token"] });
  assert.is((config.backend as { base_url?: string }).base_url, undefined);
});

test("GitHub, GitLab and Gitea are told what site.yml says of them", () => {
  const backend = (editing: Editing) => { const { commit_messages: _, ...rest } = cmsConfig(portal(), editing).backend as unknown as Record<string, unknown>; return rest; };
  assert.equal(backend({ backend: "github", repo: "a/b", branch: "chinh", signInUrl: "https://dang-nhap.vn", signInPath: "vao" }),
    { name: "github", repo: "a/b", branch: "chinh", auth_methods: ["oauth", "token"], base_url: "https://dang-nhap.vn", auth_endpoint: "vao" });
  assert.equal(backend({ backend: "gitlab", repo: "a/b/c", appId: "x1" }), { name: "gitlab", repo: "a/b/c", branch: "main", auth_methods: ["oauth", "token"], app_id: "x1", auth_type: "pkce" });
  assert.equal(backend({ backend: "gitea", repo: "a/b", apiUrl: "https://git.vn/api/v1", signInUrl: "https://git.vn" }),
    { name: "gitea", repo: "a/b", branch: "main", auth_methods: ["token"], api_root: "https://git.vn/api/v1", base_url: "https://git.vn" });
});

test("its HTML keeps the rules of every page", () => {
  const report = htmlValidator().validateStringSync(page);
  assert.equal(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)), []);
});

test("articles go to the folder of their year, with photos beside them, and are not deleted by a form", () => {
  const articles = collection("tin-bai");
  assert.is(articles.folder, "content/tin-tuc");
  assert.is(articles.path, "{{date | date('YYYY')}}/{{slug}}");
  assert.is(articles.delete, false);
});

test("fields are those of the model: labels, hints, what is required, choices, patterns, Vietnamese time", () => {
  const { fields } = collection("tin-bai");
  assert.equal(fields.slice(0, 8).map(({ name }) => name), ["title", "date", "summary", "category", "author", "image", "tags", "body"]);
  assert.equal(fieldIn(fields, "title"), { name: "title", label: "Tiêu đề", required: true, hint: "Hiện ở đầu bài, trong danh sách và khi chia sẻ. Không quá 200 chữ cái.", widget: "string", maxlength: 200 });
  assert.equal(fieldIn(fields, "category").options, [{ label: "Biển đảo", value: "bien-dao" }, { label: "Học tập", value: "hoc-tap" }]);
  assert.is(fieldIn(fields, "date").format, "YYYY-MM-DD HH:mm");
  assert.is(fieldIn(fields, "date").input_timezone, "Asia/Ho_Chi_Minh");
  assert.is(fieldIn(fields, "image", "src").widget, "image");
  assert.is(fieldIn(fields, "image", "alt").required, true);
  assert.is(fieldIn(fields, "image", "caption").required, false);
  assert.is(fieldIn(fields, "aliases").field!.pattern![1], "Viết đường dẫn trong cổng, bắt đầu bằng «/».");
  assert.is(fieldIn(fields, "body").modes![0], "raw");
});

test("data files are edited by the same model; the blocks of the home page are told apart by their kind", () => {
  const { files } = collection("du-lieu");
  assert.equal(files.map(({ file }) => file), ["_data/site.yml", "_data/menu.yml", "_data/categories.yml", "_data/home.yml", "_data/topics.yml"]);
  const home = files.find(({ name }) => name === "home")!.fields[0]!;
  assert.equal(home.types!.map(({ name, label }) => `${name} ${label}`), ["lead Tin nổi bật", "categories Tin theo chuyên mục", "progress Tiến độ chỉ tiêu", "links Danh sách liên kết"]);
  assert.is(home.types![1]!.fields.find(({ name }) => name === "categories")!.options!.length, 2);
});

test.run();
