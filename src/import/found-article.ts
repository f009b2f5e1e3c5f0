import type { Block } from "./html/block.ts";

/** An article as a source tells it, before it is fitted into our front matter. Texts are plain; everything may be missing. */
export interface FoundArticle {
  /** How the report names it: the file, and the article's number or address within it. */
  source: string;
  /** Folder on disk that holds the source: paths of pictures begin there. */
  folder: string;
  /** Pictures are never taken from outside this folder. */
  root: string;
  title?: string | undefined;
  date?: Date | undefined;
  updated?: Date | undefined;
  expires?: Date | undefined;
  summary?: string | undefined;
  body: readonly Block[];
  /** Names of categories, the most telling first. */
  categories: readonly string[];
  tags: readonly string[];
  author?: string | undefined;
  image?: FoundPicture | undefined;
  origin?: { name: string; url?: string | undefined } | undefined;
  /** Where it stood: full addresses or paths. */
  addresses: readonly string[];
  draft?: boolean;
  /** What was guessed while reading it. */
  guesses: readonly string[];
}

/** A picture as a source names it: an address, or a path relative to the source. */
export interface FoundPicture { src: string; alt?: string | undefined; caption?: string | undefined }

/** What a source gives: its articles, and what in it is no article. */
export interface Found { articles: FoundArticle[]; notes: Note[] }

/** One thing the report tells. */
export interface Note {
  /** `guess`: look whether it is right; `mend`: something must be written by a person; `leftOut`: it is not in the portal. */
  kind: "guess" | "mend" | "leftOut";
  source: string;
  /** The Markdown file it is about, when there is one. */
  file?: string;
  text: string;
}
