import type { Photo, Picture } from "./picture.ts";

/** What articles, static pages and answered questions have in common: each is a page made from a Markdown file. */
export interface WrittenPage {
  /** Path of the Markdown file, as the editor knows it. */
  file: string;
  slug: string;
  /** Of its file and its photos: another hash, another page. */
  hash: string;
  url: string;
  title: string;
  draft: boolean;
  /** Former addresses, which lead here. */
  aliases: readonly string[];
  /** Pictures in the body, by the name they are written with. */
  pictures: ReadonlyMap<string, Picture>;
  /** All its photos, those of the body among them. */
  photos: readonly Photo[];
  /** Places in the portal that the body may lead to, as written. */
  links: readonly string[];
}
