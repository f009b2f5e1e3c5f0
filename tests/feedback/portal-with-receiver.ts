import { request as ask, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { build } from "../../src/build/build.ts";
import { currentSite } from "../../src/feedback/current-site.ts";
import { publishedShell } from "../../src/feedback/shell.ts";
import { receiverRoutes } from "../../src/model/routes.ts";
import { readFileSync } from "node:fs";
import { day, provinceWith } from "../support/portal-site.ts";
import { testReceiver, type TestReceiver } from "./receiver.ts";

const settings = join(import.meta.dirname, "../fixtures/tinh-mau/data/site.yml");

/** The second province with a receiver of its own, behind one web server as an office has it. */
export interface PortalWithReceiver { origin: string; receiver: TestReceiver; later(seconds: number): void; close(): Promise<void> }

export async function portalWithReceiver(): Promise<PortalWithReceiver> {
  const province = provinceWith({ "data/site.yml": readFileSync(settings, "utf8").replace(/endpoint: .*/, `endpoint: ${receiverRoutes.send}`) });
  await build({ ...province, now: day("2024-05-01") });
  let ahead = 0;
  const site = currentSite(province.data);
  const receiver = testReceiver({ site: () => site()!, shell: publishedShell(join(province.output, "gop-y/index.html")), clock: () => new Date(Date.now() + ahead * 1000) });
  await receiver.app.listen({ host: "127.0.0.1", port: 0 });
  const { port } = receiver.app.server.address() as AddressInfo;

  const files = sirv(province.output, { dev: true });
  const own: readonly string[] = Object.values(receiverRoutes);
  const web = createServer((request, response) => {
    if (!own.includes(request.url!.split("?")[0]!)) return files(request, response, () => { response.statusCode = 404; response.end(); });
    const forward = ask({ host: "127.0.0.1", port, path: request.url, method: request.method, headers: { ...request.headers, "x-forwarded-for": "203.0.113.7" } }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
    });
    request.pipe(forward);
  });
  await new Promise<void>((resolve) => { web.listen(0, "127.0.0.1", resolve); });
  return {
    receiver, origin: `http://127.0.0.1:${(web.address() as AddressInfo).port}`, later: (seconds) => { ahead += seconds; },
    close: async () => { web.close(); web.closeAllConnections(); await receiver.app.close(); },
  };
}
