import { html, raw } from "../html.ts";
import { rssDate } from "../format/date.ts";
import type { Feed } from "../build/listings.ts";
import type { Portal } from "../model/portal.ts";

interface Data { portal: Portal; feed: Feed }

export const data = {
  pagination: { data: "feeds", size: 1, alias: "feed" },
  permalink: ({ feed }: Data) => feed.rss,
};

/** RSS 2.0 with Dublin Core authors and the Atom link to itself that validators ask for. */
export const render = ({ portal: { site }, feed }: Data): string => String(html`${raw('<?xml version="1.0" encoding="utf-8"?>')}
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${feed.title}</title>
<link>${site.url}${feed.page}</link>
<description>${feed.description}</description>
<language>vi</language>
<atom:link href="${site.url}${feed.rss}" rel="self" type="application/rss+xml"/>
${feed.articles[0] && html`<lastBuildDate>${rssDate(feed.articles[0].updated ?? feed.articles[0].date)}</lastBuildDate>
`}${feed.articles.map((article) => html`<item>
<title>${article.title}</title>
<link>${site.url}${article.url}</link>
<guid isPermaLink="true">${site.url}${article.url}</guid>
<pubDate>${rssDate(article.date)}</pubDate>
${article.author && html`<dc:creator>${article.author}</dc:creator>
`}<category>${article.category.title}</category>
<description>${article.summary}</description>
</item>
`)}</channel>
</rss>
`);
