import { stringify } from "yaml";
import { newArticle as words } from "../strings/vi.ts";

export interface NewArticle {
  title: string;
  /** `2026-11-26 08:30`, Vietnamese time. */
  date: string;
  category: string;
  author: string;
}

const scalar = (value: string): string => stringify(value, { lineWidth: 0 }).trim();
const comment = (text: string): string => `# ${text}`;

/** The file of a new article: a draft with every key explained, those that may be left out as comments. */
export function newArticleText({ title, date, category, author }: NewArticle, categories: readonly string[]): string {
  const { comments, example } = words;
  const lines = [
    comment(comments.title), `title: ${scalar(title)}`,
    comment(comments.date), `date: ${date}`,
    comment(comments.summary), `summary: ${scalar(words.summary)}`,
    comment(comments.category(categories)), `category: ${category}`,
    comment(comments.author), author ? `author: ${scalar(author)}` : "# author:",
    comment(comments.draft), "draft: true",
    "#", comment(comments.optional), "#",
    ...optional(comments.image, "image:", `  src: ${example.src}`, `  alt: ${example.alt}`, `  caption: ${example.caption}`),
    ...optional(comments.tags, `tags: ${example.tags}`),
    ...optional(comments.source, "source:", `  name: ${example.source}`, "  url: https://vidu.vn/bai"),
    ...optional(comments.updated, `updated: ${date}`),
    ...optional(comments.correction, `correction: ${example.correction}`),
    ...optional(comments.expires, `expires: ${date}`),
    ...optional(comments.pinned, "pinned: true"),
    ...optional(comments.aliases, "aliases: [/cu/bai.aspx]"),
    ...optional(comments.indicators, "indicators: [htx-tong-so]"),
  ];
  return `---\n${lines.join("\n")}\n---\n\n${words.body}\n`;
}

const optional = (why: string, ...lines: string[]): string[] => [`## ${why}`, ...lines.map(comment)];
