import { distance } from "fastest-levenshtein";
import { placeIn, type ArticleSource } from "../content/read-source.ts";
import { tagOf } from "../content/resolve.ts";
import type { Problem } from "../model/problem.ts";
import { review as words } from "../strings/vi.ts";
import type { Speller } from "./spelling.ts";

/** A keyword is frequent beside another when at least so many articles have it, and so many times as many. */
const often = 3, timesAsOften = 3;
/** Shorter keywords differ in one letter and mean other things. */
const shortest = 6;

type Tags = Pick<ArticleSource, "file"> & { fields: Pick<ArticleSource["fields"], "tags"> };

/** Keywords that differ from a frequent one in capitals, marks or a mistyped letter. */
export function checkTags(articles: readonly Tags[], speller: Speller): Problem[] {
  const uses = new Map<string, Tags[]>();
  for (const article of articles) {
    for (const name of article.fields.tags ?? []) {
      const known = uses.get(name);
      if (known) known.push(article);
      else uses.set(name, [article]);
    }
  }
  const names = [...uses].map(([name, found]) => ({ name, slug: tagOf(name)?.slug ?? "", count: found.length })).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const bySlug = new Map<string, (typeof names)[number]>();
  return names.flatMap((tag): Problem[] => {
    const same = bySlug.get(tag.slug);
    if (!same) bySlug.set(tag.slug, tag);
    const said = same ? words.tag.sameAddress(tag.name, same.name, same.count) : nearOf(tag, names, speller);
    return said ? uses.get(tag.name)!.map(({ file, fields }): Problem => ({
      severity: "warning", file, ...placeIn(file, ["tags", fields.tags!.indexOf(tag.name)]), field: "tags", ...said,
    })) : [];
  });
}

interface Counted { name: string; slug: string; count: number }

/** One letter apart, and some word of it is no word: «hợp tc xã». Two good words are two keywords. */
function nearOf({ name, slug, count }: Counted, names: readonly Counted[], speller: Speller): { what: string; fix: string } | undefined {
  if (slug.length < shortest || /\d/.test(slug) || name.split(/\s+/).every((word) => speller.knows(word))) return undefined;
  const near = names.find((other) => other.count >= often && other.count >= timesAsOften * count && other.slug !== slug && Math.abs(other.slug.length - slug.length) <= 1 && distance(other.slug, slug) === 1);
  return near && words.tag.near(name, near.name, near.count);
}
