import { hasReceiver, inlineHashes } from "../model/content-policy.ts";
import { workerScript } from "../model/offline.ts";
import type { Portal } from "../model/portal.ts";
import { routes } from "../model/routes.ts";
import { apacheDirectives } from "./apache-directives.ts";
import { headerRules } from "./header-rules.ts";
import { headersFile } from "./headers-file.ts";
import { iisConfig } from "./iis-config.ts";
import { offlineListOf } from "./offline-list.ts";
import { offlinePageOf } from "./offline-page.ts";
import { receiverDownPageOf } from "./receiver-down-page.ts";
import { receiverDownFile } from "./receiver-service.ts";
import { redirectsFile } from "./redirects-file.ts";
import { movedAddresses } from "./redirects.ts";

/** A file that no reader opens by its name. */
export interface BrowserFile { url: string; content: string }

/** What browsers read to keep pages, and web servers to send them well. */
export function browserFiles(portal: Portal): BrowserFile[] {
  const { site, assets } = portal;
  // The same from release to release: a browser takes another script for another worker.
  const worker = (script: string): BrowserFile => ({ url: workerScript, content: `importScripts(${JSON.stringify(script)});\n` });
  if (site.offline === false) return [worker(assets.offline.leaving), ...filesOfServers(portal)];
  return [
    worker(assets.offline.keeping), ...filesOfServers(portal),
    { url: `${routes.offline}index.html`, content: String(offlinePageOf(portal)) },
    { url: routes.offlineList, content: `${JSON.stringify(offlineListOf(portal))}\n` },
  ];
}

/** The list of headers and former addresses, in the form of each server that reads them from the release, and the page that it shows for the receiver. */
function filesOfServers(portal: Portal): BrowserFile[] {
  const { site, assets } = portal;
  const rules = headerRules({ site, inline: inlineHashes(assets), speculationRules: assets.speculationRules, icon: assets.icon });
  const moved = movedAddresses(portal);
  return [
    { url: "/_headers", content: headersFile(rules) },
    { url: "/_redirects", content: redirectsFile(moved) },
    { url: "/.htaccess", content: apacheDirectives(rules, moved) },
    { url: "/web.config", content: iisConfig(rules) },
    ...(hasReceiver(site) ? [{ url: receiverDownFile, content: String(receiverDownPageOf(portal)) }] : []),
  ];
}
