/**
 * Every Vietnamese word that code prints. Parts by reader: `site` for citizens, `problems` and `labels` for editors.
 * To add a string, add a key to the part it belongs to; TypeScript shows where it is missing.
 */
export { accessibility } from "./vi/accessibility.ts";
export { commands } from "./vi/commands.ts";
export { editing } from "./vi/editing.ts";
export { feedback } from "./vi/feedback.ts";
export { feedbackDesk } from "./vi/feedback-desk.ts";
export { faultText, feedbackFaults } from "./vi/feedback-faults.ts";
export { feedbackMail } from "./vi/feedback-mail.ts";
export { feeds } from "./vi/feeds.ts";
export { hosting } from "./vi/hosting.ts";
export { importWords } from "./vi/import.ts";
export { labels } from "./vi/labels.ts";
export { markdown } from "./vi/markdown.ts";
export { newArticle } from "./vi/new-article.ts";
export { offline } from "./vi/offline.ts";
export { openData } from "./vi/open-data.ts";
export { preview } from "./vi/preview.ts";
export { problems } from "./vi/problems.ts";
export { publishing } from "./vi/publishing.ts";
export { questions } from "./vi/questions.ts";
export { releases } from "./vi/releases.ts";
export { receiverDown } from "./vi/receiver-down.ts";
export { refused } from "./vi/refused.ts";
export { review } from "./vi/review.ts";
export { scan } from "./vi/scan.ts";
export { share } from "./vi/share.ts";
export { site } from "./vi/site.ts";
export { statistics } from "./vi/statistics.ts";
export { widgets } from "./vi/widgets.ts";
export { indicatorProblems } from "./vi/indicator-problems.ts";
export { statisticsLabels } from "./vi/labels-statistics.ts";
