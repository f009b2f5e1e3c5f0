import { html, raw, type Html } from "../html.ts";
import { isoInstant } from "../format/date.ts";
import type { Sitemap, SitemapEntry } from "../build/listings.ts";
import type { Portal } from "../model/portal.ts";

interface Data { portal: Portal; sitemap: Sitemap }

export const data = {
  pagination: { data: "sitemaps", size: 1, alias: "sitemap" },
  permalink: ({ sitemap }: Data) => sitemap.url,
};

const declaration = raw('<?xml version="1.0" encoding="utf-8"?>');
const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

export const render = ({ portal: { site }, sitemap }: Data): string => {
  const entry = (element: Html, { url, modified }: SitemapEntry): Html =>
    html`<${element}><loc>${site.url}${url}</loc>${modified && html`<lastmod>${isoInstant(modified)}</lastmod>`}</${element}>\n`;
  return String(sitemap.kind === "index"
    ? html`${declaration}\n<sitemapindex xmlns="${namespace}">\n${sitemap.parts.map((part) => entry(raw("sitemap"), part))}</sitemapindex>\n`
    : html`${declaration}\n<urlset xmlns="${namespace}">\n${sitemap.entries.map((page) => entry(raw("url"), page))}</urlset>\n`);
};
