import { offlinePage } from "../../model/offline.ts";
import { opened } from "./caches.ts";
import { keep, tidy } from "./keep.ts";
import { marked, withList, type Reason } from "./kept-page.ts";
import { notesOf } from "./note.ts";
import type { RequestEvent } from "./worker.ts";

/** How long a reader with a kept copy waits for the network. */
const patience = 4000;

/** What belongs to one reader or to editors, and frames on other sites: asked for, never kept. */
export const isApart = (path: string): boolean => /^\/(quan-tri|nhung)\/|^\/gop-y\/./.test(path);

/** The page from the network; its kept copy when there is no network, when it takes too long, or when the server fails. */
export async function page(event: RequestEvent, path: string): Promise<Response> {
  const answered = answerOf(event, path);
  event.waitUntil(answered.catch(() => {})); // one that comes late is kept too
  const kept = isApart(path) ? undefined : await (await opened("pages")).match(path);
  const told = answered.then((response): Response | Reason => (kept && response.status >= 500 ? "server" : response), (): Reason => "offline");
  const first = await (kept ? Promise.race([told, late()]) : told);
  if (first instanceof Response) return first;
  return kept ? marked(kept, first) : standIn();
}

async function answerOf(event: RequestEvent, path: string): Promise<Response> {
  const response = await event.preloadResponse ?? await fetch(event.request);
  if (!isApart(path)) event.waitUntil(keep(path, response).then(tidy, () => {}));
  return response;
}

const late = (): Promise<Reason> => new Promise((resolve) => { setTimeout(resolve, patience, "slow"); });

/** In place of a page that was never kept: says so, and lists those that are. */
async function standIn(): Promise<Response> {
  const pages = await opened("pages");
  const kept = await pages.match(offlinePage);
  return kept ? withList(kept, (await notesOf(pages)).filter(({ path }) => path !== offlinePage)) : Response.error();
}
