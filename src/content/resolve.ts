import type { Article, ArticleFields, Tag } from "../model/article.ts";
import { slugOf } from "../model/field.ts";
import type { StaticPage } from "../model/page.ts";
import type { Picture } from "../model/picture.ts";
import type { Problem } from "../model/problem.ts";
import { articleUrl, pageUrl, reservedSlugs, tagUrl } from "../model/routes.ts";
import { labels, problems as words } from "../strings/vi.ts";
import { localMonth, localYear } from "../format/date.ts";
import { checkBlocks, indicatorsIn } from "./check-blocks.ts";
import type { Known } from "./known.ts";
import { nearest } from "./nearest.ts";
import { readPicture } from "./pictures.ts";
import type { ReadFile } from "./read-article.ts";
import type { ReadPage } from "./read-page.ts";
import type { Path } from "./yaml.ts";

type Said = { what: string; fix: string };

/** Turns a read file into an article: category, photos and indicators are looked up; what is not there is a problem. */
export async function resolveArticle(read: ReadFile<ArticleFields>, known: Known): Promise<{ article?: Article; problems: Problem[] }> {
  const { file, slug, fields, source, body, bodyOffset } = read;
  const problems: Problem[] = [];
  const add = (path: Path, said: Said) => problems.push({ severity: "error", file, ...source.place(path), field: path.join("."), ...said });

  const category = known.categories?.get(fields.category);
  if (!category && known.categories) add(["category"], unknownReference(words.field("category", labels.article.category), fields.category, known.categories.keys(), "_data/categories.yml"));
  fields.indicators?.forEach((id, index) => {
    if (!known.indicators.has(id) && !known.unreadIndicators.has(id)) add(["indicators", index], unknownReference(words.field("indicators", labels.article.indicators), id, known.indicators.keys(), "_data/indicators/"));
  });

  const pictures = await resolvePictures(read, known, problems);
  let image: Picture | undefined;
  if (fields.image) {
    const found = await readPicture(fields.image, known.contentFolder, read.path, words.field("image.src", labels.image.src));
    if ("what" in found) add(["image", "src"], found);
    else image = found;
  }
  problems.push(...checkBlocks(read.uses.blocks, known, file));
  if (!category || problems.length) return { problems };

  const year = localYear(fields.date);
  const month = localMonth(fields.date);
  return {
    problems,
    article: Object.freeze({
      file, slug, category, image, pictures, body, bodyOffset,
      url: articleUrl(year, month, slug),
      title: fields.title, summary: fields.summary, date: fields.date, updated: fields.updated, author: fields.author,
      tags: tagsOf(fields.tags ?? []),
      source: fields.source,
      pinned: fields.pinned ?? false, draft: fields.draft ?? false, expires: fields.expires,
      aliases: fields.aliases ?? [],
      indicators: [...new Set([...(fields.indicators ?? []), ...indicatorsIn(read.uses.blocks)])],
    }),
  };
}

/** Turns a read file into a static page. */
export async function resolvePage(read: ReadPage, known: Known): Promise<{ page?: StaticPage; problems: Problem[] }> {
  const { file, slug, fields, body, bodyOffset } = read;
  const problems: Problem[] = [];
  if (reservedSlugs.has(slug)) problems.push({ severity: "error", file, what: words.page.reserved.what(slug), fix: words.page.reserved.fix });
  const pictures = await resolvePictures(read, known, problems);
  problems.push(...checkBlocks(read.uses.blocks, known, file));
  if (problems.length) return { problems };
  const { title, summary, updated } = fields;
  return {
    problems,
    page: Object.freeze({ file, slug, url: pageUrl(slug), title, summary, updated, draft: fields.draft ?? false, aliases: fields.aliases ?? [], pictures, body, bodyOffset }),
  };
}

async function resolvePictures(read: Pick<ReadFile<unknown>, "uses" | "file" | "path">, known: Known, problems: Problem[]): Promise<ReadonlyMap<string, Picture>> {
  const pictures = new Map<string, Picture>();
  for (const { src, alt, line, column } of read.uses.pictures) {
    const found = await readPicture({ src, alt }, known.contentFolder, read.path, words.body.pictureName);
    if ("what" in found) problems.push({ severity: "error", file: read.file, line, column, ...found });
    else pictures.set(src, found);
  }
  return pictures;
}

/** Tags that differ only in capitals or marks share an address; one article lists each once. */
function tagsOf(names: readonly string[]): Tag[] {
  const found = new Map<string, Tag>();
  for (const name of names) {
    const slug = slugOf(name);
    if (slug) found.set(slug, Object.freeze({ name, slug, url: tagUrl(slug) }));
  }
  return [...found.values()];
}

function unknownReference(name: string, written: string, choices: Iterable<string>, where: string): Said {
  const all = [...choices];
  return { what: words.reference.what(name, written, where), fix: words.reference.fix(nearest(written, all), all) };
}
