import { assetFolder, pictureFolder } from "../model/offline.ts";
import type { Assets } from "../model/portal.ts";
import type { Site } from "../model/site.ts";
import { indexFolder } from "../search/format.ts";

/**
 * Which answers a rule is for: all; pages, whose addresses end in «/»; what lies below a folder, at any depth; what lies in folders within one,
 * but not in it; one file.
 */
export type Reach = "all" | "pages" | { below: string } | { foldersIn: string } | { file: string };

export interface HeaderRule { reach: Reach; headers: Readonly<Record<string, string>> }

/** Kept, but asked for each time whether it has changed. */
const revalidated = "no-cache";
/** Named by its content, so that it never changes: a year is the most that is allowed. */
const forEver = "public, max-age=31536000, immutable";
/** For pictures, when among them are originals: those keep their names. */
const aDay = "public, max-age=86400";

interface Facts { site: Pick<Site, "publishOriginals">; assets: Pick<Assets, "speculationRules"> }

/** Headers that a web server should send, from general to special: where two rules name the same header, the later one counts. */
export const headerRules = ({ site, assets: { speculationRules } }: Facts): HeaderRule[] => [
  { reach: "all", headers: { "X-Content-Type-Options": "nosniff", "Referrer-Policy": "strict-origin-when-cross-origin", "Cache-Control": revalidated } },
  { reach: "pages", headers: { "Speculation-Rules": `"${speculationRules}"` } },
  { reach: { below: assetFolder }, headers: { "Cache-Control": forEver } },
  { reach: { below: pictureFolder }, headers: { "Cache-Control": site.publishOriginals ? aDay : forEver } },
  { reach: { foldersIn: indexFolder }, headers: { "Cache-Control": forEver, "Content-Type": "application/octet-stream" } },
  { reach: { file: speculationRules }, headers: { "Content-Type": "application/speculationrules+json" } },
];
