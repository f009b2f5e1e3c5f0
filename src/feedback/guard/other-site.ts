import type { IncomingHttpHeaders } from "node:http";

/**
 * Whether a browser says that a form was sent from a page of another site. Programs that are no browser say nothing; they are stopped by the token.
 * @param hosts hosts of the portal, with port where there is one
 */
export function isFromOtherSite(headers: IncomingHttpHeaders, hosts: readonly string[]): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site !== "same-origin";
  const from = headers.origin ?? headers.referer;
  if (from === undefined) return false;
  try { return !hosts.includes(new URL(from).host); } catch { return true; }
}
