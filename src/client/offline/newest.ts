import { offlineList, offlinePage, type OfflineList } from "../../model/offline.ts";
import { connection } from "../connection.ts";
import { opened } from "./caches.ts";
import { fetchAndKeep, tidy } from "./keep.ts";

/** Milliseconds before the portal is asked again what is new. */
const pause = 15 * 60_000;
const header = "x-hoi-luc";

let running: Promise<void> | undefined;

/** Keeps the pages that everybody should have, when the portal has changed; not for readers who save data or are on the slowest lines. */
export const refresh = (): Promise<void> => (running ??= refreshed().finally(() => { running = undefined; }));

async function refreshed(): Promise<void> {
  const { saveData, effectiveType } = connection();
  if (saveData || effectiveType?.includes("2g")) return;
  const pages = await opened("pages");
  const known = await pages.match(offlineList);
  const started = Date.now();
  if (known && started - Number(known.headers.get(header)) < pause) return;
  const response = await fetch(offlineList, { cache: "no-cache", priority: "low" });
  if (!response.ok) return;
  const text = await response.text();
  // Noted last: what is cut off is begun anew.
  if (text !== await known?.text()) await keepAll([offlinePage, ...(JSON.parse(text) as OfflineList).pages], started);
  await pages.put(offlineList, new Response(text, { headers: { [header]: String(started) } }));
  await tidy();
}

/** One by one: the line is the reader's. Those first in the list count as the newest. */
async function keepAll(paths: readonly string[], started: number): Promise<void> {
  for (const [place, path] of paths.entries()) await fetchAndKeep(path, "no-cache", started - place);
}
