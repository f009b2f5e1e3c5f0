import { parse, stringify } from "yaml";
import { slugOf } from "../../src/model/field.ts";

interface FrontMatter {
  title: string; date: string; updated?: string; summary: string; category: string; author: string;
  image: { src: string; alt: string; caption: string }; tags: string[]; source?: { name: string; url: string };
}

export interface ConvertedArticle { year: string; month: string; slug: string; category: string; tags: readonly { slug: string; name: string }[]; text: string }

const withZone = (written: string): string => `${written.replace(" ", "T")}:00+07:00`;

/**
 * An article of the corpus with the front matter that other builders understand: dates with a zone, the address of the photo, keywords by
 * address. The body stays as it is.
 * @param name file name
 */
export function convertArticle(text: string, name: string): ConvertedArticle {
  const [, yaml = "", body = ""] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
  const { title, date, updated = date, summary, category, author, image, tags, source } = parse(yaml) as FrontMatter;
  const [year, month] = [date.slice(0, 4), date.slice(5, 7)];
  const named = [...new Map(tags.map((tag) => [slugOf(tag), { slug: slugOf(tag), name: tag }])).values()];
  const converted = {
    title, date: withZone(date), lastmod: withZone(updated), description: summary, category, author,
    image: { url: `/anh/tin-tuc/${year}/${image.src}`, alt: image.alt, caption: image.caption },
    "chuyen-muc": [category], "tu-khoa": named.map(({ slug }) => slug), ...(source && { source }),
  };
  return { year, month, slug: name.replace(/\.md$/, ""), category, tags: named, text: `---\n${stringify(converted, { lineWidth: 0 })}---\n${body}` };
}
