import { join } from "node:path";
import { readSiteData } from "../content/read-data.ts";
import type { Site } from "../model/site.ts";
import { keptFile } from "./kept-file.ts";

/** What `site.yml` says; undefined while it has a fault. */
export const siteIn = (dataFolder: string): Site | undefined => readSiteData(dataFolder).data.site?.value;

/** `site.yml` as it is now, or while it has a fault as it was before. Undefined when it could never be read. */
export const currentSite = (dataFolder: string): (() => Site | undefined) =>
  keptFile<Site | undefined>(join(dataFolder, "site.yml"), (exists, before) => (exists ? siteIn(dataFolder) : undefined) ?? before);
