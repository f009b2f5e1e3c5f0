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
${feed.items[0] && html`<lastBuildDate>${rssDate(feed.items[0].updated ?? feed.items[0].date)}</lastBuildDate>
`}${feed.items.map((item) => html`<item>
<title>${item.title}</title>
<link>${site.url}${item.url}</link>
<guid isPermaLink="true">${site.url}${item.url}</guid>
<pubDate>${rssDate(item.date)}</pubDate>
${item.author && html`<dc:creator>${item.author}</dc:creator>
`}<category>${item.category.title}</category>
<description>${item.summary}</description>
</item>
`)}</channel>
</rss>
`);
