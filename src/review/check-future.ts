import type { ArticleSource } from "../content/read-source.ts";
import { placeIn } from "../content/read-source.ts";
import { fullMomentText } from "../format/date.ts";
import type { Problem } from "../model/problem.ts";
import { review as words } from "../strings/vi.ts";

/** Articles that are not to be seen yet: no fault, and good to know. */
export const checkFuture = (articles: readonly ArticleSource[], now: Date): Problem[] =>
  articles.filter(({ fields }) => fields.date > now && !fields.draft)
    .map(({ file, fields: { date } }) => ({ severity: "warning", file, ...placeIn(file, ["date"]), field: "date", ...words.future(fullMomentText(date).replace(/:00$/, "")) }));
