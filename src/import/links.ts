import { baseOf, oldAddress, addressKey } from "./old-addresses.ts";

/**
 * Where a link of an imported article leads: into the portal when the place was imported too, else where it led.
 * Undefined for what can run, for files on somebody's disk, and for places on a host that nothing names.
 * @param moved new addresses by the keys of old ones
 */
export function movedLink(href: string, addresses: readonly string[], moved: ReadonlyMap<string, string>): string | undefined {
  const written = href.trim();
  if (/^mailto:[^\s@]+@[^\s@]+$/i.test(written) || /^tel:[+\d]+$/i.test(written)) return written;
  const base = baseOf(addresses);
  const host = base ?? (written.startsWith("/") ? "http://localhost" : undefined);
  if (!URL.canParse(written, host)) return undefined;
  const url = new URL(written, host);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const old = oldAddress(`${url.pathname}${url.search}`);
  const place = old === undefined ? undefined : moved.get(addressKey(old));
  if (place) return place;
  if (url.host === "localhost" || !url.host.includes(".")) return undefined;
  return url.href.replaceAll("(", "%28").replaceAll(")", "%29");
}

/** A link within its own page leads nowhere once the page is gone, and nobody misses it. */
export const isWithinPage = (href: string): boolean => href.trim() === "" || href.trim().startsWith("#");
