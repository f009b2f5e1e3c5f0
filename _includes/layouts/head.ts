import { html, jsonScript, raw, type Html } from "../../src/html.ts";
import type { Portal, ShareImage, Sheet } from "../../src/model/portal.ts";
import { routes } from "../../src/model/routes.ts";
import { isoInstant } from "../../src/format/date.ts";
import type { Crumb } from "../components/breadcrumb.ts";
import { breadcrumbData } from "../components/structured-data.ts";
import { policyInPage } from "./policy-in-page.ts";

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
  /** Styles beside those of every page. */
  sheet?: Sheet | undefined;
  /** A script that has to run before the page is painted. In the body it would make Chromium break off the transition to the page. */
  early?: string;
  /** Not for search engines. */
  hidden?: boolean;
}

export function headElement(portal: Portal, head: Head): Html {
  const { site, assets } = portal;
  const title = head.title ? `${head.title} | ${site.shortTitle}` : site.title;
  const data = [...(head.structuredData ?? []), ...(head.steps?.length ? [breadcrumbData(portal, head.steps)] : [])];
  return html`<head>
<meta charset="utf-8">${policyInPage(portal, head.sheet ?? "core")}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<script>${raw(assets.earlyScript)}</script>${head.early && html`
<script src="${head.early}"></script>`}
<title>${title}</title>
<meta name="description" content="${head.description}">${head.hidden ? html`
<meta name="robots" content="noindex">` : html`
<link rel="canonical" href="${site.url}${head.url}">`}
${styles(portal, head.sheet)}
<link rel="icon" href="${assets.icon}">
<link rel="apple-touch-icon" href="${assets.touchIcon}">
<link rel="manifest" href="${routes.manifest}">
<meta name="theme-color" content="${site.themeColor}">
<link rel="search" type="application/opensearchdescription+xml" title="${site.shortTitle}" href="${routes.openSearch}">
<script type="module" src="${assets.pageScript}"${site.offline === false && html` data-online`}></script>
<link rel="alternate" type="application/rss+xml" title="${site.title}" href="${routes.rss}">
<link rel="alternate" type="application/feed+json" title="${site.title}" href="${routes.jsonFeed}">${openGraph(portal, head)}${data.map((thing) => html`
<script type="application/ld+json">${jsonScript(thing)}</script>`)}
</head>`;
}

/** Styles stand within the page, so that it is painted after one round trip: here their name, `src/build/page-styles.ts` puts them in. Those for paper come later. */
export const styles = ({ assets }: Portal, sheet: Sheet = "core"): Html => html`<style>/*${sheet}*/</style>
<link rel="stylesheet" href="${assets.printSheet}" media="print">`;

/** Styles of text written in Markdown, with or without figures in it. */
export const articleSheet = (body: Html): Sheet => (body.source.includes('class="widget') ? "articleFigures" : "article");

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
