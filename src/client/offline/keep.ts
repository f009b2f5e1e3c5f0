import { assetFolder, offlineList, offlinePage, type OfflineList } from "../../model/offline.ts";
import { rootFile } from "../../search/format.ts";
import { opened } from "./caches.ts";
import { file } from "./files.ts";
import { notedCopy, notesOf } from "./note.ts";

/** Pages and pictures kept at most: some 2 MB of pages. */
const most = 60;

let last: Promise<unknown> = Promise.resolve();

/** One after the other, so that tidying up never takes away what a page is just being kept with. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work);
  last = next.catch(() => {});
  return next;
}

/** Never what the server wants forgotten, and only what it gave under the very address. */
const isKeepable = ({ status, redirected, headers }: Response): boolean =>
  status === 200 && !redirected && (headers.get("content-type") ?? "").startsWith("text/html") && !/no-store/.test(headers.get("cache-control") ?? "");

/** Keeps a copy of what the network gave for a page; forgets a page that is gone. The copy is taken before anything is waited for, while nobody has read the answer. @throws when a file of the page does not come */
export async function keep(path: string, response: Response, at = Date.now()): Promise<void> {
  if (response.status === 404 || response.status === 410) await (await opened("pages")).delete(path);
  if (!isKeepable(response)) return;
  const html = await response.clone().text();
  await inTurn(async () => {
    // With its style and scripts first: a copy without them would be none.
    await Promise.all([...html.matchAll(new RegExp(` (?:href|src)="(${assetFolder}[^"]+\\.(?:css|js|svg))"`, "g"))].map(([, named]) => file(named!)));
    const title = /<title>(.*?)(?: \| [^|<]*)?<\/title>/.exec(html)?.[1] ?? path;
    const files = [...new Set(html.match(new RegExp(`${assetFolder}[^"]+`, "g")))];
    await (await opened("pages")).put(path, notedCopy(html, response, { path, title, at, files }));
  });
}

/** Asks the network for a page to keep. @param cache `force-cache` for a page that was loaded just now */
export const fetchAndKeep = async (path: string, cache: RequestCache = "no-cache", at?: number): Promise<void> =>
  keep(path, await fetch(path, { cache, priority: "low" }), at);

/** Drops the pages whose copies are oldest, and the files that no kept page names. */
export const tidy = (): Promise<void> => inTurn(async () => {
  const [pages, files, pictures] = await Promise.all([opened("pages"), opened("files"), opened("pictures")]);
  const listed = (await (await pages.match(offlineList))?.json() as OfflineList | undefined)?.pages ?? [];
  const always = new Set([offlinePage, ...listed]);
  const notes = await notesOf(pages);
  const spare = notes.filter(({ path }) => !always.has(path)).slice(most - always.size);
  for (const { path } of spare) await pages.delete(path);

  const named = new Set([rootFile, ...notes.filter((note) => !spare.includes(note)).flatMap((note) => note.files)]);
  for (const request of await files.keys()) if (!named.has(new URL(request.url).pathname)) await files.delete(request);
  for (const request of (await pictures.keys()).slice(0, -most)) await pictures.delete(request);
});
