import { drawingPolicy, embedPolicy, filePolicy, framedByNobody, isSecure, pagePolicy, type InlineHashes, type PolicyFacts } from "../model/content-policy.ts";
import { assetFolder, pictureFolder, workerScript } from "../model/offline.ts";
import { embedFolder, routes } from "../model/routes.ts";
import type { Site } from "../model/site.ts";
import { indexFolder } from "../search/format.ts";

/**
 * Which answers a rule is for: all; pages, whose addresses end in «/»; what lies below a folder, at any depth; what lies in folders within one,
 * but not in it; one file.
 */
export type Reach = "all" | "pages" | { below: string } | { foldersIn: string } | { file: string };

export interface HeaderRule { reach: Reach; headers: Readonly<Record<string, string>> }

/** What the list is made from; `speculationRules` and `icon`, the emblem, are addresses of these files. */
export interface HeaderFacts { site: PolicyFacts & Pick<Site, "publishOriginals" | "editing">; inline: InlineHashes; speculationRules: string; icon: string }

/** Kept, but asked for each time whether it has changed. */
const revalidated = "no-cache";
/** Named by its content, so that it never changes: a year is the most that is allowed. */
const forEver = "public, max-age=31536000, immutable";
/** For pictures, when among them are originals: those keep their names. */
const aDay = "public, max-age=86400";
/** A year. Not for names below this one, which may be other offices' and not ready, and not for lists in browsers, which are hard to leave. */
const httpsOnly = "max-age=31536000";

/** What no page of the portal asks a browser for, so that nothing that gets into one can. */
const unused = ["browsing-topics", "camera", "display-capture", "geolocation", "microphone", "payment", "usb"];

/** For the portal's own pages and files, and for the answers of its receiver. */
export const guardHeaders = (site: Pick<Site, "url">): Record<string, string> => ({
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": unused.map((name) => `${name}=()`).join(", "),
  ...(isSecure(site) && { "Strict-Transport-Security": httpsOnly }),
});

/** Other sites may show it: readers of feeds show photos, programs read data. */
const forOthers = { "Cross-Origin-Resource-Policy": "cross-origin" };

/** Headers that a web server should send, from general to special: where two rules name the same header, the later one counts. */
export const headerRules = ({ site, inline, speculationRules, icon }: HeaderFacts): HeaderRule[] => [
  { reach: "all", headers: { "Content-Security-Policy": filePolicy, ...guardHeaders(site), "Cache-Control": revalidated } },
  { reach: "pages", headers: { "Content-Security-Policy": `${pagePolicy(site, inline)}; ${framedByNobody}`, "Speculation-Rules": `"${speculationRules}"` } },
  { reach: { below: assetFolder }, headers: { "Cache-Control": forEver } },
  { reach: { below: pictureFolder }, headers: { "Cache-Control": site.publishOriginals ? aDay : forEver, ...forOthers } },
  { reach: { below: routes.openData }, headers: { "Access-Control-Allow-Origin": "*", ...forOthers } },
  { reach: { foldersIn: indexFolder }, headers: { "Cache-Control": forEver, "Content-Type": "application/octet-stream" } },
  { reach: { below: embedFolder }, headers: { "Content-Security-Policy": embedPolicy(inline), ...forOthers } },
  // The page carries its own policy; the window of a sign-in has to talk to it.
  ...(site.editing ? [{ reach: { below: routes.editing }, headers: { "Content-Security-Policy": framedByNobody, "Cross-Origin-Opener-Policy": "unsafe-none", "X-Robots-Tag": "noindex" } }] : []),
  { reach: { file: icon }, headers: { "Content-Security-Policy": drawingPolicy } },
  { reach: { file: workerScript }, headers: { "Content-Security-Policy": filePolicy } },
  { reach: { file: speculationRules }, headers: { "Content-Type": "application/speculationrules+json" } },
  { reach: { file: "/SHA256SUMS" }, headers: { "Content-Type": "text/plain; charset=utf-8" } },
];
