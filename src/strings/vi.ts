/**
 * Every Vietnamese word that code prints. Parts by reader: `site` for citizens, `problems` and `labels` for editors.
 * To add a string, add a key to the part it belongs to; TypeScript shows where it is missing.
 */
export { labels } from "./vi/labels.ts";
export { problems } from "./vi/problems.ts";
export { site } from "./vi/site.ts";
export { statistics } from "./vi/statistics.ts";
