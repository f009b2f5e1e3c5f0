import { methodText } from "../../_includes/components/widgets/index.ts";
import { pageLayout } from "../../_includes/layouts/page.ts";
import { routes } from "../model/routes.ts";
import { site as words } from "../strings/vi.ts";
import type { PageData } from "./page-data.ts";

export const data = { permalink: "/chi-tieu/cach-danh-gia/index.html" };

export const render = ({ portal }: PageData): string => String(pageLayout(portal, {
  title: words.indicators.method,
  description: words.indicators.methodDescription,
  url: routes.method,
  section: routes.indicators,
  sheet: "figures",
  above: [{ title: words.indicators.title, url: routes.indicators }],
}, methodText(portal)));
