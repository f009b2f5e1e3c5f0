import { articleLayout } from "../../_includes/layouts/article.ts";
import type { ArticleData } from "./page-data.ts";

export const data = {
  pagination: { data: "articles", size: 1, alias: "article" },
  permalink: ({ article }: ArticleData): string => article.url + "index.html",
};

export const render = async ({ portal, markdown, article }: ArticleData): Promise<string> =>
  String(articleLayout(portal, article, await markdown.html(article)));
