import { connect } from "node:net";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { newChallenge } from "../../src/feedback/guard/proof.ts";
import { signed } from "../../src/feedback/guard/token.ts";
import { allowances } from "../../src/feedback/receiver.ts";
import { encode, filled, generous, hiddenIn, lightWork, permit, send, site, testReceiver, type TestReceiver } from "./receiver.ts";

const test = suite("hostile requests");
const isClear = (status: number): boolean => status >= 400 && status < 500;

/** Every answer is one of ours: a page, kept by nobody, framed by nobody. */
function isOurs({ headers, body }: { headers: Record<string, unknown>; body: string }): void {
  assert.is(headers["cache-control"], "no-store");
  assert.is(headers["x-content-type-options"], "nosniff");
  assert.match(String(headers["content-security-policy"]), /default-src 'none'.*frame-ancestors 'none'/);
  assert.not.match(String(headers["content-security-policy"]), /unsafe/);
  assert.match(body, /^<!DOCTYPE html>/);
}

const scripts = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onfocus=alert(1) autofocus '", "</textarea><svg onload=alert(1)>", "</title><script>1</script>", "$1$&$'", "{{1337*1337}}${1337*1337}"];

test("markup in any field is text in every page", async () => {
  for (const script of scripts) {
    const { app, store } = testReceiver();
    const { body } = await send(app, filled({ subject: script, message: script, name: script, email: script, telephone: script, token: script, proof: script, notice: script, website: script }));
    assert.not.match(body, /<script>alert|<img src=x|<svg onload|<script>1| onfocus=alert\(1\) autofocus '|1787569/);
    assert.is(store.messages.size, 0);
    const status = await app.inject(`/gop-y/tra-cuu?ma=${encodeURIComponent(script)}`);
    assert.is(status.statusCode, 404);
    assert.not.match(status.body, /<script>alert|<img src=x|<svg onload|<script>1/);
  }
});

test("a megabyte is refused before it is read, and so is every type but that of the form", async () => {
  const { app, store } = testReceiver();
  const large = await send(app, filled({ message: "x".repeat(1_000_000) }));
  assert.is(large.statusCode, 413);
  assert.match(large.body, "Phiếu quá dài");
  isOurs(large);
  for (const type of ["multipart/form-data; boundary=x", "application/json", "text/plain", "application/x-www-form-urlencoded; charset=utf-16", "application/x-www-form-urlencodedx", "a", ""]) {
    const response = await send(app, encode(filled()), { "content-type": type });
    assert.is(response.statusCode, 415, type);
    isOurs(response);
  }
  assert.is((await app.inject({ method: "POST", url: "/gop-y/gui" })).statusCode, 415);
  assert.is(store.messages.size, 0);
});

test("fields twice, unknown fields, arrays, too many fields, broken escapes and what is not UTF-8 are no form of ours", async () => {
  const { app, store } = testReceiver();
  const form = encode(filled());
  const bodies = [
    `${form}&subject=hai`, `${form}&consent=yes`, `${form}&subject[]=x`, `${form}&subject[a]=x`, `${form}&__proto__=x`, `${form}&constructor=x`, `${form}&la=x`, "a=b&".repeat(5_000),
    `${form}&name%00=x`, form.replace("subject=", "subject=%"), form.replace("subject=", "subject=%zz"), form.replace("subject=", "subject=%ff%fe"), form.replace("subject=", "subject=%ed%a0%80"),
    form.replace("subject=", "subject=%c0%af"), Buffer.from(form.replace("subject=", "subject=\xff"), "latin1"), Buffer.from([0xef, 0xbb, 0xbf]), "{}", "&&&&",
  ];
  for (const body of bodies) {
    const response = await send(app, body);
    assert.is(response.statusCode, 400, String(body).slice(0, 60));
    assert.match(response.body, "Không đọc được phiếu");
    isOurs(response);
  }
  assert.is(store.messages.size, 0);
});

test("NUL, terminal escapes and line ends in a line are told at the field and taken out of what is shown", async () => {
  const receiver = testReceiver();
  for (const evil of ["a\0b", "a\u001b[31mb", "a\u009bb", "a\r\nBcc: tat-ca@vidu.vn", "a\u2028b"]) {
    for (const field of ["subject", "name", "email", "telephone"]) {
      const { statusCode, body } = await send(receiver.app, filled({ ...await permit(receiver), [field]: evil }));
      assert.is(statusCode, 422, field);
      assert.match(body, `id="${field}-fault"`);
      assert.not.match(body, /[^\P{Cc}\n]|\u2028/u);
    }
  }
  assert.is((await send(receiver.app, filled({ ...await permit(receiver), message: "a\0b" }))).statusCode, 422);
  assert.is(receiver.store.messages.size, 0);
});

test("a receipt's address cannot be bent by a field: what is sent never reaches a header", async () => {
  const receiver = testReceiver();
  const response = await send(receiver.app, filled({ ...await permit(receiver), message: "x\r\nSet-Cookie: a=b\r\n\r\n<html>" }));
  assert.is(response.statusCode, 303);
  assert.is(response.headers["set-cookie"], undefined);
  assert.match(response.headers.location!, /^\/gop-y\/da-nhan\?ma=GY-[0-9A-Z-]{14}$/);
});

test("a form sent from a page of another site is refused, whatever it carries", async () => {
  const receiver = testReceiver();
  const strangers: Record<string, string>[] = [
    { "sec-fetch-site": "cross-site" }, { "sec-fetch-site": "same-site" }, { "sec-fetch-site": "none" }, { origin: "https://xau.example" }, { origin: "null" }, { origin: "khong phai" },
    { referer: "https://xau.example/gop-y/" }, { origin: "https://congthongtin.example.vn.xau.example" }, { origin: "https://congthongtin.example.vn:8443" }, { "sec-fetch-site": "cross-site", origin: site.url },
  ];
  for (const headers of strangers) {
    const response = await send(receiver.app, filled(await permit(receiver)), headers);
    assert.is(response.statusCode, 403, JSON.stringify(headers));
    isOurs(response);
  }
  assert.is(receiver.store.messages.size, 0);
  for (const headers of [{ "sec-fetch-site": "same-origin" }, { origin: site.url }, { referer: `${site.url}/gop-y/` }, { origin: "http://noi-bo.example", host: "noi-bo.example" }] as Record<string, string>[]) {
    assert.is((await send(receiver.app, filled(await permit(receiver)), headers)).statusCode, 303, JSON.stringify(headers));
  }
});

test("forged tokens and forged or borrowed work are refused, and the text is kept", async () => {
  const receiver = testReceiver();
  const mine = await permit(receiver), other = await permit(receiver);
  const [id, issued, signature] = mine.token.split(".") as [string, string, string];
  const tokens = [
    "x", `${id}.${issued}`, `${id}.${issued}.`, `${id}.${(parseInt(issued, 36) + 1).toString(36)}.${signature}`, `${other.token.split(".")[0]}.${issued}.${signature}`,
    `${id}.${issued}.${"A".repeat(43)}`, signed("l".repeat(32), { id, issued: receiver.now() }), `${mine.token}x`, "x".repeat(50_000),
  ];
  for (const token of tokens) {
    const response = await send(receiver.app, filled({ ...mine, token }));
    assert.is(response.statusCode, 403, token.slice(0, 80));
    assert.match(response.body, "Dòng hai: ươ, ế, ỹ.</textarea>");
    isOurs(response);
  }
  const json = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64");
  const own = JSON.parse(Buffer.from(mine.proof, "base64").toString()) as { challenge: { parameters: object; signature: string }; solution: { counter: number; derivedKey: string } };
  const proofs = [
    "x", other.proof, json(null), json([]), json({}), json({ challenge: own.challenge }), json({ ...own, solution: { counter: 0, derivedKey: "00" } }), json({ ...own, solution: { counter: "1", derivedKey: 5 } }),
    json({ ...own, challenge: { ...own.challenge, parameters: { ...own.challenge.parameters, cost: 1 } } }), json({ ...own, challenge: { ...own.challenge, parameters: null } }),
    json({ challenge: await newChallenge("l".repeat(32), id, lightWork), solution: own.solution }), json({ ...own, challenge: { parameters: own.challenge.parameters } }), "A".repeat(10_000),
  ];
  for (const proof of proofs) assert.is((await send(receiver.app, filled({ ...mine, proof }))).statusCode, 403, proof.slice(0, 80));
  assert.is(receiver.store.messages.size, 0);
  assert.is((await send(receiver.app, filled(mine))).statusCode, 303);
});

test("the field that people do not see gives machines away, and a person whose browser filled it can still send", async () => {
  const receiver = testReceiver();
  const permitted = await permit(receiver);
  const answer = await send(receiver.app, filled({ ...permitted, website: "https://xau.example" }));
  assert.is(answer.statusCode, 422);
  assert.is(receiver.store.messages.size, 0);
  assert.match(answer.body, 'name="website" tabindex="-1" autocomplete="off">');
  assert.is((await send(receiver.app, filled({ token: hiddenIn(answer.body, "token"), proof: hiddenIn(answer.body, "proof") }))).statusCode, 303);
});

test("paths that climb, are encoded or belong to nobody lead nowhere", async () => {
  const { app, store } = testReceiver();
  for (const url of ["/gop-y/gui/../..", "/gop-y/gui/../../etc/passwd", "/gop-y/gui/%2e%2e/%2e%2e/etc/passwd", "/gop-y/gui/..%2f..%2fetc%2fpasswd", "/gop-y/gui%00", "/gop-y/gui\\..\\..", "//xau.example/", "/gop-y/gui;a=b", "/.data/secret", "/GOP-Y/GUI", `/${"a/".repeat(2_000)}`, "/%", "/%c0%af"]) {
    for (const method of ["GET", "POST"] as const) {
      const response = await app.inject({ method, url, headers: { "content-type": "application/x-www-form-urlencoded" }, payload: method === "POST" ? encode(filled()) : "" });
      assert.ok(isClear(response.statusCode), `${method} ${url}: ${response.statusCode}`);
      isOurs(response);
    }
  }
  for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS"] as const) {
    const response = await app.inject({ method, url: "/gop-y/gui" });
    assert.is(response.statusCode, 405, method);
    assert.is(response.headers["allow"], "GET, POST");
    isOurs(response);
  }
  assert.is((await app.inject("/gop-y/tra-cuu?ma=a&ma=b")).statusCode, 400);
  assert.is((await app.inject(`/gop-y/tra-cuu?ma=${"a".repeat(8_000)}`)).statusCode, 404);
  assert.is((await app.inject("/gop-y/gui")).headers.location, "/gop-y/");
  assert.is(store.messages.size, 0);
});

test("10,000 requests of one client: few are heard, the rest are told to wait, and others are still served", async () => {
  const receiver = testReceiver({ allowances });
  const flood = { "x-forwarded-for": "203.0.113.7" };
  const counts = new Map<number, number>();
  for (let round = 0; round < 100; round++) {
    const responses = await Promise.all(Array.from({ length: 100 }, () => send(receiver.app, filled(), flood)));
    for (const { statusCode } of responses) counts.set(statusCode, (counts.get(statusCode) ?? 0) + 1);
  }
  assert.equal([...counts], [[200, 60], [429, 9_940]]);
  const refused = await send(receiver.app, filled(), flood);
  assert.is(refused.headers["retry-after"], "60");
  assert.match(refused.body, "Dòng hai: ươ, ế, ỹ.</textarea>");
  isOurs(refused);
  assert.is((await receiver.app.inject({ url: "/gop-y/gui/the", headers: flood })).statusCode, 429);
  assert.is((await send(receiver.app, filled(), { "x-forwarded-for": "203.0.113.8" })).statusCode, 200);
  receiver.wait(61);
  assert.is((await send(receiver.app, filled(), flood)).statusCode, 200);
});

/** Five messages of one client, then one more. */
async function sixth(receiver: TestReceiver, headers: (count: number) => Record<string, string>): Promise<number> {
  let status = 0;
  for (let count = 0; count < 6; count++) status = (await send(receiver.app, filled({ ...await permit(receiver), message: `Phiếu ${count} (minh họa)` }), headers(count))).statusCode;
  return status;
}

test("a client may store five messages an hour; a household of IPv6 is one client, whatever a client says of its own address", async () => {
  const one = testReceiver({ allowances });
  assert.is(await sixth(one, () => ({ "x-forwarded-for": "203.0.113.7" })), 429);
  assert.is(one.store.messages.size, 5);
  one.wait(3_600);
  assert.is((await send(one.app, filled(await permit(one)), { "x-forwarded-for": "203.0.113.7" })).statusCode, 303);
  assert.is(await sixth(testReceiver({ allowances }), (count) => ({ "x-forwarded-for": `2001:db8:1:2::${count + 1}` })), 429);
  assert.is(await sixth(testReceiver({ allowances }), (count) => ({ "x-forwarded-for": `2001:db8:1:${count + 1}::1` })), 303);
  assert.is(await sixth(testReceiver({ allowances }), (count) => ({ "x-forwarded-for": `10.0.0.${count}, 203.0.113.7` })), 429);
});

test("attempts that a broken store lost do not count against the citizen", async () => {
  const receiver = testReceiver({ allowances });
  const form = filled(await permit(receiver));
  receiver.store.broken = true;
  for (let count = 0; count < 6; count++) assert.is((await send(receiver.app, form)).statusCode, 503);
  receiver.store.broken = false;
  assert.is((await send(receiver.app, form)).statusCode, 303);
});

test("all clients together may store no more than the office can read", async () => {
  const receiver = testReceiver({ allowances: { ...generous, stored: { perClient: 5, overall: 4, seconds: 3_600 } } });
  assert.is(await sixth(receiver, (count) => ({ "x-forwarded-for": `203.0.113.${count}` })), 429);
  assert.is(receiver.store.messages.size, 4);
});

test("codes cannot be guessed at leisure", async () => {
  const { app } = testReceiver({ allowances });
  let status = 0;
  for (let count = 0; count < 31; count++) status = (await app.inject(`/gop-y/tra-cuu?ma=GY-0000-0000-00${String(count).padStart(2, "0")}`)).statusCode;
  assert.is(status, 429);
});

test("random bytes never get past a clear refusal, and nothing is stored", async () => {
  const { app, store } = testReceiver();
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
    const { statusCode } = await send(app, Buffer.from(bytes));
    return isClear(statusCode);
  }), { numRuns: 300 });
  assert.is(store.messages.size, 0);
});

test("what is not even HTTP is refused on the wire", async () => {
  const { app } = testReceiver();
  await app.listen({ host: "127.0.0.1", port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const say = (text: string): Promise<string> => new Promise((resolve) => {
    let heard = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    socket.on("data", (data) => { heard += data; socket.end(); }).on("close", () => resolve(heard)).on("error", () => resolve(heard));
  });
  for (const text of ["xin chào\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n", `GET / HTTP/1.1\r\nHost: a\r\nX: ${"a".repeat(40_000)}\r\n\r\n`, "POST /gop-y/gui HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"]) {
    assert.match(await say(text), /^HTTP\/1\.1 4\d\d /, text.slice(0, 30));
  }
  await app.close();
});

test.run();
