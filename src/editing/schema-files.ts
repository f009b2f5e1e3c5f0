import type { z } from "zod";
import { accessibilitySchema } from "../model/accessibility.ts";
import { articleSchema } from "../model/article.ts";
import { categoriesSchema } from "../model/category.ts";
import { homeSchema } from "../model/home.ts";
import { dimensionsSchema, indicatorSchema, sourcesSchema, topicsSchema } from "../model/indicator.ts";
import { menuSchema } from "../model/menu.ts";
import { pageSchema } from "../model/page.ts";
import { questionSchema } from "../model/question.ts";
import { siteSchema } from "../model/site.ts";
import { editing } from "../strings/vi.ts";
import { jsonSchemaOf } from "./json-schema.ts";

/** Where the committed schemas lie. */
export const schemaFolder = ".vscode/schemas";

const schemas = {
  article: articleSchema, page: pageSchema, question: questionSchema, site: siteSchema, menu: menuSchema, categories: categoriesSchema, home: homeSchema,
  indicator: indicatorSchema, sources: sourcesSchema, dimensions: dimensionsSchema, topics: topicsSchema, accessibility: accessibilitySchema,
} satisfies Record<keyof typeof editing.schemas, z.ZodType>;

export const schemaNames = Object.keys(schemas) as (keyof typeof schemas)[];

/** Text of `.vscode/schemas/<name>.json`. */
export function schemaText(name: keyof typeof schemas): string {
  const { $schema, ...rest } = jsonSchemaOf(schemas[name]);
  return `${JSON.stringify({ $schema, title: editing.schemas[name], ...rest }, null, 2)}\n`;
}
