import { readFileSync } from "node:fs";
import type { z } from "zod";
import { articleSchema, type ArticleFields } from "../model/article.ts";
import { isSlug, slugOf } from "../model/field.ts";
import { isDeviceName } from "../model/file-address.ts";
import { pageSchema } from "../model/page.ts";
import type { Photo } from "../model/picture.ts";
import type { Problem } from "../model/problem.ts";
import { questionSchema, type QuestionFields } from "../model/question.ts";
import { newArticle, problems as words, refused } from "../strings/vi.ts";
import { shortHash } from "../format/hash.ts";
import { localYear } from "../format/date.ts";
import { linksIn } from "./body-links.ts";
import { readBody, type BodyUses } from "./body.ts";
import { checkQuestion } from "./check-question.ts";
import { parseWith } from "./describe.ts";
import { readFrontMatter } from "./front-matter.ts";
import type { ContentFile } from "./list-files.ts";
import { findPicture, type PictureFile, type PictureTrouble } from "./pictures.ts";
import { readText } from "./read-text.ts";
import type { Path, Place, YamlSource } from "./yaml.ts";

/** A Markdown file that has been read and checked on its own; what it refers to is checked later. Plain data, so that threads can hand it on. */
export interface SourceFile<Fields, Found = Photo> {
  file: string;
  slug: string;
  /** Of the text. */
  text: string;
  /** Of the text and of its photos. */
  hash: string;
  /** Of its front matter and photos: all that other pages can say of it. */
  card: string;
  fields: Fields;
  uses: BodyUses;
  /** Places in the portal that the body may lead to, as written. */
  links: readonly string[];
  /** Photos named in front matter and body, by the name they are written with. */
  pictures: ReadonlyMap<string, Found | PictureTrouble>;
}

export type ArticleSource<Found = Photo> = SourceFile<ArticleFields, Found> & { kind: "article" };
export type PageSource<Found = Photo> = SourceFile<z.output<typeof pageSchema>, Found> & { kind: "page" };
export type QuestionSource<Found = Photo> = SourceFile<QuestionFields, Found> & { kind: "question" };
export type Source<Found = Photo> = ArticleSource<Found> | PageSource<Found> | QuestionSource<Found>;
export interface ReadSource<Found = Photo> { source?: Source<Found>; body?: string; problems: Problem[] }

/**
 * Reads `content/tin-tuc/<yyyy>/<slug>.md`, `content/hoi-dap/<yyyy>/<slug>.md` or `content/trang/<slug>.md`; a Markdown file elsewhere is a problem.
 * Its photos are found and not yet looked at: see `KnownPhotos`.
 */
export function readSource(entry: ContentFile, contentFolder: string): ReadSource<PictureFile> {
  const { folders } = entry;
  const year = folders.length === 2 && /^\d{4}$/.test(folders[1]!) ? folders[1]! : undefined;
  if (folders[0] === "tin-tuc" && year) {
    const { read, yaml, body, problems } = readMarkdown(entry, articleSchema, contentFolder);
    if (!read || !yaml) return { problems };
    return { source: { kind: "article", ...read }, body, problems: [...problems, ...checkDates(year, read, yaml, body)] };
  }
  if (folders[0] === "hoi-dap" && year) {
    const { read, yaml, body, problems } = readMarkdown(entry, questionSchema, contentFolder);
    if (!read || !yaml) return { problems };
    return { source: { kind: "question", ...read }, body, problems: [...problems, ...checkQuestion(year, read, yaml, body)] };
  }
  if (folders[0] === "trang" && folders.length === 1) {
    const { read, body, problems } = readMarkdown(entry, pageSchema, contentFolder);
    return read ? { source: { kind: "page", ...read }, body, problems } : { problems };
  }
  return { problems: [{ severity: "error", file: entry.file, ...words.file.place }] };
}

interface ReadMarkdown<Fields> { read?: SourceFile<Fields, PictureFile>; yaml?: YamlSource; body: string; problems: Problem[] }

function readMarkdown<S extends z.ZodType>({ path, file, name }: ContentFile, schema: S, contentFolder: string): ReadMarkdown<z.output<S>> {
  const { legible: text, problems: reading } = readText(path, file);
  if (text === undefined) return { body: "", problems: reading };
  const slug = name.replace(/\.md$/, "");
  const named: Problem[] = isDeviceName(slug) ? [{ severity: "error", file, what: refused.deviceName.what(name), fix: refused.deviceName.fix(`${slug}-1.md`) }]
    : isSlug(slug) ? []
    : [{ severity: "error", file, what: words.file.name.what(name), fix: words.file.name.fix(`${slugOf(slug) || "ten-bai"}.md`) }];

  const { frontMatter, problems: opening } = readFrontMatter(text, file);
  if (!frontMatter) return { body: "", problems: [...reading, ...named, ...opening] };
  const { source: yaml, body, bodyOffset } = frontMatter;
  const { value: fields, problems: parsing } = parseWith(schema, yaml, file);
  const { problems: inBody, ...uses } = readBody(body, file, bodyOffset);
  const all = [...reading, ...named, ...parsing, ...inBody];
  if (fields === undefined) return { body, problems: all };
  const image = (fields as { image?: { src: string } }).image;
  const names = [...(image ? [image.src] : []), ...uses.pictures.map(({ src }) => src)];
  const pictures = new Map(names.map((src) => [src, findPicture(src, contentFolder, path)]));
  const seen = `${file} ${JSON.stringify([...pictures])} `;
  const textHash = shortHash(text);
  const hash = shortHash(seen + textHash);
  const card = shortHash(seen + text.slice(0, text.length - body.length));
  return { read: { file, slug, text: textHash, hash, card, fields, uses, links: linksIn(body, names), pictures }, yaml, body, problems: all };
}

function checkDates(folder: string, { file, fields: { date, updated, correction, expires, draft, summary } }: SourceFile<ArticleFields, PictureFile>, yaml: YamlSource, body: string): Problem[] {
  const problems: Problem[] = [];
  const add = (key: string, said: { what: string; fix: string }) =>
    problems.push({ severity: "error", file, ...yaml.place([key]), field: key, ...said });
  const year = localYear(date);
  if (folder !== year) add("date", { what: words.article.year.what(folder, year), fix: words.article.year.fix(year) });
  if (updated && updated < date) add("updated", words.article.updatedBeforeDate);
  if (correction && !updated) add("correction", words.article.correctionWithoutDate);
  if (expires && expires < date) add("expires", words.article.expiresBeforeDate);
  if (summary === newArticle.summary && !draft) add("summary", words.article.stillTemplate);
  if (!body.trim() && !draft) problems.push({ severity: "error", file, ...words.article.noBody });
  return problems;
}

/** Where a key of a file's front matter stands; read again, because only problems ask. */
export function placeIn(file: string, path: Path): Partial<Place> {
  const { legible } = readText(file, file);
  return (legible === undefined ? undefined : readFrontMatter(legible, file).frontMatter?.source.place(path)) ?? {};
}

const frontMatter = /^\ufeff?---[^\n]*\n[\s\S]*?\n---[ \t]*(\r?\n|$)/;

/** The body of a file that was read without problems before. */
export function readBodyOf(file: string): string {
  const { text = "" } = readText(file, file);
  return text.replace(frontMatter, "");
}

/** The same as it is written, for readers to whom line ends and the composition of letters are all one. */
export const readBodyAsWritten = (file: string): string => readFileSync(file, "utf8").replace(frontMatter, "");
