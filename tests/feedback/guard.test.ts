import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { codeFor, readCode } from "../../src/feedback/code.ts";
import { clientKeys, networkOf } from "../../src/feedback/guard/client-key.ts";
import { RateLimit } from "../../src/feedback/guard/rate-limit.ts";
import { secretFrom } from "../../src/feedback/secret.ts";
import { publishedShell } from "../../src/feedback/shell.ts";
import type { FeedbackFields } from "../../src/model/feedback.ts";
import { faultsOf, fieldsFrom, tidyText } from "../../src/model/feedback-rules.ts";
import { faultText } from "../../src/strings/vi.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { published } from "./receiver.ts";

const test = suite("parts of the receiver");
const folder = temporaryFolder();

const fields = (of: Partial<FeedbackFields>): FeedbackFields => ({ subject: "Việc", message: "Nội dung", name: "", email: "", telephone: "", consent: true, nameMayBePublished: false, ...of });
const kinds = (of: Partial<FeedbackFields>): string => faultsOf(fields(of)).map(({ field, kind }) => `${field} ${kind}`).join(", ");

test("what people write as an address or a number is taken", () => {
  for (const email of ["ten@vidu.vn", "Ten.Ho+cong@mail.vidu.com.vn", "o'ten@vi-du.vn"]) assert.is(kinds({ email }), "", email);
  for (const telephone of ["0209 000 000", "(0209) 3.870.000", "+84 209-000-000"]) assert.is(kinds({ telephone }), "", telephone);
});

test("what nobody could answer to is told", () => {
  for (const email of ["ten", "ten@", "ten@vidu", "a b@vidu.vn", "<ten@vidu.vn>", "ten@vidu.vn, khac@vidu.vn"]) assert.is(kinds({ email }), "email notEmail", email);
  for (const telephone of ["1234567", "số 0209000000", "0209 000 000 0209 000"]) assert.is(kinds({ telephone }), "telephone notTelephone", telephone);
  assert.is(kinds({ subject: "", message: " \n".trim(), consent: false }), "subject empty, message empty, consent notConsented");
});

test("text is counted after its line ends and letters were brought to one form, and marks nobody sees are left out", () => {
  assert.is(tidyText("  a\r\nb\rế\u202a0209\u202c\ufeff "), "a\nb\nế0209");
  assert.is(kinds({ message: tidyText(`${"x".repeat(4_999)}\r\n`) }), "");
  assert.is(kinds({ message: tidyText("ế".normalize("NFD").repeat(5_000)) }), "");
  assert.is(kinds({ message: "x".repeat(5_001) }), "message tooLong");
  assert.is(kinds({ message: "hai\n\tdòng" }), "");
});

test("every fault the rules can find has its sentence", () => {
  const bad: Partial<FeedbackFields>[] = [
    { subject: "", message: "", consent: false }, ...["subject", "message", "name", "email", "telephone"].flatMap((name) => [{ [name]: "x".repeat(6_000) }, { [name]: "\u0007" }]), { email: "x", telephone: "x" },
  ];
  for (const fault of bad.flatMap((one) => faultsOf(fields(one)))) assert.match(faultText(fault), /^\p{Lu}.*\.$/u, JSON.stringify(fault));
});

test("a code is told by key, token and words, and read however it is written", () => {
  const code = codeFor("khoa", "the", "lời");
  assert.match(code, /^GY(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
  for (const other of [codeFor("khoá", "the", "lời"), codeFor("khoa", "the2", "lời"), codeFor("khoa", "the", "lời.")]) assert.is.not(other, code);
  assert.is(new Set(Array.from({ length: 10_000 }, (_, index) => codeFor("khoa", String(index), ""))).size, 10_000);
  for (const written of ["gy-7k4m-9xq2-ht3v", "7K4M9XQ2HT3V", "GY 7K4M – 9XQ2 – HT3V", "ＧＹ７Ｋ４Ｍ９ＸＱ２ＨＴ３Ｖ"]) assert.is(readCode(written), "GY-7K4M-9XQ2-HT3V", written);
  assert.is(readCode("gy-oil0-0000-0000"), "GY-0110-0000-0000");
  assert.is(readCode("GYGY-GYGY-GYGY"), "GY-GYGY-GYGY-GYGY");
  for (const written of ["", "GY-7K4M-9XQ2", "GY-7K4M-9XQ2-HT3VX", "GY-7K4M-9XQ2-HT3U", "x".repeat(61)]) assert.is(readCode(written), undefined, written);
});

test("fields are written down in the order that codes of messages are made of", () => {
  assert.is(Object.keys(fieldsFrom(() => "", () => true)).join(), "subject,message,name,email,telephone,consent,nameMayBePublished");
});

test("clients are told apart within a day and forgotten at midnight", () => {
  let now = new Date("2026-11-20T16:59:00Z");
  const key = clientKeys(() => now);
  const before = key("203.0.113.7");
  assert.is(key("203.0.113.7"), before);
  assert.is.not(key("203.0.113.8"), before);
  assert.is.not(clientKeys(() => now)("203.0.113.7"), before);
  now = new Date("2026-11-20T17:00:00Z"); // midnight in Viet Nam
  assert.is.not(key("203.0.113.7"), before);
  assert.is(networkOf("::ffff:203.0.113.7"), "203.0.113.7");
  assert.is(networkOf("2001:DB8:0:01::5"), "2001:db8:0:1");
  assert.is(networkOf("2001:db8::1:2:3:4:5"), "2001:db8:0:1");
  assert.is(networkOf("::1"), "0:0:0:0");
});

test("a window of time has room again when it is over, and a count can be taken back", () => {
  let now = 0;
  const limit = new RateLimit({ perClient: 2, overall: 3, seconds: 10 }, () => new Date(now));
  const go = (client: string): number => limit.take(client);
  assert.equal(["a", "a", "a", "b", "c"].map(go), [0, 0, 10, 0, 10]);
  limit.count("a", -1);
  now = 4_500;
  assert.equal(["c", "b"].map(go), [0, 6]);
  now = 10_000;
  assert.is(go("a"), 0);
});

test("the key is made once, for its owner alone; a short one is refused", () => {
  const made = secretFrom(join(folder, "khoa"), undefined)!;
  assert.ok(made.length >= 43);
  assert.is(secretFrom(join(folder, "khoa"), ""), made);
  assert.is(statSync(join(folder, "khoa/secret")).mode & 0o777, 0o600);
  assert.is(statSync(join(folder, "khoa")).mode & 0o777, 0o700);
  assert.is(secretFrom(folder, "ngắn"), undefined);
  assert.is(secretFrom(folder, "d".repeat(32)), "d".repeat(32));
});

test("the shell follows the portal when it is published anew, and scripts within the page are named by their hash", () => {
  const file = join(folder, "index.html");
  const shell = publishedShell(file);
  assert.match(shell().page("Thử", "chữ"), "<main>chữ");
  writeFileSync(file, published);
  assert.match(shell().page("Thử & thử", "$1 <chữ>"), "<title>Thử &amp; thử</title>");
  assert.match(shell().page("Thử", "$1 <chữ>"), '<main id="noi-dung">$1 &lt;chữ&gt;');
  assert.equal(shell().scripts, { form: "/tai-nguyen/gop-y.js", worker: "/tai-nguyen/gop-y-tinh.js" });
  writeFileSync(file, published.replace("</head>", "<script>1</script></head>"));
  assert.ok(shell().inline.scripts.includes("'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='"));
  writeFileSync(file, "hỏng");
  assert.match(shell().page("Thử", "chữ"), "<main>chữ");
});

test.run();
