import { suite } from "uvu";
import * as assert from "uvu/assert";
import { assetOf } from "../offline/two-releases.ts";
import { hostedPortal } from "./hosted-portal.ts";
import { redirectSuite, serverSuite } from "./server-suite.ts";
import { ask, startApache } from "./web-servers.ts";

const test = suite("Apache with the files written for it");
const portal = await hostedPortal();
const server = await startApache(portal);
const folderAlone = await startApache(portal, false);
test.after(async () => { await server.close(); await folderAlone.close(); });

serverSuite({ test, portal, server });
redirectSuite({ test, server }, "by the map");
redirectSuite({ test, server: folderAlone }, "by .htaccess alone");

test("a copy in a form that the browser refuses is not sent", async () => {
  const at = async (accepted: string) => (await ask(server.secure, assetOf(portal.output, "bieu-trung."), { "accept-encoding": accepted }, server.certificate)).headers["content-encoding"];
  assert.equal([await at("gzip;q=0"), await at("br; q=0.0, gzip"), await at("gzip;q=0, identity"), await at("br;q=0,gzip; q=0.000"), await at("gzip;q=0.5, br;q=0.05")], [undefined, "gzip", undefined, undefined, "br"]);
});

test.run();
