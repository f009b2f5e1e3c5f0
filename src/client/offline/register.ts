import { workerScript } from "../../model/offline.ts";
import { trustedAddress } from "../trusted.ts";

/** Lets a service worker keep pages, once this one is there; a portal that wants none marks its script. */
if ("serviceWorker" in navigator && !document.querySelector("script[data-online]")) addEventListener("load", () => { setTimeout(register, 500); });

async function register(): Promise<void> {
  try {
    await navigator.serviceWorker.register(trustedAddress(workerScript));
    const { active } = await navigator.serviceWorker.ready;
    const [{ workerStart }] = performance.getEntriesByType("navigation") as [PerformanceNavigationTiming];
    active?.postMessage(workerStart === 0);
  } catch { /* reading needs none */ }
}
