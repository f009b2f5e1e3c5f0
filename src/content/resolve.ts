import type { Article, Tag } from "../model/article.ts";
import { slugOf } from "../model/field.ts";
import type { StaticPage } from "../model/page.ts";
import type { Photo, Picture } from "../model/picture.ts";
import type { Problem } from "../model/problem.ts";
import type { Question } from "../model/question.ts";
import { reservedSlugs, tagUrl } from "../model/routes.ts";
import { labels, problems as words } from "../strings/vi.ts";
import { checkBlocks, indicatorsIn } from "./check-blocks.ts";
import type { Known } from "./known.ts";
import { nearest } from "./nearest.ts";
import { pictureProblem } from "./pictures.ts";
import { placeIn, type ArticleSource, type PageSource, type QuestionSource, type Source } from "./read-source.ts";
import { addressOfSource } from "./source-address.ts";
import type { Path } from "./yaml.ts";

type Said = { what: string; fix: string };

/** Turns a read file into an article: category, photos and indicators are looked up; what is not there is a problem. */
export function resolveArticle(source: ArticleSource, known: Known): { article?: Article; problems: Problem[] } {
  const { file, slug, hash, card, fields, uses, links } = source;
  const problems: Problem[] = [];
  const add = (path: Path, said: Said) => problems.push({ severity: "error", file, ...placeIn(file, path), field: path.join("."), ...said });

  const category = known.categories?.get(fields.category);
  if (!category && known.categories) add(["category"], unknownReference(words.field("category", labels.article.category), fields.category, known.categories.keys(), "_data/categories.yml"));
  fields.indicators?.forEach((id, index) => {
    if (!known.indicators.has(id) && !known.unreadIndicators.has(id)) add(["indicators", index], unknownReference(words.field("indicators", labels.article.indicators), id, known.indicators.keys(), "_data/indicators/"));
  });
  const pictures = bodyPictures(source, known, problems);
  const photo = fields.image && source.pictures.get(fields.image.src);
  if (typeof photo === "string") add(["image", "src"], pictureProblem(photo, words.field("image.src", labels.image.src), fields.image!.src));
  problems.push(...checkBlocks(uses.blocks, known, file));
  if (!category || problems.length) return { problems };

  const image = photo && typeof photo === "object" ? { ...photo, alt: fields.image!.alt, caption: fields.image!.caption, credit: fields.image!.credit, original: originalOf(photo, known) } : undefined;
  return {
    problems,
    article: Object.freeze({
      file, slug, hash, card, category, pictures, links,
      url: addressOfSource(source),
      title: fields.title, summary: fields.summary, date: fields.date, updated: fields.updated, correction: fields.correction, author: fields.author,
      image,
      tags: tagsOf(fields.tags ?? []),
      source: fields.source,
      pinned: fields.pinned ?? false, draft: fields.draft ?? false, expires: fields.expires,
      aliases: fields.aliases ?? [],
      indicators: [...new Set([...(fields.indicators ?? []), ...indicatorsIn(uses.blocks)])],
      photos: photosOf(image, pictures),
      hasBlocks: uses.blocks.length > 0,
    }),
  };
}

/** Turns a read file into a static page. */
export function resolvePage(source: PageSource, known: Known): { page?: StaticPage; problems: Problem[] } {
  const { file, slug, hash, fields, uses, links } = source;
  const problems: Problem[] = [];
  if (reservedSlugs.has(slug)) problems.push({ severity: "error", file, what: words.page.reserved.what(slug), fix: words.page.reserved.fix });
  const pictures = bodyPictures(source, known, problems);
  problems.push(...checkBlocks(uses.blocks, known, file));
  if (problems.length) return { problems };
  const { title, summary, updated } = fields;
  return { problems, page: Object.freeze({ file, slug, hash, url: addressOfSource(source), title, summary, updated, draft: fields.draft ?? false, aliases: fields.aliases ?? [], pictures, photos: photosOf(undefined, pictures), links }) };
}

/** Turns a read file into a question with its answer. */
export function resolveQuestion(source: QuestionSource, known: Known): { question?: Question; problems: Problem[] } {
  const { file, slug, hash, card, fields, uses, links } = source;
  const problems: Problem[] = [];
  const pictures = bodyPictures(source, known, problems);
  problems.push(...checkBlocks(uses.blocks, known, file));
  if (problems.length) return { problems };
  const { title, asked, answered, answeredBy, askedBy, question, draft = false, aliases = [] } = fields;
  return {
    problems,
    question: Object.freeze({
      file, slug, hash, card, url: addressOfSource(source), title, asked, answered, answeredBy, askedBy, question, draft, aliases,
      pictures, photos: photosOf(undefined, pictures), links, hasBlocks: uses.blocks.length > 0,
    }),
  };
}

function bodyPictures({ file, uses, pictures: files }: Source, known: Known, problems: Problem[]): ReadonlyMap<string, Picture> {
  const pictures = new Map<string, Picture>();
  for (const { src, alt, line, column } of uses.pictures) {
    const found = files.get(src)!;
    if (typeof found === "string") problems.push({ severity: "error", file, line, column, ...pictureProblem(found, words.body.pictureName, src) });
    else pictures.set(src, { ...found, alt, caption: undefined, credit: undefined, original: originalOf(found, known) });
  }
  return pictures;
}

const originalOf = ({ url }: Photo, { publishOriginals }: Known): string | undefined => (publishOriginals ? url : undefined);

const photosOf = (image: Picture | undefined, pictures: ReadonlyMap<string, Picture>): Photo[] =>
  [...(image ? [image] : []), ...pictures.values()].map(({ file, url, hash, width, height, clear, tone }) => ({ file, url, hash, width, height, clear, tone }));

const knownTags = new Map<string, Tag | undefined>();

/** One object for each spelling of a tag; undefined when nothing of it can stand in an address. */
export function tagOf(name: string): Tag | undefined {
  if (knownTags.has(name)) return knownTags.get(name);
  const slug = slugOf(name);
  const tag = slug ? Object.freeze({ name, slug, url: tagUrl(slug) }) : undefined;
  knownTags.set(name, tag);
  return tag;
}

/** Tags that differ only in capitals or marks share an address; one article lists each once. */
const tagsOf = (names: readonly string[]): Tag[] =>
  [...new Map(names.flatMap((name) => tagOf(name) ?? []).map((tag) => [tag.slug, tag])).values()];

function unknownReference(name: string, written: string, choices: Iterable<string>, where: string): Said {
  const all = [...choices];
  return { what: words.reference.what(name, written, where), fix: words.reference.fix(nearest(written, all), all, where) };
}
