/**
 * Every Vietnamese word that code prints. Parts by reader: `site` for citizens, `problems` and `labels` for editors.
 * To add a string, add a key to the part it belongs to; TypeScript shows where it is missing.
 */
export { commands } from "./vi/commands.ts";
export { editing } from "./vi/editing.ts";
export { feeds } from "./vi/feeds.ts";
export { importWords } from "./vi/import.ts";
export { labels } from "./vi/labels.ts";
export { markdown } from "./vi/markdown.ts";
export { newArticle } from "./vi/new-article.ts";
export { openData } from "./vi/open-data.ts";
export { preview } from "./vi/preview.ts";
export { problems } from "./vi/problems.ts";
export { review } from "./vi/review.ts";
export { share } from "./vi/share.ts";
export { site } from "./vi/site.ts";
export { statistics } from "./vi/statistics.ts";
export { widgets } from "./vi/widgets.ts";
export { indicatorProblems } from "./vi/indicator-problems.ts";
export { statisticsLabels } from "./vi/labels-statistics.ts";
