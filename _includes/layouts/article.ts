import { html, type Html } from "../../src/html.ts";
import { readingMinutes, syllablesIn } from "../../src/markdown/reading-time.ts";
import type { Article } from "../../src/model/article.ts";
import { neighboursOf } from "../../src/model/neighbours.ts";
import type { Portal } from "../../src/model/portal.ts";
import { relatedTo } from "../../src/model/related.ts";
import { routes } from "../../src/model/routes.ts";
import { site as words } from "../../src/strings/vi.ts";
import { articleFooter } from "../components/article-footer.ts";
import { articleHeader } from "../components/article-header.ts";
import { indicatorLinks, relatedArticles } from "../components/article-links.ts";
import { textNeighbours } from "../components/neighbours.ts";
import { prose } from "../components/prose.ts";
import { articleData } from "../components/structured-data.ts";
import { tableOfContents } from "../components/table-of-contents.ts";
import { base } from "./base.ts";
import { articleSheet } from "./head.ts";

/** An article with its body rendered. */
export function articleLayout(portal: Portal, article: Article, body: Html): Html {
  const syllables = syllablesIn(body);
  return base(portal, {
    title: article.title,
    description: article.summary,
    url: article.url,
    section: article.category.url,
    steps: [{ title: words.news.title, url: routes.news }, article.category, article],
    image: portal.shareImages.article(article),
    published: article,
    structuredData: [articleData(portal, article)],
    sheet: articleSheet(body),
  }, html`
<div class="article-page">
<article class="article-page__article">${articleHeader(portal, article, readingMinutes(syllables))}${tableOfContents(body, syllables, "article")}${prose(body)}${articleFooter(portal, article)}
</article>${readOn(portal, article)}
</div>`);
}

function readOn(portal: Portal, article: Article): Html | undefined {
  const parts = [
    indicatorLinks(portal.indicators.filter(({ id }) => article.indicators.includes(id))),
    relatedArticles(relatedTo(portal)(article)),
    textNeighbours(words.article, neighboursOf(portal)(article)),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : html`
<aside class="article-page__more" aria-label="${words.article.more}">${parts}
</aside>`;
}
