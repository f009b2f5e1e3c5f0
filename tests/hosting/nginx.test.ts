import { execFileSync } from "node:child_process";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { hostedPortal } from "./hosted-portal.ts";
import { redirectSuite, serverSuite } from "./server-suite.ts";
import { ask, startNginx } from "./web-servers.ts";

const test = suite("nginx with the files written for it");
const portal = await hostedPortal();
const server = await startNginx(portal);
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

test.run();
