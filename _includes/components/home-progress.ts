import { html, type Html } from "../../src/html.ts";
import type { HomeBlockOf } from "../../src/model/home.ts";
import type { Portal } from "../../src/model/portal.ts";
import { routes } from "../../src/model/routes.ts";
import { site as words } from "../../src/strings/vi.ts";
import { section } from "./section.ts";
import { progressStrip } from "./widgets/index.ts";

/** Progress of the indicators named, in the order named. */
export function homeProgress(id: string, portal: Portal, { title, note, indicators }: HomeBlockOf<"progress">): Html | undefined {
  const shown = indicators.flatMap((shownId) => portal.indicators.find((indicator) => indicator.id === shownId) ?? []);
  if (!shown.length) return undefined;
  return section(id, title, html`${note && html`
  <p>${note}</p>`}${progressStrip(portal, shown, id)}`, html`<a href="${routes.indicators}">${words.indicators.all}</a>`);
}
