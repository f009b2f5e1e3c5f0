import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { redirectLines, roomForMaps } from "../../src/hosting/nginx-maps.ts";
import { movedAddresses } from "../../src/hosting/redirects.ts";
import { hostedPortal } from "./hosted-portal.ts";
import { redirectSuite, serverSuite } from "./server-suite.ts";
import { headersAt } from "../support/header-list.ts";
import { article, portal as modelPortal } from "../support/model.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { ask, startNginx } from "./web-servers.ts";

const test = suite("nginx with the files written for it");
const portal = await hostedPortal();
const server = await startNginx(portal, { ...portal, site: "so-van-hoa-du-l1" });
test.after(server.close);

serverSuite({ test, portal, server });
redirectSuite({ test, server }, "by the map");

test("browsers get HTTP/2, old telephones TLS 1.2, nobody less", () => {
  const spoken = (...flags: string[]): string => execFileSync("curl", ["-s", "-o", "/dev/null", "-w", "%{http_version}", "--cacert", server.certificate, ...flags, server.secure], { encoding: "utf8" });
  assert.is(spoken(), "2");
  assert.is(spoken("--tlsv1.2", "--tls-max", "1.2", "--ciphers", "ECDHE-RSA-AES128-GCM-SHA256"), "2");
  assert.throws(() => spoken("--tls-max", "1.1"));
});

test("a folder without its slash leads to it by a path, whatever stands before nginx", async () => {
  assert.is((await ask(server.secure, "/tin-tuc", {}, server.certificate)).headers.location, "/tin-tuc/");
});

test("two portals stand side by side on one server, each with its names", async () => {
  for (const origin of [server.secure, server.beside!]) {
    const { status, headers } = await ask(origin, "/tin-tuc/", {}, server.certificate);
    assert.equal([status, headers["content-security-policy"]], [200, headersAt(portal.rules, "/tin-tuc/")["Content-Security-Policy"]]);
    assert.is((await ask(origin, "/cu/thu-muc", {}, server.certificate)).status, 301);
  }
});

test("former addresses as long as the model takes them have room; a way of writing one that is too long for nginx is left out", () => {
  const folder = temporaryFolder();
  const moved = movedAddresses(modelPortal({ articles: [article({ aliases: ["/cu?q=".padEnd(300, "각"), "/cu?r=".padEnd(148, "각"), "/cu/".padEnd(300, "ế")] })] }));
  writeFileSync(join(folder, "lines"), redirectLines(moved));
  writeFileSync(join(folder, "conf"), `pid ${folder}/pid; error_log ${folder}/error.log;\nevents {}\nhttp {\n${roomForMaps}map $uri $cong_moved { include ${folder}/lines; } }`);
  execFileSync("nginx", ["-t", "-q", "-c", join(folder, "conf"), "-p", folder], { env: { ...process.env, PATH: `${process.env["PATH"]}:/usr/sbin` }, stdio: "pipe" });
  const keys = redirectLines(moved).trim().split("\n");
  assert.ok(keys.some((key) => Buffer.byteLength(key) > 3700), "a long one is among them");
  assert.ok(keys.some((key) => key.startsWith('"/cu?q=%EA')), "the shorter way of the longest is there");
});

test.run();
