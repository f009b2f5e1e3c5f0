import { suite } from "uvu";
import * as assert from "uvu/assert";
import { run } from "../../src/commands/scan.ts";
import { gradeOf, judgementsOf } from "../../src/hosting/scan/judges.ts";
import type { Visit } from "../../src/hosting/scan/visit.ts";
import { localServer } from "../support/local-server.ts";

const test = suite("what a web server sends, and its grade");

const strict = "default-src 'none'; script-src 'self' 'sha256-b='; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const good = { "content-security-policy": strict, "referrer-policy": "strict-origin-when-cross-origin", "strict-transport-security": "max-age=31536000", "x-content-type-options": "nosniff", "cross-origin-resource-policy": "same-origin" };

const visited = (headers: Record<string, string>, of: Partial<Visit> = {}): Visit => ({
  url: new URL("https://cong.example/"), headers: new Map(Object.entries(headers)), cookies: [], html: '<script src="/a.js"></script>', plain: [new URL("http://cong.example/"), new URL("https://cong.example/")], ...of,
});
const pointsOf = (visit: Visit) => Object.fromEntries(judgementsOf(visit).map(({ criterion, points }) => [criterion, points]));

test("all that is good gives 130 points, A+", () => {
  assert.equal(pointsOf(visited(good)), { policy: 10, cookies: 0, sharing: 0, redirection: 0, referrer: 5, https: 0, integrity: 0, sniffing: 0, frames: 5, resources: 10 });
  assert.equal(gradeOf(judgementsOf(visited(good))), { score: 130, grade: "A+", isGood: true });
});

test("nothing at all gives what the criteria give", () => {
  assert.equal(pointsOf(visited({}, { plain: [new URL("http://cong.example/")] })), { policy: -25, cookies: 0, sharing: 0, redirection: -20, referrer: 0, https: -20, integrity: 0, sniffing: -5, frames: -20, resources: 0 });
  assert.equal(gradeOf(judgementsOf(visited({}, { plain: [new URL("http://cong.example/")] }))), { score: 10, grade: "F", isGood: false });
});

test("what is good beyond the necessary counts only from 90 points on", () => {
  const { "strict-transport-security": _, ...rest } = good;
  assert.equal(gradeOf(judgementsOf(visited(rest))), { score: 80, grade: "B+", isGood: false });
});

for (const [policy, points] of [
  [strict, 10], [strict.replace("'none'", "'self'"), 5], ["default-src 'self'; style-src 'self' 'unsafe-inline'", 0], ["default-src 'self' 'unsafe-eval'", -10], ["default-src 'self'; img-src http://anh.example", -10],
  ["default-src 'self'; script-src 'self' http://ma.example", -20], ["default-src 'self'; script-src 'self' 'unsafe-inline'", -20], ["default-src 'self'; script-src 'unsafe-inline' 'sha256-b='", 5], ["script-src 'self'; object-src *", -20],
  ["img-src 'self'", -20], ["script-src 'strict-dynamic'; default-src 'none'", -25], ["default-src *", -20], [`${strict}, script-src 'unsafe-inline'`, 10],
] as const) {
  test(`a policy «${policy}» is worth ${points}`, () => assert.is(pointsOf(visited({ ...good, "content-security-policy": policy }))["policy"], points));
}

test("a policy in the page counts, but says nothing of frames", () => {
  const html = `<meta http-equiv="Content-Security-Policy" content="${strict}">`;
  const { policy, frames } = pointsOf(visited({}, { html }));
  assert.equal({ policy, frames }, { policy: 10, frames: -20 });
});

test("the way from http to https is judged by its first step and its end", () => {
  const points = (...steps: string[]) => pointsOf(visited(good, { plain: steps.map((step) => new URL(step)) }))["redirection"];
  assert.is(points("http://cong.example/", "https://cong.example/"), 0);
  assert.is(points("http://cong.example/", "http://www.cong.example/", "https://www.cong.example/"), -10);
  assert.is(points("http://cong.example/", "https://www.cong.example/"), -5);
  assert.is(points("http://cong.example/", "http://cong.example/vi/"), -20);
  assert.is(pointsOf(visited(good, { plain: undefined }))["redirection"], 0);
});

test("scripts of others, cookies and short HSTS cost what they cost", () => {
  const integrity = (html: string) => pointsOf(visited(good, { html }))["integrity"];
  assert.is(integrity('<script src="https://khac.example/a.js"></script>'), -5);
  assert.is(integrity('<script src="https://khac.example/a.js" integrity="sha384-x"></script>'), 5);
  assert.is(integrity('<script src="//khac.example/a.js"></script>'), -50);
  assert.is(pointsOf(visited(good, { cookies: ["a=1"] }))["cookies"], -5);
  assert.is(pointsOf(visited(good, { cookies: ["a=1; Secure; HttpOnly; SameSite=Lax"] }))["cookies"], 5);
  assert.is(pointsOf(visited({ ...good, "strict-transport-security": "max-age=86400" }))["https"], -10);
  assert.is(pointsOf(visited({ ...good, "strict-transport-security": "max-age=31536000, max-age=31536000" }))["https"], -20);
});

test("a page made to keep the scan busy, or to end it, is judged like any other", () => {
  const integrity = (html: string) => pointsOf(visited(good, { html }))["integrity"];
  assert.is(integrity('<script src="http://["></script>'), 0, "a browser fetches nothing from there");
  assert.is(integrity('<script src="a"'.repeat(60_000)), 0);
  for (const filler of ["<a>".repeat(300_000), `${"<a>".repeat(20_000)}${"</b>".repeat(200_000)}`, `<script src="${"a".repeat(900_000)}`, "<!--".repeat(200_000), "<script src=".repeat(80_000)]) {
    assert.is(integrity(`<script src="https://khac.example/a.js"></script>${filler}`), -5, filler.slice(0, 20));
  }
  const tokens = (mark: string): string => Array.from({ length: 60_000 }, (_, number) => mark + number.toString(36)).join(" ");
  assert.is(pointsOf(visited({}, { html: `<meta http-equiv="Content-Security-Policy" content="default-src ${tokens("a")}; default-src ${tokens("b")}">` }))["policy"], 5);
});

test("scripts are read as a browser reads them: in any writing, and not in comments", () => {
  const integrity = (html: string) => pointsOf(visited(good, { html }))["integrity"];
  assert.is(integrity("<SCRIPT defer SRC=https://khac.example/a.js>"), -5);
  assert.is(integrity("<!-- <script src='https://khac.example/a.js'></script> --><script>\"<script src='https://khac.example/b.js'>\"</script>"), 0);
  assert.is(pointsOf(visited({}, { html: `<meta content="${strict}" http-equiv=content-security-policy>` }))["policy"], 10);
});

/** What the command says, and its exit code. */
async function scanned(...args: string[]): Promise<{ code: number; said: string }> {
  const { log, error } = console;
  const told: string[] = [];
  console.log = console.error = (text: string) => { told.push(text); };
  try { return { code: await run(args), said: told.join("\n") }; } finally { Object.assign(console, { log, error }); }
}

test("on this machine by plain http: a table, and what could not be judged is said, not guessed", async () => {
  const { origin, close } = await localServer((_request, response) => { response.writeHead(200, { ...good, "content-type": "text/html" }); response.end("<title>Cổng</title>"); });
  const { code, said } = await scanned(`${origin}/`);
  assert.is(code, 0);
  assert.match(said, /^ *\+10 {2}Chính sách nội dung \(CSP\) +có, chặn tất cả trừ những gì ghi rõ +mã lạ lọt vào trang cũng không chạy được$/m);
  assert.match(said, /^ *\? {2}Chỉ dùng https \(HSTS\) +chưa xét được từ máy này/m);
  assert.match(said, "Hạng A+ (130 điểm), theo tiêu chí của Mozilla HTTP Observatory.\nChưa tính: Chuyển từ http sang https; Chỉ dùng https (HSTS). Hãy chạy lại với địa chỉ https thật của cổng.");
  await close();
});

test("headers that would write over the terminal are shown without what does it", async () => {
  const { origin, close } = await localServer((_request, response) => { response.writeHead(200, { ...good, "referrer-policy": "no-referrer\u009b2J" }); response.end("<title>Cổng</title>"); });
  const { said } = await scanned(`${origin}/`);
  await close();
  assert.match(said, "no-referrer2j");
  assert.not.match(said, /[^\P{Cc}\n]/u);
});

test("below A the command ends with 1; what is no address of a page is told in words", async () => {
  const { origin, close } = await localServer((request, response) => { response.statusCode = request.url === "/" ? 200 : 404; response.end("<title>Cổng</title>"); });
  assert.is((await scanned(`${origin}/`)).code, 1);
  assert.match((await scanned(`${origin}/`)).said, /^ *−25 {2}Chính sách nội dung \(CSP\) +không có/m);
  assert.equal(await scanned(`${origin}/khong-co`), { code: 1, said: `Không xem được ${origin}/khong-co (máy chủ trả lời mã 404). Kiểm tra địa chỉ, đường truyền và chứng thư số của máy chủ.` });
  await close();
  assert.is((await scanned(`${origin}/`)).code, 1);
  assert.equal(await scanned("cong.example"), { code: 2, said: "«cong.example» không phải địa chỉ web: viết cả http:// hoặc https:// ở đầu." });
  assert.is((await scanned()).code, 2);
});

test.run();
