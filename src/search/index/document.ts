import type { Kind } from "../format.ts";

/** Something that readers may find. Plain data, so that threads can hand it on. */
export interface SearchDocument {
  url: string;
  kind: Kind;
  title: string;
  summary: string;
  /** ISO day; empty when it has none. */
  date: string;
  /** Id; empty for none. */
  category: string;
  /** A Markdown file whose body is searched too, or the text itself. */
  text: { file: string } | string;
}
