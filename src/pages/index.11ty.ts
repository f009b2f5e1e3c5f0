import { homeBlock } from "../../_includes/components/home-block.ts";
import { siteData } from "../../_includes/components/structured-data.ts";
import { base } from "../../_includes/layouts/base.ts";
import { html } from "../html.ts";
import { routes } from "../model/routes.ts";
import type { PageData } from "./page-data.ts";

export const data = { permalink: "/index.html" };

export const render = ({ portal }: PageData): string => String(base(portal, {
  description: portal.site.description,
  url: routes.home,
  structuredData: [siteData(portal)],
  sheet: "home",
}, html`
<h1 class="visually-hidden">${portal.site.title}</h1>${portal.home.map((block, i) => homeBlock(portal, block, i))}`));
