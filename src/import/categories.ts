import type { Category } from "../model/category.ts";
import { slugOf } from "../model/field.ts";
import { folded } from "./plain-words.ts";

/** The category that has one of these names, as its title or its id, the first name first; marks and capitals do not matter. */
export const categoryNamed = (names: readonly string[], categories: readonly Category[]): Category | undefined =>
  names.map((name) => categories.find(({ id, title }) => folded(title) === folded(name) || id === slugOf(name))).find(Boolean);
