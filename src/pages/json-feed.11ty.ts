import { isoInstant } from "../format/date.ts";
import type { Feed, FeedItem } from "../build/listings.ts";
import { sharedPhoto } from "../model/photo-files.ts";
import type { Portal } from "../model/portal.ts";

interface Data { portal: Portal; feed: Feed }

export const data = {
  pagination: { data: "feeds", size: 1, alias: "feed" },
  permalink: ({ feed }: Data) => feed.json,
};

/** JSON Feed 1.1. */
export const render = ({ portal: { site, assets }, feed }: Data): string => `${JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: feed.title,
  description: feed.description,
  home_page_url: site.url + feed.page,
  feed_url: site.url + feed.json,
  icon: site.url + assets.icon512,
  language: "vi",
  authors: [{ name: site.agency.name, url: site.url }],
  items: feed.items.map((listed) => item(site.url, listed)),
}, null, 1)}\n`;

const item = (origin: string, article: FeedItem) => ({
  id: origin + article.url,
  url: origin + article.url,
  title: article.title,
  content_text: article.summary,
  summary: article.summary,
  ...(article.image ? { image: origin + sharedPhoto(article.image).url } : {}),
  date_published: isoInstant(article.date),
  ...(article.updated ? { date_modified: isoInstant(article.updated) } : {}),
  ...(article.author ? { authors: [{ name: article.author }] } : {}),
  tags: [article.category.title, ...article.tags.map(({ name }) => name)],
});
