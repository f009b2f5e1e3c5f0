import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import type { Problem } from "../model/problem.ts";
import { labels, problems as words } from "../strings/vi.ts";
import { nearest } from "./nearest.ts";
import type { SiteData } from "./read-data.ts";
import type { Known } from "./resolve.ts";

/** What `_data/*.yml` refers to must exist: the emblem, the categories and indicators of the home page. */
export function checkSiteData({ site, home }: SiteData, dataFolder: string, known: Known): Problem[] {
  const problems: Problem[] = [];
  const emblem = join(dataFolder, site.value.emblem);
  if (relative(dataFolder, emblem).startsWith("..") || !existsSync(emblem)) {
    const name = words.field("emblem", labels.site.emblem);
    problems.push({ severity: "error", file: site.file, ...site.source.place(["emblem"]), field: "emblem", what: words.picture.missing.what(name, site.value.emblem), fix: words.site.emblemFix });
  }
  const check = (block: number, key: "categories" | "indicators", ids: readonly string[], choices: ReadonlyMap<string, unknown>, where: string) =>
    ids.forEach((id, index) => {
      if (choices.has(id)) return;
      const all = [...choices.keys()];
      problems.push({
        severity: "error", file: home.file, ...home.source.place([block, key, index]), field: `${block}.${key}`,
        what: words.reference.what(words.field(key, labels.home[key]), id, where), fix: words.reference.fix(nearest(id, all), all),
      });
    });
  home.value.forEach((block, index) => {
    if (block.type === "categories") check(index, "categories", block.categories, known.categories, "_data/categories.yml");
    if (block.type === "progress") check(index, "indicators", block.indicators, known.indicators, "_data/indicators/");
  });
  return problems;
}
