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

/** Reads identity, menu, categories and home blocks; a file with a problem is left out. */
export function readSiteData(folder: string): { data: Partial<SiteData>; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <S extends z.ZodType>(name: string, schema: S): DataFile<z.output<S>> | undefined => {
    const path = join(folder, name);
    const file = asEditorPath(path);
    const text = readText(path, file);
    problems.push(...text.problems);
    if (text.legible === undefined) return undefined;
    const source = readYaml(text.legible, file);
    const parsed = parseWith(schema, source, file);
    problems.push(...parsed.problems);
    return text.text === undefined || parsed.value === undefined ? undefined : { value: parsed.value, source, file };
  };
  const site = read("site.yml", siteSchema);
  const menu = read("menu.yml", menuSchema);
  const home = read("home.yml", homeSchema);
  const categories = read("categories.yml", categoriesSchema);
  if (categories) problems.push(...sameIds(categories));
  return {
    data: { ...(site && { site }), ...(menu && { menu }), ...(home && { home }), ...(categories && { categories: withUrls(categories) }) },
    problems,
  };
}

const withUrls = (file: DataFile<Omit<Category, "url">[]>): DataFile<Category[]> =>
  ({ ...file, value: file.value.map((category) => Object.freeze({ ...category, url: categoryUrl(category.id) })) });

function sameIds({ value, file, source }: DataFile<{ id: string }[]>): Problem[] {
  return value.flatMap(({ id }, index): Problem[] =>
    (value.findIndex((other) => other.id === id) === index ? []
      : [{ severity: "error", file, ...source.place([index, "id"]), what: words.duplicateId.what(id), fix: words.duplicateId.fix }]));
}
