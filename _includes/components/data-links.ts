import { sizeText } from "../../src/format/size.ts";
import { html, type Html } from "../../src/html.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { Portal } from "../../src/model/portal.ts";
import { routes } from "../../src/model/routes.ts";
import type { DataFile } from "../../src/open-data/data-file.ts";
import { licenceOf, type Licence } from "../../src/open-data/facts.ts";
import { openDataOf } from "../../src/open-data/files.ts";
import { openData as words } from "../../src/strings/vi.ts";
import { section } from "./section.ts";

/** @example dataLink("CSV", csv) // CSV (1,2 kB) */
export const dataLink = (name: string, { url, mediaType, bytes }: DataFile): Html =>
  html`<a href="${url}" type="${mediaType}" download>${name}</a> <span class="data-links__size">(${sizeText(bytes)})</span>`;

export const dataLinks = (links: readonly (readonly [name: string, file: DataFile])[]): Html => html`
<ul class="data-links">${links.map(([name, file]) => html`
  <li>${dataLink(name, file)}</li>`)}
</ul>`;

export const licenceLink = ({ name, url }: Licence): Html => html`<a href="${url}" rel="license">${name}</a>`;

/** On the page of an indicator: its files and the licence they stand under. */
export function indicatorDownloads(portal: Portal, indicator: Indicator): Html | undefined {
  const files = openDataOf(portal)?.indicators.get(indicator.id);
  if (!files) return undefined;
  const { excel, csv, json } = words.formats;
  return section("tai-so-lieu", words.download.title, html`${dataLinks([[excel.name, files.excel], [csv.name, files.csv], [json.name, files.json]])}
  <p>${words.download.licence} ${licenceLink(licenceOf(portal, indicator))}</p>`, html`<a href="${routes.openData}">${words.download.more}</a>`);
}

/** Under a table of indicators, in one line: figures and targets of all of them. */
export function tableDownloads(portal: Portal): Html | undefined {
  const data = openDataOf(portal);
  if (!data) return undefined;
  const links = [dataLink(words.whole.excel.name, data.excel), ...data.tables.slice(0, 2).map(({ table, file }) => dataLink(`${table.title}, ${words.formats.csv.name}`, file))];
  return html`
  <p class="widget__foot">${words.download.foot} ${links.map((link) => html`${link}; `)}<a href="${routes.openData}">${words.download.all}</a>.</p>`;
}
