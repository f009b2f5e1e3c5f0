import { openDataContent } from "../../_includes/components/open-data.ts";
import { pageLayout } from "../../_includes/layouts/page.ts";
import { html } from "../html.ts";
import { routes } from "../model/routes.ts";
import { wholeDatasetJsonLd } from "../open-data/dataset.ts";
import { openDataOf } from "../open-data/files.ts";
import { openData as words } from "../strings/vi.ts";
import type { PageData } from "./page-data.ts";

export const data = { permalink: "/du-lieu/index.html" };

export function render({ portal }: PageData): string {
  const { title, description, none } = words;
  const files = openDataOf(portal);
  return String(pageLayout(portal, {
    title, description, url: routes.openData, sheet: "data", structuredData: files ? [wholeDatasetJsonLd(portal, files)] : [],
  }, files ? openDataContent(portal, files) : html`<p>${none}</p>`));
}
