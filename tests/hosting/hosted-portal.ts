import { chmodSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "../../src/build/build.ts";
import { siteIn } from "../../src/feedback/current-site.ts";
import { headerRules, type HeaderRule } from "../../src/hosting/header-rules.ts";
import { hashesIn } from "../../src/hosting/shown-hashes.ts";
import { assetOf } from "../offline/two-releases.ts";
import { day, temporaryFolder } from "../support/portal-site.ts";
import { sampleDay } from "../support/sample-site.ts";

const root = join(import.meta.dirname, "../..");

export const movedTo = "/tin-tuc/2019/05/phat-trien-hop-tac-xa-gan-voi-nhu-cau-thanh-vien/";

/** As they stand in articles that came from old portals. */
const oldAddresses = [
  "/Pages/tin-tuc.aspx?ItemID=1234", "/Pages/tin-tuc.aspx?ItemID=9&CateID=Kinh%20t%E1%BA%BF", "/Pages/HTX.aspx", "/tin-tức/hợp-tác-xã.aspx", "/Lists/Tin%20t%E1%BB%A9c/bai%201.aspx",
  "/cu/thu-muc/", "/index.php?nv=news&op=Hợp-tác", "/vi/news/a(1)+b.html",
];

export interface HostedPortal { content: string; data: string; output: string; cache: string; rules: HeaderRule[] }

/** The sample portal with a receiver, editing in the browser and addresses of former portals, compressed as for publication. */
export async function hostedPortal(): Promise<HostedPortal> {
  const folder = temporaryFolder();
  chmodSync(folder, 0o755); // Apache's processes are another user's
  const [content, data, output, cache] = [join(folder, "content"), join(folder, "_data"), join(folder, "_site"), ".cache"];
  cpSync(join(root, "content"), content, { recursive: true });
  cpSync(join(root, "_data"), data, { recursive: true });
  const settings = join(data, "site.yml");
  writeFileSync(settings, `${readFileSync(settings, "utf8").replace(/^ {2}# endpoint: .*$/m, "  endpoint: /gop-y/gui")}\nediting:\n  backend: github\n  repo: ban-bien-tap/cong\n`);
  const article = join(content, "tin-tuc/2019/phat-trien-hop-tac-xa-gan-voi-nhu-cau-thanh-vien.md");
  writeFileSync(article, readFileSync(article, "utf8").replace(/^aliases:\n/m, (line) => line + oldAddresses.map((address) => `  - ${JSON.stringify(address)}\n`).join("")));
  await build({ content, data, output, cache, now: day(sampleDay), compress: true });
  const rules = headerRules({ site: siteIn(data)!, inline: hashesIn(readFileSync(join(output, "_headers"), "utf8")), speculationRules: assetOf(output, "du-doan."), icon: assetOf(output, "bieu-trung.") });
  return { content, data, output, cache, rules };
}
