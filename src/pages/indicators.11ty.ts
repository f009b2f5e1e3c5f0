import { indicatorDashboard } from "../../_includes/components/widgets/index.ts";
import { pageLayout } from "../../_includes/layouts/page.ts";
import { html } from "../html.ts";
import { routes } from "../model/routes.ts";
import { site as words } from "../strings/vi.ts";
import type { PageData } from "./page-data.ts";

export const data = { permalink: "/chi-tieu/index.html" };

export function render({ portal }: PageData): string {
  const { title, description, none } = words.indicators;
  return String(pageLayout(portal, { title, description, url: routes.indicators, section: routes.indicators, sheet: "figures" },
    portal.indicators.length > 0 ? indicatorDashboard(portal) : html`<p>${none}</p>`));
}
