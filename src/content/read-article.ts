import { articleSchema, type ArticleFields } from "../model/article.ts";
import { isSlug, slugOf } from "../model/field.ts";
import type { Problem } from "../model/problem.ts";
import { problems as words } from "../strings/vi.ts";
import { localYear } from "../format/date.ts";
import { readBody, type BodyUses } from "./body.ts";
import { parseWith } from "./describe.ts";
import { readFrontMatter } from "./front-matter.ts";
import type { ContentFile } from "./list-files.ts";
import { readText } from "./read-text.ts";
import type { YamlSource } from "./yaml.ts";
import type { z } from "zod";

/** A Markdown file that has been read and checked on its own; what it refers to is checked later. */
export interface ReadFile<Fields> {
  path: string;
  file: string;
  slug: string;
  fields: Fields;
  source: YamlSource;
  body: string;
  bodyOffset: number;
  uses: BodyUses;
}

/** Reads any Markdown file of content against the schema of its front matter. */
export function readMarkdown<S extends z.ZodType>(entry: ContentFile, schema: S): { read?: ReadFile<z.output<S>>; problems: Problem[] } {
  const { path, file, name } = entry;
  const { text, problems } = readText(path, file);
  if (text === undefined) return { problems };
  const slug = name.replace(/\.md$/, "");
  const named: Problem[] = isSlug(slug) ? []
    : [{ severity: "error", file, what: words.file.name.what(name), fix: words.file.name.fix(`${slugOf(slug) || "ten-bai"}.md`) }];

  const { frontMatter, problems: opening } = readFrontMatter(text, file);
  if (!frontMatter) return { problems: [...named, ...opening] };
  const { source, body, bodyOffset } = frontMatter;
  const parsed = parseWith(schema, source, file);
  const uses = readBody(body, file, bodyOffset);
  const all = [...named, ...parsed.problems, ...uses.problems];
  return parsed.value === undefined ? { problems: all }
    : { read: { path, file, slug, fields: parsed.value, source, body, bodyOffset, uses }, problems: all };
}

/** Reads `content/tin-tuc/<yyyy>/<slug>.md`. */
export function readArticle(entry: ContentFile): { read?: ReadFile<ArticleFields>; problems: Problem[] } {
  const result = readMarkdown(entry, articleSchema);
  return result.read ? { ...result, problems: [...result.problems, ...checkDates(entry, result.read)] } : result;
}

function checkDates(entry: ContentFile, { file, fields, source, body }: ReadFile<ArticleFields>): Problem[] {
  const problems: Problem[] = [];
  const add = (key: string, said: { what: string; fix: string }) =>
    problems.push({ severity: "error", file, ...source.place([key]), field: key, ...said });
  const { date, updated, expires, draft } = fields;
  const year = localYear(date);
  if (entry.folders[1] !== year) add("date", { what: words.article.year.what(entry.folders[1] ?? "", year), fix: words.article.year.fix(year) });
  if (updated && updated < date) add("updated", words.article.updatedBeforeDate);
  if (expires && expires < date) add("expires", words.article.expiresBeforeDate);
  if (!body.trim() && !draft) problems.push({ severity: "error", file, ...words.article.noBody });
  return problems;
}
