import type { Portal } from "./portal.ts";

/** Makes something once for a portal, on first use: an index, or a part of a page that is the same on all pages. */
export function perPortal<T>(make: (portal: Portal) => T): (portal: Portal) => T {
  const made = new WeakMap<Portal, { value: T }>();
  return (portal) => {
    let found = made.get(portal);
    if (!found) made.set(portal, (found = { value: make(portal) }));
    return found.value;
  };
}
