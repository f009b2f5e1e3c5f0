import { suite } from "uvu";
import { hostedPortal } from "./hosted-portal.ts";
import { redirectSuite, serverSuite } from "./server-suite.ts";
import { startApache } from "./web-servers.ts";

const test = suite("Apache with the files written for it");
const portal = await hostedPortal();
const server = await startApache(portal);
const folderAlone = await startApache(portal, false);
test.after(async () => { await server.close(); await folderAlone.close(); });

serverSuite({ test, portal, server });
redirectSuite({ test, server }, "by the map");
redirectSuite({ test, server: folderAlone }, "by .htaccess alone");

test.run();
