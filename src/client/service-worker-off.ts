import { dropCaches } from "./offline/caches.ts";
import { worker } from "./offline/worker.ts";

/** Takes the place of the worker on portals that keep nothing: forgets all that was kept, then goes. */
worker.addEventListener("install", () => { void worker.skipWaiting(); });
worker.addEventListener("activate", (event) => event.waitUntil(dropCaches(true).then(() => worker.registration.unregister())));
