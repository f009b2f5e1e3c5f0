import { wholeArchive } from "../../_includes/components/archive.ts";
import { section } from "../../_includes/components/section.ts";
import { pageTree, sectionTree } from "../../_includes/components/site-tree.ts";
import { pageLayout } from "../../_includes/layouts/page.ts";
import { html } from "../html.ts";
import { routes } from "../model/routes.ts";
import { site as words } from "../strings/vi.ts";
import type { PageData } from "./page-data.ts";

export const data = { permalink: "/so-do-trang/index.html" };

export function render({ portal }: PageData): string {
  const { title, description, sections, pages, archive } = words.siteMap;
  return String(pageLayout(portal, { title, description, url: routes.siteMap, sheet: "lists" }, html`${section("sections", sections, sectionTree(portal))}${portal.pages.length > 0 && section("pages", pages, pageTree(portal))}${portal.articles.length > 0 && section("archive", archive, wholeArchive(portal))}`));
}
