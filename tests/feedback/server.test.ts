import { suite } from "uvu";
import * as assert from "uvu/assert";
import { htmlValidator } from "../support/html-rules.ts";
import { filled, hiddenIn, permit, published, send, site, testReceiver } from "./receiver.ts";

const test = suite("receiver of feedback");
const validator = htmlValidator();
const titleOf = (body: string): string => /<title>(.*?)<\/title>/.exec(body)![1]!;
const codeIn = (text: string): string => /GY-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)![0];

test("with the work done a message is stored at once, and the citizen is sent to its receipt", async () => {
  const receiver = testReceiver();
  const response = await send(receiver.app, filled(await permit(receiver)));
  assert.is(response.statusCode, 303);
  const location = response.headers.location!;
  assert.match(location, /^\/gop-y\/da-nhan\?ma=GY-([0-9A-HJKMNP-TV-Z]{4}-?){3}$/);
  const [message] = [...receiver.store.messages.values()];
  assert.is(message!.held, false);
  assert.is(message!.message, "Dòng một.\nDòng hai: ươ, ế, ỹ.");
  assert.is(message!.consentVersion, filled()["notice"]);
  assert.equal(message!.receivedAt, receiver.now());
  const receipt = await receiver.app.inject(location);
  assert.is(receipt.statusCode, 200);
  assert.match(receipt.body, message!.code);
  assert.match(receipt.body, site.agency.officeHours);
  assert.not.match(receipt.body, "Dòng một");
});

test("without JavaScript the form is shown once more with its text, and the second time the message is stored for a person to look at", async () => {
  const receiver = testReceiver();
  const review = await send(receiver.app, filled());
  assert.is(review.statusCode, 200);
  assert.match(titleOf(review.body), "Xem lại rồi gửi");
  assert.match(review.body, "Dòng một.\nDòng hai: ươ, ế, ỹ.</textarea>");
  assert.match(review.body, /id="consent" name="consent" value="yes" checked/);
  assert.is(receiver.store.messages.size, 0);
  receiver.wait(10);
  const response = await send(receiver.app, filled({ token: hiddenIn(review.body, "token") }));
  assert.is(response.statusCode, 303);
  assert.is([...receiver.store.messages.values()][0]!.held, true);
  assert.match((await receiver.app.inject(response.headers.location!)).body, "được xem qua trước khi chuyển xử lý");
});

test("faults come back at their fields, in a summary that has the focus, with everything that was written", async () => {
  const { app, store } = testReceiver();
  const response = await send(app, filled({ subject: "", message: "x".repeat(5001), name: "Người Minh Họa", email: "khong-phai", telephone: "gọi tôi", consent: "" }));
  assert.is(response.statusCode, 422);
  assert.match(titleOf(response.body), "Cần sửa 5 chỗ");
  assert.match(response.body, /<div class="form-faults" tabindex="-1" role="group" aria-labelledby="form-faults" autofocus>/);
  for (const field of ["subject", "message", "email", "telephone", "consent"]) {
    assert.match(response.body, new RegExp(`<li><a href="#${field}">[^<]+</a></li>`), field);
    assert.match(response.body, `<p class="form__fault" id="${field}-fault">`, field);
    assert.match(response.body, new RegExp(`id="${field}"[^>]* aria-describedby="[^"]*${field}-fault" aria-invalid="true"`), field);
  }
  assert.match(response.body, 'value="Người Minh Họa"');
  assert.match(response.body, 'value="khong-phai"');
  assert.match(response.body, "x".repeat(5001));
  assert.is(store.messages.size, 0);
});

test("the token and the work of a form with a fault serve again once it is mended", async () => {
  const receiver = testReceiver();
  const permitted = await permit(receiver);
  const { body } = await send(receiver.app, filled({ ...permitted, subject: "" }));
  assert.is(hiddenIn(body, "token"), permitted.token);
  assert.is((await send(receiver.app, filled({ token: hiddenIn(body, "token"), proof: hiddenIn(body, "proof") }))).statusCode, 303);
  assert.is([...receiver.store.messages.values()][0]!.held, false);
});

test("a button pressed twice stores one message, and the second answer shows the same code", async () => {
  const receiver = testReceiver();
  const form = filled(await permit(receiver));
  const [first, second] = await Promise.all([send(receiver.app, form), send(receiver.app, form)]);
  assert.equal([first.statusCode, second.statusCode].sort(), [303, 409]);
  assert.is(receiver.store.messages.size, 1);
  const [stored, refused] = first.statusCode === 303 ? [first, second] : [second, first];
  assert.is(codeIn(refused.body), codeIn(stored.headers.location!));
  assert.match(refused.body, "đã được gửi và lưu rồi");
});

test("other words with a used token are kept in the form, which gets a new token", async () => {
  const receiver = testReceiver();
  const permitted = await permit(receiver);
  await send(receiver.app, filled(permitted));
  const again = await send(receiver.app, filled({ ...permitted, message: "Ý kiến khác (minh họa)" }));
  assert.is(again.statusCode, 409);
  assert.match(again.body, "Ý kiến khác (minh họa)</textarea>");
  assert.is.not(hiddenIn(again.body, "token"), permitted.token);
  assert.is(receiver.store.messages.size, 1);
});

test("a form sent sooner than a person types is asked for again with the same token; one left for hours with a new one", async () => {
  const receiver = testReceiver();
  const { token } = (await receiver.app.inject("/gop-y/gui/the")).json<{ token: string }>();
  const early = await send(receiver.app, filled({ token }));
  assert.is(early.statusCode, 422);
  assert.match(early.body, "nhanh hơn một người gõ");
  assert.is(hiddenIn(early.body, "token"), token);
  receiver.wait(7201);
  const late = await send(receiver.app, filled({ token }));
  assert.is(late.statusCode, 422);
  assert.match(late.body, "mở quá hai giờ");
  receiver.wait(10);
  assert.is((await send(receiver.app, filled({ token: hiddenIn(late.body, "token") }))).statusCode, 303);
});

test("when the notice was reworded meanwhile, consent is asked for anew", async () => {
  const receiver = testReceiver();
  const answer = await send(receiver.app, filled({ ...await permit(receiver), notice: "0123456789abcdef" }));
  assert.is(answer.statusCode, 422);
  assert.match(answer.body, "Thông báo về dữ liệu cá nhân vừa được sửa");
  assert.not.match(answer.body, /name="consent" value="yes" checked/);
  assert.is(hiddenIn(answer.body, "notice"), filled()["notice"]);
});

test("a store that cannot write loses nothing: the page keeps the text and says so, and the same form is accepted later", async () => {
  const receiver = testReceiver();
  const permitted = await permit(receiver);
  receiver.store.broken = true;
  const answer = await send(receiver.app, filled(permitted));
  assert.is(answer.statusCode, 503);
  assert.match(answer.body, "CHƯA được nhận");
  assert.match(answer.body, "Dòng hai: ươ, ế, ỹ.</textarea>");
  assert.is((await receiver.app.inject("/gop-y/tra-cuu?ma=GY-7K4M-9XQ2-HT3V")).statusCode, 503);
  receiver.store.broken = false;
  assert.is((await send(receiver.app, filled({ token: hiddenIn(answer.body, "token"), proof: hiddenIn(answer.body, "proof") }))).statusCode, 303);
  assert.ok(receiver.told.includes("Không ghi được phiếu:"));
});

test("mails go to the store together with the message", async () => {
  let given: unknown;
  const receiver = testReceiver({ mailsFor: ({ code }) => [{ to: "vanphong@vidu.vn", subject: "Thư minh họa", text: "", code }] });
  const { add } = receiver.store;
  receiver.store.add = (message, token, mails) => { given = mails; return add(message, token, mails); };
  await send(receiver.app, filled(await permit(receiver)));
  assert.is((given as { to: string }[])[0]!.to, "vanphong@vidu.vn");
});

test("whoever has the code sees how far the message is, however the code is written, and nothing personal", async () => {
  const receiver = testReceiver();
  const response = await send(receiver.app, filled({ ...await permit(receiver), name: "Người Minh Họa", email: "minhhoa@vidu.vn" }));
  const code = codeIn(response.headers.location!);
  const stored = receiver.store.messages.get(code)!;
  receiver.store.messages.set(code, { ...stored, state: "in-hand", changedAt: new Date("2026-11-21T20:00:00Z") });
  for (const written of [code, code.toLowerCase(), code.replaceAll("-", " "), code.replaceAll("-", "").slice(2), ` ${code.replaceAll("0", "o").replaceAll("1", "l")} `]) {
    const { statusCode, body } = await receiver.app.inject(`/gop-y/tra-cuu?ma=${encodeURIComponent(written)}`);
    assert.is(statusCode, 200, written);
    assert.match(body, "Đang xử lý");
    assert.match(body, '<time datetime="2026-11-22">22/11/2026</time>');
    for (const personal of ["Người Minh Họa", "minhhoa@vidu.vn", "Dòng một", "Giờ làm việc (minh họa)"]) assert.not.match(body, personal);
  }
});

test("an unknown code is told politely, at its field", async () => {
  const { app } = testReceiver();
  const { statusCode, body } = await app.inject("/gop-y/tra-cuu?ma=GY-0000-0000-0000");
  assert.is(statusCode, 404);
  assert.match(body, /<p class="form__fault" id="ma-fault">Không có phiếu nào mang mã này/);
  assert.match(body, 'value="GY-0000-0000-0000"');
  assert.is((await app.inject("/gop-y/da-nhan?ma=GY-0000-0000-0000")).statusCode, 404);
});

test("pages of the receiver look like the portal and are hidden from search engines", async () => {
  const { app } = testReceiver();
  const { body } = await app.inject("/gop-y/tra-cuu");
  for (const part of ['<style>/*form*/</style>', 'class="site-header"', 'class="site-footer"', '<meta name="robots" content="noindex">']) assert.match(body, part);
  for (const part of ["canonical", "og:url", "ld+json", "aria-current", "name=\"description\""]) assert.not.match(body, part);
  assert.match(published, "canonical");
  assert.match(body, '<a href="/gop-y/">Góp ý</a>');
});

test("every page is valid HTML", async () => {
  const receiver = testReceiver();
  const stored = await send(receiver.app, filled(await permit(receiver)));
  const pages = [
    await send(receiver.app, filled()), await send(receiver.app, filled({ subject: "", email: "x", consent: "" })), await receiver.app.inject(stored.headers.location!),
    await receiver.app.inject("/gop-y/tra-cuu"), await receiver.app.inject(`/gop-y/tra-cuu?ma=${codeIn(stored.headers.location!)}`), await receiver.app.inject("/gop-y/tra-cuu?ma=x"), await receiver.app.inject("/khac"),
  ];
  for (const { body } of [...pages, { body: published }]) {
    const { results } = await validator.validateString(body);
    assert.equal(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line}: ${ruleId} ${message}`)), []);
  }
});

test("without a published portal the pages are plain and the form still works", async () => {
  const { plainShell } = await import("../../src/feedback/shell.ts");
  const receiver = testReceiver({ shell: () => plainShell });
  const review = await send(receiver.app, filled());
  assert.match(review.body, "<main>");
  receiver.wait(5);
  assert.is((await send(receiver.app, filled({ token: hiddenIn(review.body, "token") }))).statusCode, 303);
});

test.run();
