import type { Portal } from "../model/portal.ts";
import { routes } from "../model/routes.ts";

export const data = { permalink: "/robots.txt" };

export const render = ({ portal: { site } }: { portal: Portal }): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${site.url}${routes.sitemapXml}\n`;
