import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import type { Problem } from "../model/problem.ts";
import { labels, problems as words } from "../strings/vi.ts";
import { checkEmblem } from "./check-emblem.ts";
import { nearest } from "./nearest.ts";
import type { SiteData } from "./read-data.ts";
import type { Known } from "./known.ts";

/** What `_data/*.yml` refers to must exist: the emblem, the categories and indicators of the home page. */
export async function checkSiteData({ site, home }: Partial<SiteData>, dataFolder: string, known: Known): Promise<Problem[]> {
  return [...(site ? await checkEmblemOf(site, dataFolder) : []), ...(home ? checkHome(home, known) : [])];
}

async function checkEmblemOf({ value: { emblem }, source, file }: SiteData["site"], dataFolder: string): Promise<Problem[]> {
  const path = join(dataFolder, emblem);
  const place = { file, ...source.place(["emblem"]) };
  if (!relative(dataFolder, path).startsWith("..") && existsSync(path)) return checkEmblem(dataFolder, emblem, place);
  const name = words.field("emblem", labels.site.emblem);
  return [{ severity: "error", ...place, field: "emblem", what: words.picture.missing.what(name, emblem), fix: words.site.emblemFix }];
}

function checkHome({ value, source, file }: SiteData["home"], known: Known): Problem[] {
  const check = (block: number, key: "categories" | "indicators", ids: readonly string[], choices: ReadonlyMap<string, unknown> | undefined, where: string): Problem[] =>
    ids.flatMap((id, index): Problem[] => {
      if (!choices || choices.has(id) || known.unreadIndicators.has(id)) return [];
      const all = [...choices.keys()];
      return [{
        severity: "error", file, ...source.place([block, key, index]), field: `${block}.${key}`,
        what: words.reference.what(words.field(key, labels.home[key]), id, where), fix: words.reference.fix(nearest(id, all), all, where),
      }];
    });
  return value.flatMap((block, index) => {
    if (block.type === "categories") return check(index, "categories", block.categories, known.categories, "_data/categories.yml");
    if (block.type === "progress") return check(index, "indicators", block.indicators, known.indicators, "_data/indicators/");
    return [];
  });
}
