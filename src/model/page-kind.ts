/** Kinds of pages a portal can have, in the order in which reports list them. */
export const pageKinds = [
  "home", "article", "news", "year", "month", "category", "tag", "indicators", "indicator", "embed", "method", "openData",
  "feedback", "questions", "questionYear", "question", "siteMap", "contact", "search", "offline", "staticPage", "notFound",
] as const;

export type PageKind = (typeof pageKinds)[number];
