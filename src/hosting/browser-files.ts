import { workerScript } from "../model/offline.ts";
import type { Portal } from "../model/portal.ts";
import { routes } from "../model/routes.ts";
import { headerRules } from "./header-rules.ts";
import { headersFile } from "./headers-file.ts";
import { offlineListOf } from "./offline-list.ts";
import { offlinePageOf } from "./offline-page.ts";

/** A file that no reader opens by its name. */
export interface BrowserFile { url: string; content: string }

/** What browsers read to keep pages, and web servers to send them well. */
export function browserFiles(portal: Portal): BrowserFile[] {
  const { site, assets } = portal;
  // The same from release to release: a browser takes another script for another worker.
  const worker = (script: string): BrowserFile => ({ url: workerScript, content: `importScripts(${JSON.stringify(script)});\n` });
  const headers: BrowserFile = { url: "/_headers", content: headersFile(headerRules(portal)) };
  if (site.offline === false) return [worker(assets.offline.leaving), headers];
  return [
    worker(assets.offline.keeping), headers,
    { url: `${routes.offline}index.html`, content: String(offlinePageOf(portal)) },
    { url: routes.offlineList, content: `${JSON.stringify(offlineListOf(portal))}\n` },
  ];
}
