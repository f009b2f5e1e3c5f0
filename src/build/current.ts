import type { Html } from "../html.ts";
import type { Article } from "../model/article.ts";
import type { StaticPage } from "../model/page.ts";
import type { Portal } from "../model/portal.ts";
import type { Question } from "../model/question.ts";
import type { AssetFile } from "./assets.ts";
import type { Selection } from "./plan.ts";
import type { SharePictures } from "./share-images.ts";

/** Makes HTML of Markdown bodies. A class instance, so that Eleventy does not copy it. */
export interface BodyRenderer { html(source: Article | StaticPage | Question): Html | Promise<Html> }

/** Takes what pages render to, by address. A class instance or plain, it is never copied. */
export interface Writer { write(url: string, content: string | Uint8Array): void }

/** What one run of Eleventy writes. */
export interface Build {
  portal: Portal;
  markdown: BodyRenderer;
  /** The pages of each kind to render. */
  render: Selection;
  /** The articles of this batch; all other pages are written with the last batch. */
  articles: readonly Article[];
  isLastBatch: boolean;
  files: readonly AssetFile[];
  sharePictures: SharePictures;
  /** Takes finished pages and files. */
  writer: Writer;
}

let current: Build | undefined;

/** Sets what the next run of Eleventy writes: `.eleventy.ts` has no other way to be told. */
export const setBuild = (build: Build): void => { current = build; };

export function currentBuild(): Build {
  if (!current) throw new Error("Run this through «npm run build» or «npm start»: content is loaded and checked before Eleventy starts.");
  return current;
}
