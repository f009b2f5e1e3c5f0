import { suite } from "uvu";
import * as assert from "uvu/assert";
import { telephone } from "../../_includes/components/contact-links.ts";
import { feedbackForm } from "../../_includes/components/feedback-form.ts";
import { render } from "../../src/pages/gop-y.11ty.ts";
import { portal, site } from "../support/model.ts";

const test = suite("feedback");
const receiving = site({ feedback: { endpoint: "/gop-y/gui", notice: "Chỉ dùng để trả lời." } });
const page = (of: typeof receiving): string => render({ portal: portal({ site: of }), markdown: { html: () => { throw new Error("not asked for"); } } });

test("with a receiver there is a form that posts to it", () => {
  assert.match(String(feedbackForm(receiving)), '<form class="form" method="post" action="/gop-y/gui"');
});

test("only subject, message and consent are required, and the words beside them say so", () => {
  const form = String(feedbackForm(receiving));
  const required = [...form.matchAll(/<(?:input|textarea)[^>]* name="(\w+)"[^>]* required/g)].map(([, name]) => name);
  assert.equal(required, ["subject", "message", "consent"]);
  assert.is(form.split("(bắt buộc)").length - 1, 3);
  assert.is(form.split("(không bắt buộc)").length - 1, 3);
});

test("consent is asked under the notice and is never given in advance", () => {
  const form = String(feedbackForm(receiving));
  assert.match(form, "Chỉ dùng để trả lời.");
  assert.match(form, 'href="/du-lieu-ca-nhan/"');
  assert.match(form, 'type="checkbox"');
  assert.not.match(form, "checked");
});

test("every field has its label, and every hint belongs to a field", () => {
  const form = String(feedbackForm(receiving));
  const all = (pattern: RegExp): string[] => [...form.matchAll(pattern)].map(([, value]) => value!).sort();
  assert.equal(all(/<label[^>]* for="(\w+)"/g), all(/<(?:input|textarea)[^>]* id="(\w+)"/g));
  for (const id of all(/aria-describedby="([\w-]+)"/g)) assert.ok(form.includes(`id="${id}"`), id);
});

test("our own receiver gets the script, the notice's version and a field that only machines see; another receiver gets the plain form", () => {
  const own = page(receiving), other = page(site({ feedback: { endpoint: "https://noi-khac.example/gui", notice: "Chỉ dùng để trả lời." } }));
  for (const part of ['data-solver="/tai-nguyen/gop-y-tinh.js"', '<script type="module" src="/tai-nguyen/gop-y.js"></script>', 'name="notice"', 'aria-hidden="true"><label>', 'action="/gop-y/tra-cuu"']) {
    assert.ok(own.includes(part), part);
    assert.not.ok(other.includes(part), part);
  }
  assert.match(other, 'action="https://noi-khac.example/gui"');
});

test("a form shown again holds what was written as text, and the first line end of a message is kept", () => {
  const form = String(feedbackForm(receiving, undefined, { values: { subject: '"><b>', message: "\n<b>", consent: true }, faults: [{ field: "email", kind: "notEmail" }], token: "the" }));
  assert.match(form, 'value="&quot;&gt;&lt;b&gt;"');
  assert.match(form, ">\n\n&lt;b&gt;</textarea>");
  assert.match(form, 'aria-describedby="email-hint email-fault" aria-invalid="true"');
  assert.match(form, 'name="token" value="the"');
});

test("without a receiver there is no form, but mail, telephone, address and hours", () => {
  const markup = page(site());
  assert.is(feedbackForm(site()), undefined);
  assert.not.match(markup, 'method="post"');
  for (const part of ["mailto:congthongtin@example.vn", "tel:0209000000", "Số 1, đường Thử", "7:30–11:30"]) assert.ok(markup.includes(part), part);
});

test("a telephone number can be tapped and stays on one line, words behind it stay text, and so do two numbers", () => {
  assert.is(String(telephone("0209 000 000")), '<a href="tel:0209000000">0209\u00a0000\u00a0000</a>');
  assert.is(String(telephone("+84 (209) 3870-000")), '<a href="tel:+842093870000">+84\u00a0(209)\u00a03870-000</a>');
  assert.is(String(telephone("0209 000 000 (số trực)")), '<a href="tel:0209000000">0209\u00a0000\u00a0000</a> (số trực)');
  assert.is(String(telephone("0209 000 000, 0209 000 001")), "0209 000 000, 0209 000 001");
});

test.run();
