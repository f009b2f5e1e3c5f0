import { prose } from "../../_includes/components/prose.ts";
import { dayTime } from "../../_includes/components/time.ts";
import { pageLayout } from "../../_includes/layouts/page.ts";
import { html } from "../html.ts";
import { site as words } from "../strings/vi.ts";
import type { StaticPageData } from "./page-data.ts";

export const data = {
  pagination: { data: "pages", size: 1, alias: "staticPage" },
  permalink: ({ staticPage }: StaticPageData): string => staticPage.url + "index.html",
};

export async function render({ portal, markdown, staticPage }: StaticPageData): Promise<string> {
  const { title, summary, url, updated } = staticPage;
  return String(pageLayout(portal, { title, description: summary, url, section: url }, html`${prose(await markdown.html(staticPage))}
<p class="page-updated">${words.page.updated} ${dayTime(updated)}</p>`));
}
