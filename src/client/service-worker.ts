import { assetFolder, offlinePage, pictureFolder } from "../model/offline.ts";
import { rootFile } from "../search/format.ts";
import { dropCaches } from "./offline/caches.ts";
import { file, newestFile } from "./offline/files.ts";
import { fetchAndKeep, tidy } from "./offline/keep.ts";
import { refresh } from "./offline/newest.ts";
import { isApart, page } from "./offline/page.ts";
import { worker } from "./offline/worker.ts";

/** Keeps what was read for times without a network. Pages come from the network whenever there is one. */
worker.addEventListener("install", (event) => event.waitUntil(fetchAndKeep(offlinePage).then(() => worker.skipWaiting())));

worker.addEventListener("activate", (event) => event.waitUntil((async () => {
  await dropCaches();
  await worker.registration.navigationPreload?.enable();
  await worker.clients.claim();
})()));

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(event, pathname));
  else if (isNamedByContent(pathname)) event.respondWith(file(pathname, request));
  else if (pathname === rootFile) event.respondWith(newestFile(pathname, request));
});

/** `/tai-nguyen/cong.0a1b2c3d4e.css`: what it holds never changes. */
const isNamedByContent = (path: string): boolean => (path.startsWith(assetFolder) || path.startsWith(pictureFolder)) && /\.[\w-]{8,}\.\w+$/.test(path);

// A page tells that it is there, and whether the worker has not seen it come: it was the first one, or made ready before its link was followed.
worker.addEventListener("message", (event) => event.waitUntil((async () => {
  const { pathname } = new URL(event.source!.url);
  if (event.data && !isApart(pathname)) await fetchAndKeep(pathname, "force-cache").then(tidy);
  await refresh();
})().catch(() => {})));
