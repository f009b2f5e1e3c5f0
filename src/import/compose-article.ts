import { stringify } from "yaml";
import { slugOf } from "../model/field.ts";
import { importWords as words } from "../strings/vi.ts";
import { categoryNamed } from "./categories.ts";
import type { FoundPicture, Note } from "./found-article.ts";
import type { Block } from "./html/block.ts";
import { bodyMarkdown } from "./html/markdown.ts";
import { hasMergedCells } from "./html/table.ts";
import type { KnownPortal } from "./known-portal.ts";
import { isWithinPage, movedLink } from "./links.ts";
import { writtenMoment } from "./moments.ts";
import { Pictures } from "./pictures.ts";
import type { PlacedArticle } from "./place-articles.ts";
import { plainLine, shortened } from "./plain-words.ts";
import { longestSummary } from "./saved-pages/lead.ts";

/** An article as it is to be written. */
export interface ComposedArticle {
  source: string;
  file: string;
  text: string;
  /** Pictures that are to lie beside it. */
  pictures: readonly { name: string; bytes: Buffer }[];
  notes: readonly Note[];
}

/**
 * Front matter and Markdown of an article.
 * @param moved new addresses by the keys of old ones
 * @param fallback id of the category for articles whose own is unknown
 */
export function composeArticle(article: PlacedArticle, { categories }: Pick<KnownPortal, "categories">, moved: ReadonlyMap<string, string>, fallback: string): ComposedArticle {
  const { found, file, title, date, slug, aliases } = article;
  const notes: Note[] = found.guesses.map((text) => ({ kind: "guess", source: found.source, file, text }));
  notes.push(...article.notes);
  const note = (kind: Note["kind"], text: string): void => {
    if (!notes.some((one) => one.kind === kind && one.text === text)) notes.push({ kind, source: found.source, file, text });
  };

  const category = categoryNamed(found.categories, categories)?.id ?? fallback;
  if (!categoryNamed(found.categories, categories)) note("guess", words.guessed.category([...new Set(found.categories)].slice(0, 3), category));
  const summary = summaryOf(article, note);
  const pictures = new Pictures(slug, found);
  const { image: chosen, body: blocks } = withoutImage(found.image, found.body);
  const image = chosen && pictures.add(chosen);
  if (blocks.some((block) => block.kind === "table" && hasMergedCells(block.element))) note("guess", words.guessed.mergedCells);
  const body = bodyMarkdown(blocks, {
    picture: (picture) => (chosen && pictures.has(picture) && picture.src === chosen.src ? undefined : pictures.add(picture)),
    link(href) {
      if (isWithinPage(href)) return undefined;
      const place = movedLink(href, found.addresses, moved);
      if (!place) note("leftOut", words.leftOut.link(shortened(href, 100)));
      return place;
    },
  });
  const updated = found.updated && found.updated >= date ? found.updated : undefined;
  if (found.updated && !updated) note("guess", words.guessed.laterUpdate);
  if (!body) note("mend", words.mend.draftWithoutBody);
  else if (found.draft) note("mend", words.mend.draftInSource);
  const tags = tagsOf(found.tags);
  if (tags.length > 20) note("leftOut", words.leftOut.extraTags);
  const { name = "", url = "" } = found.origin ?? {};

  const fields = {
    title, date: writtenMoment(date), updated: updated && writtenMoment(updated), summary, category,
    author: found.author && shortened(found.author, 200), image,
    tags: tags.length ? tags.slice(0, 20) : undefined,
    source: name ? { name: shortened(plainLine(name), 200), url: /^https?:\/\/[^\s/?#]+\.[^\s/?#]+\S*$/.test(url) && url.length <= 500 ? url : undefined } : undefined,
    draft: found.draft || !body || undefined,
    expires: found.expires && found.expires > date ? writtenMoment(found.expires) : undefined,
    aliases: aliases.length ? aliases : undefined,
  };
  for (const { kind, text } of pictures.notes) note(kind, text);
  return { source: found.source, file, text: `---\n${stringify(fields, { lineWidth: 0 })}---\n${body}`, pictures: pictures.files, notes };
}

function summaryOf({ found, title }: PlacedArticle, note: (kind: Note["kind"], text: string) => void): string {
  if (found.summary) return shortened(plainLine(found.summary), longestSummary);
  const first = found.body.find((block) => block.kind === "text" && block.element.name === "p");
  note("guess", first ? words.guessed.summary : words.guessed.noSummary);
  return first?.kind === "text" ? shortened(first.text, 300) : title;
}

/** The article's picture: the one the source names, else one that stands among the first lines, which leaves them. */
function withoutImage(named: FoundPicture | undefined, body: readonly Block[]): { image?: FoundPicture; body: readonly Block[] } {
  if (named) return { image: named, body };
  const at = body.slice(0, 3).findIndex(({ kind }) => kind === "picture");
  const block = body[at];
  return block?.kind === "picture" ? { image: block, body: body.toSpliced(at, 1) } : { body };
}

/** Keywords that can have an address, each once. */
const tagsOf = (names: readonly string[]): string[] =>
  [...new Map(names.map(plainLine).filter((name) => name && name.length <= 80 && slugOf(name)).map((name) => [slugOf(name), name])).values()];
