import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readSiteData } from "../../src/content/read-data.ts";
import { arrivalMails, decisionMails, heldMail } from "../../src/feedback/mail/letters.ts";
import { nextTry, sendDue, startOutbox } from "../../src/feedback/mail/outbox.ts";
import { isOneAddress, mailSettings } from "../../src/feedback/mail/settings.ts";
import { smtpTransport, type Transport } from "../../src/feedback/mail/transport.ts";
import { openStore } from "../../src/feedback/store/open-store.ts";
import type { OfficeStore } from "../../src/feedback/store/store.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { codeNumber, later, madeUp, mail, noon, token } from "./made-up.ts";
import { startMailServer, type MailServer } from "./mail-server.ts";

const test = suite("mails of the receiver");
const site = readSiteData(join(import.meta.dirname, "../fixtures/tinh-mau/data")).data.site!.value;
const sender = "khongtraloi@thunghiem.example";
const office = "vanphong@thunghiem.example";

let officeNow = office;
let server: MailServer, store: OfficeStore, transport: Transport;
test.before.each(async () => {
  server = await startMailServer();
  store = await openStore({ folder: temporaryFolder() });
  transport = smtpTransport(server.url, () => ({ sender, office: officeNow }));
});
test.after.each(async () => {
  transport.close();
  await store.close();
  await server.stop();
});

const queue = (number: number, ...mails: ReturnType<typeof mail>[]) => store.add(madeUp(codeNumber(number)), token(String(number)), mails);
const waiting = async () => (await store.dueMails(new Date("2099-01-01"), 100)).map(({ to, attempts }) => [to, attempts]);

test("the office reads what the message says, and not whom it is from", async () => {
  const message = madeUp(codeNumber(1), { subject: "Giờ ghi sai ở trang Liên hệ “mới”, dòng thứ hai của bảng giờ làm việc mùa hè" });
  await store.add(message, token("1"), arrivalMails(message, site));
  assert.is(await sendDue(store, transport, noon), 2);
  const [first] = server.mails;
  assert.equal([first!.from, first!.to], [sender, [office]]);
  assert.is(first!.headers.get("subject"), `[Góp ý] ${message.subject}`);
  assert.is(first!.headers.get("content-type"), "text/plain; charset=utf-8");
  assert.is(first!.headers.get("auto-submitted"), "auto-generated");
  for (const said of [message.code, "Nhận lúc: 20/11/2026 12:00", message.message, `npm run feedback -- show ${message.code}`]) assert.ok(first!.text.includes(said), said);
  for (const personal of [message.name, message.email, message.telephone]) assert.not.ok(first!.raw.includes(personal) || first!.text.includes(personal), personal);
});

test("a citizen who gave an address gets the code and what happens next, and nothing of what was written", async () => {
  const message = madeUp(codeNumber(2), { subject: "MUA NGAY https://lua-dao.example", message: "https://lua-dao.example", name: "https://lua-dao.example" });
  await store.add(message, token("2"), arrivalMails(message, site));
  await sendDue(store, transport, noon);
  const receipt = server.mails.find(({ to }) => to[0] === message.email)!;
  assert.is(receipt.headers.get("subject"), `Đã nhận góp ý ${message.code}`);
  assert.ok(receipt.text.includes(`https://thunghiem.example/gop-y/tra-cuu?ma=${message.code}`));
  assert.not.match(receipt.raw + receipt.text, "lua-dao");
  assert.equal(arrivalMails(madeUp(codeNumber(3), { email: "" }), site).map(({ to }) => to), [""]);
});

test("nobody is written to about a held message until it is let in", () => {
  assert.equal(arrivalMails(madeUp(codeNumber(4), { held: true }), site), []);
});

test("answer and refusal go to the citizen alone, with the words of the office", async () => {
  const message = madeUp(codeNumber(5));
  const mails = [...decisionMails("answer", message, "Đã sửa **giờ**.\n", site), ...decisionMails("refusal", message, "Không thuộc cổng.", site)];
  await queue(5, ...mails);
  await sendDue(store, transport, noon);
  assert.equal(server.mails.map(({ to, headers }) => [to, headers.get("subject")]), [[[message.email], `Trả lời góp ý ${message.code}`], [[message.email], `Về góp ý ${message.code}`]]);
  assert.match(server.mails[0]!.text, "Trả lời góp ý gửi ngày 20/11/2026, mã phiếu GY-0000-0000-0005:\n\nĐã sửa **giờ**.\n");
  assert.equal(decisionMails("answer", madeUp(codeNumber(5), { email: "" }), "x", site), []);
});

test("what a citizen writes adds no header, no recipient and no second mail", async () => {
  const evil = "Chào\r\nBcc: khac@vidu.vn\r\n\r\nthân\r\n.\r\nMAIL FROM:<x@y.z>\u2028Subject: khác";
  const message = madeUp(codeNumber(6), { subject: evil, message: evil, email: "a@vidu.vn, b@vidu.vn" });
  await store.add(message, token("6"), arrivalMails(message, site));
  await queue(7, mail(codeNumber(7), { to: "c@vidu.vn", subject: evil, text: evil }));
  await sendDue(store, transport, noon);
  assert.equal(server.mails.map(({ to }) => to), [[office], ["c@vidu.vn"]]);
  for (const { headers } of server.mails) {
    assert.is(headers.has("bcc"), false);
    assert.match(headers.get("subject")!, "Chào Bcc: khac@vidu.vn");
  }
});

test("one address is one address", () => {
  for (const good of ["a@vidu.vn", "nguyen.van.a+gop-y@thư.vidu.vn"]) assert.ok(isOneAddress(good), good);
  for (const bad of ["", "a", "a@b.vn,c@d.vn", "a@b.vn c@d.vn", "A <a@b.vn>", "a@b.vn\nBcc: c@d.vn", "a@b@c.vn", "\"a\"@b.vn", `${"a".repeat(250)}@b.vn`]) assert.not.ok(isOneAddress(bad), bad);
});

test("a mail waits while the server is down, and leaves once it is up, once", async () => {
  await queue(8, mail(codeNumber(8)), mail(codeNumber(8), { to: "hai@vidu.vn" }));
  const { port } = server;
  await server.stop();
  assert.is(await sendDue(store, transport, noon), 0);
  assert.equal(await waiting(), [["hai@vidu.vn", 0], ["vanphong@vidu.vn", 1]], "the second is not tried: the server is not there");
  server = await startMailServer(port);
  assert.is(await sendDue(store, transport, later(2)), 2);
  assert.is(await sendDue(store, transport, later(3)), 0);
  assert.equal(server.mails.map(({ to }) => to[0]).sort(), ["hai@vidu.vn", "vanphong@vidu.vn"]);
  assert.equal(await waiting(), []);
});

test("after «later» (4xx) it is tried again, after one minute, two, four, at last once a day", async () => {
  server.refusal = () => ({ code: 451, text: "thử lại sau" });
  await queue(9, mail(codeNumber(9)), mail(codeNumber(9), { to: "hai@vidu.vn" }));
  await sendDue(store, transport, noon);
  assert.equal(await waiting(), [["vanphong@vidu.vn", 1], ["hai@vidu.vn", 1]]);
  assert.is((await store.dueMails(later(0.9), 10)).length, 0);
  server.refusal = undefined;
  assert.is(await sendDue(store, transport, later(1)), 2);
  const minutes = (attempts: number): number => (nextTry(noon, attempts, false).getTime() - noon.getTime()) / 60_000;
  assert.equal([0, 1, 2, 5, 10, 11, 500].map(minutes), [1, 2, 4, 32, 1024, 1440, 1440]);
});

test("a mail that is refused (5xx) does not hold others up, is tried once a day, and is told without the address", async () => {
  server.refusal = (recipient) => (recipient.startsWith("sai") ? { code: 550, text: `<${recipient}> không có hộp thư` } : undefined);
  await queue(10, mail(codeNumber(10), { to: "sai@vidu.vn" }), mail(codeNumber(10)));
  assert.is(await sendDue(store, transport, noon), 1);
  assert.equal(await store.mailTroubles(later(-1000)), [{ code: codeNumber(10), since: noon, attempts: 1, error: "550 <…@…> không có hộp thư", refused: true }]);
  assert.is((await store.dueMails(later(1439), 10)).length, 0);
  server.refusal = undefined;
  assert.is(await sendDue(store, transport, later(1440)), 1);
});

test("when the office's address is mended, the mails that wait go to the new one", async () => {
  officeNow = "sai@thunghiem.example";
  server.refusal = (recipient) => (recipient === officeNow ? { code: 550, text: "không có hộp thư" } : undefined);
  const message = madeUp(codeNumber(14), { email: "" });
  await store.add(message, token("14"), arrivalMails(message, site));
  await sendDue(store, transport, noon);
  officeNow = office;
  server.refusal = undefined;
  await sendDue(store, transport, later(1440));
  assert.equal(server.mails.map(({ to }) => to), [[office]]);
});

test("a mail whose sender died after the server took it is sent again under the same name", async () => {
  await queue(11, mail(codeNumber(11)));
  const [due] = await store.dueMails(noon, 1);
  await transport.send(due!);
  await sendDue(store, transport, noon);
  assert.is(server.mails.length, 2);
  assert.is(new Set(server.mails.map(({ headers }) => headers.get("message-id"))).size, 1);
});

test("the outbox sends by itself, tells of held messages, lives through a broken store, and stops", async () => {
  const told: unknown[] = [];
  let broken = true;
  const shaky = Object.assign(Object.create(store) as OfficeStore, {
    announceHeld: (...args: Parameters<OfficeStore["announceHeld"]>) => (broken ? Promise.reject(new Error("hỏng")) : store.announceHeld(...args)),
    dueMails: (...args: Parameters<OfficeStore["dueMails"]>) => store.dueMails(...args), mailSent: (id: number) => store.mailSent(id),
  });
  await store.add(madeUp(codeNumber(12), { held: true }), token("12"), []);
  await queue(13, mail(codeNumber(13)));
  const outbox = startOutbox(shaky, transport, { clock: () => later(1), heldMail: (count) => heldMail(count), tell: (error) => { told.push(error); broken = false; }, every: 5 });
  for (let tries = 0; server.mails.length < 2 && tries < 2000; tries++) await pause(5);
  await outbox.stop();
  assert.is(told.length, 1);
  assert.equal(server.mails.map(({ headers }) => headers.get("subject")), ["Thư minh họa", "[Góp ý] 1 phiếu chờ duyệt"]);
});

test("settings come from the environment; without SMTP_URL there is no mail; what cannot be used is named", () => {
  assert.equal(mailSettings({}), {});
  assert.equal(mailSettings({ SMTP_URL: "smtps://ten:matkhau@thu.vidu.vn", FEEDBACK_TO: "a@vidu.vn" }), { settings: { url: "smtps://ten:matkhau@thu.vidu.vn", from: undefined, office: "a@vidu.vn" } });
  assert.equal(mailSettings({ SMTP_URL: "thu.vidu.vn" }), { bad: "SMTP_URL" });
  assert.equal(mailSettings({ SMTP_URL: "smtp://thu.vidu.vn", FEEDBACK_FROM: "Cổng <a@vidu.vn>" }), { bad: "FEEDBACK_FROM" });
  assert.equal(mailSettings({ SMTP_URL: "smtp://thu.vidu.vn", FEEDBACK_TO: "a@vidu.vn,b@vidu.vn" }), { bad: "FEEDBACK_TO" });
});

test.run();
