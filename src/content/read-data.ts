import { join } from "node:path";
import type { z } from "zod";
import { categoriesSchema, type Category } from "../model/category.ts";
import { homeSchema, type HomeBlock } from "../model/home.ts";
import { menuSchema, type MenuItem } from "../model/menu.ts";
import type { Problem } from "../model/problem.ts";
import { categoryUrl } from "../model/routes.ts";
import { siteSchema, type Site } from "../model/site.ts";
import { problems as words } from "../strings/vi.ts";
import { parseWith } from "./describe.ts";
import { asEditorPath } from "./list-files.ts";
import { readText } from "./read-text.ts";
import { readYaml, type YamlSource } from "./yaml.ts";

/** A `_data/*.yml` file that has been read. */
export interface DataFile<T> { value: T; source: YamlSource; file: string }

export interface SiteData {
  site: DataFile<Site>;
  menu: DataFile<MenuItem[]>;
  categories: DataFile<Category[]>;
  home: DataFile<HomeBlock[]>;
}

/** Reads identity, menu, categories and home blocks. `data` is absent when any of them has a problem. */
export function readSiteData(folder: string): { data?: SiteData; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <S extends z.ZodType>(name: string, schema: S): DataFile<z.output<S>> | undefined => {
    const path = join(folder, name);
    const file = asEditorPath(path);
    const text = readText(path, file);
    problems.push(...text.problems);
    if (text.text === undefined) return undefined;
    const source = readYaml(text.text, file);
    const parsed = parseWith(schema, source, file);
    problems.push(...parsed.problems);
    return parsed.value === undefined ? undefined : { value: parsed.value, source, file };
  };
  const site = read("site.yml", siteSchema);
  const menu = read("menu.yml", menuSchema);
  const categories = read("categories.yml", categoriesSchema);
  const home = read("home.yml", homeSchema);
  if (!site || !menu || !categories || !home) return { problems };

  const seen = new Set<string>();
  categories.value.forEach(({ id }, index) => {
    if (seen.has(id)) problems.push({ severity: "error", file: categories.file, ...categories.source.place([index, "id"]), what: words.duplicateId.what(id), fix: words.duplicateId.fix });
    seen.add(id);
  });
  const withUrls = categories.value.map((category) => Object.freeze({ ...category, url: categoryUrl(category.id) }));
  return { data: { site, menu, home, categories: { ...categories, value: withUrls } }, problems };
}
