import { localMonth, localYear } from "../format/date.ts";
import { articleUrl, pageUrl, questionUrl } from "../model/routes.ts";
import type { PictureFile } from "./pictures.ts";
import type { Source } from "./read-source.ts";

/** The address at which a file that was read stands in the portal. */
export function addressOfSource(source: Source | Source<PictureFile>): string {
  switch (source.kind) {
    case "article": return articleUrl(localYear(source.fields.date), localMonth(source.fields.date), source.slug);
    case "question": return questionUrl(localYear(source.fields.answered), source.slug);
    case "page": return pageUrl(source.slug);
  }
}
