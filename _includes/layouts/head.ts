import { html, jsonScript, type Html } from "../../src/html.ts";
import type { Portal, ShareImage } from "../../src/model/portal.ts";
import { routes } from "../../src/model/routes.ts";
import { isoInstant } from "../../src/format/date.ts";
import type { Crumb } from "../components/breadcrumb.ts";
import { breadcrumbData } from "../components/structured-data.ts";

/** What a page says of itself. */
export interface Head {
  /** Without the name of the portal; absent on the home page, whose title is that name. */
  title?: string;
  description: string;
  /** Its address in the portal. */
  url: string;
  /** The part of the portal it belongs to, marked in the menu. */
  section?: string;
  /** Steps from the home page to this one, this one included. */
  steps?: readonly Crumb[];
  /** Shown where the page is shared; the picture of the portal when absent. */
  image?: ShareImage;
  /** When the page is an article. */
  published?: { date: Date; updated: Date | undefined };
  structuredData?: readonly object[];
  /** Not for search engines. */
  hidden?: boolean;
}

export function headElement(portal: Portal, head: Head): Html {
  const { site, assets } = portal;
  const title = head.title ? `${head.title} | ${site.shortTitle}` : site.title;
  const data = [...(head.structuredData ?? []), ...(head.steps?.length ? [breadcrumbData(portal, head.steps)] : [])];
  return html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${head.description}">${head.hidden ? html`
<meta name="robots" content="noindex">` : html`
<link rel="canonical" href="${site.url}${head.url}">`}
<link rel="stylesheet" href="${assets.stylesheet}">
<link rel="icon" href="${assets.icon}">
<link rel="apple-touch-icon" href="${assets.touchIcon}">
<link rel="manifest" href="${routes.manifest}">
<meta name="theme-color" content="${site.themeColor}">
<meta name="color-scheme" content="light dark">
<link rel="search" type="application/opensearchdescription+xml" title="${site.shortTitle}" href="${routes.openSearch}">
<script type="module" src="${assets.pageScript}"></script>
<link rel="alternate" type="application/rss+xml" title="${site.title}" href="${routes.rss}">
<link rel="alternate" type="application/feed+json" title="${site.title}" href="${routes.jsonFeed}">${openGraph(portal, head)}${data.map((thing) => html`
<script type="application/ld+json">${jsonScript(thing)}</script>`)}
</head>`;
}

function openGraph({ site, shareImages }: Portal, { title, description, url, image, published }: Head): Html {
  const shown = image ?? shareImages.default;
  return html`
<meta property="og:type" content="${published ? "article" : "website"}">
<meta property="og:site_name" content="${site.title}">
<meta property="og:locale" content="vi_VN">
<meta property="og:title" content="${title ?? site.title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${site.url}${url}">
<meta property="og:image" content="${site.url}${shown.url}">
<meta property="og:image:width" content="${shown.width}">
<meta property="og:image:height" content="${shown.height}">
<meta property="og:image:alt" content="${shown.alt}">${published && html`
<meta property="article:published_time" content="${isoInstant(published.date)}">
<meta property="article:modified_time" content="${isoInstant(published.updated ?? published.date)}">`}
<meta name="twitter:card" content="summary_large_image">`;
}
