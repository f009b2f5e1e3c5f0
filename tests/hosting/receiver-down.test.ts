import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { siteIn } from "../../src/feedback/current-site.ts";
import { headersAt } from "../support/header-list.ts";
import { freePort } from "../support/preview-server.ts";
import { hostedPortal } from "./hosted-portal.ts";
import { ask, startApache, startNginx, type WebServer } from "./web-servers.ts";

const test = suite("a receiver that does not answer");

const portal = await hostedPortal();
const page = readFileSync(join(portal.output, "gop-y/tam-dung/index.html"), "utf8");
const port = await freePort();
const served = { ...portal, receiver: port };
const servers: Record<string, WebServer> = { nginx: await startNginx(served), Apache: await startApache(served) };
test.after(async () => { await Promise.all(Object.values(servers).map(({ close }) => close())); });

const { agency } = siteIn(portal.data)!;
const code = "GY-7K4M-9XQ2-HT3V";
const asked = [["POST", "/gop-y/gui"], ["GET", "/gop-y/gui/the"], ["GET", `/gop-y/da-nhan?ma=${code}`], ["GET", `/gop-y/tra-cuu?ma=${code}`]] as const;

test("the page for it says what became of the words that were written, and every other way to the office", () => {
  for (const said of ["phiếu CHƯA được nhận", "nút quay lại", `xin gọi ${agency.telephone}`, `mailto:${agency.email}`, agency.officeHours, '<meta name="robots" content="noindex">']) assert.match(page, said);
  for (const list of ["sitemap.xml", "so-do-trang/index.html", "index.html", "gop-y/index.html"]) assert.not.match(readFileSync(join(portal.output, list), "utf8"), "tam-dung");
});

for (const [name, server] of Object.entries(servers)) {
  const { secure, certificate } = server;
  const get = (path: string, method: string) => ask(secure, path, { "accept-encoding": "identity" }, certificate, method);

  test(`${name}: whoever sent a form, or asks for theirs, has that page, with status 503 and the headers of a page`, async () => {
    for (const [method, path] of asked) {
      const { status, headers, body } = await get(path, method);
      assert.is(status, 503, path);
      assert.is(String(body), page, path);
      assert.is(headers["content-type"], "text/html; charset=utf-8");
      for (const [header, value] of Object.entries(headersAt(portal.rules, "/gop-y/tam-dung/"))) assert.is(headers[header.toLowerCase()], value, `${path}: ${header}`);
    }
  });

  test(`${name}: nothing of who asks the receiver for what is written down, whether it answers or not`, async () => {
    const receiver = createServer((request, response) => { request.resume(); response.statusCode = request.url!.includes("tra-cuu") ? 503 : 200; response.end("của nơi nhận"); });
    receiver.listen(port, "127.0.0.1");
    await once(receiver, "listening");
    for (const [method, path] of asked) assert.is(String((await get(path, method)).body), "của nơi nhận", "what it says itself goes through, whatever its status");
    receiver.closeAllConnections();
    receiver.close();
    await get(`/gop-y/tra-cuu?ma=${code}`, "GET");
    await ask(server.plain, `/gop-y/tra-cuu?ma=${code}`);
    await get("/lien-he/", "GET");
    const { requests, errors } = server.written();
    assert.match(requests, "/lien-he/");
    assert.not.match(requests, /gop-y|GY-/);
    assert.not.match(errors, /gop-y|GY-|client:? 127|client 127/);
  });
}

test.run();
