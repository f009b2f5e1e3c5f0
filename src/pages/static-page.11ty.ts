import { prose } from "../../_includes/components/prose.ts";
import { tableOfContents } from "../../_includes/components/table-of-contents.ts";
import { dayTime } from "../../_includes/components/time.ts";
import { articleSheet } from "../../_includes/layouts/head.ts";
import { pageLayout } from "../../_includes/layouts/page.ts";
import { html } from "../html.ts";
import { syllablesIn } from "../markdown/reading-time.ts";
import { site as words } from "../strings/vi.ts";
import type { StaticPageData } from "./page-data.ts";

export const data = {
  pagination: { data: "pages", size: 1, alias: "staticPage" },
  permalink: ({ staticPage }: StaticPageData): string => staticPage.url + "index.html",
};

export async function render({ portal, markdown, staticPage }: StaticPageData): Promise<string> {
  const { title, summary, url, updated } = staticPage;
  const body = await markdown.html(staticPage);
  return String(pageLayout(portal, { title, description: summary, url, section: url, sheet: articleSheet(body) }, html`${tableOfContents(body, syllablesIn(body), "page")}${prose(body)}
<p class="page-updated">${words.page.updated} ${dayTime(updated)}</p>`));
}
