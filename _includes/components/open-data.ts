import { numberText } from "../../src/format/number.ts";
import { periodName } from "../../src/format/period.ts";
import { html, type Child, type Html } from "../../src/html.ts";
import type { Portal } from "../../src/model/portal.ts";
import type { DataFile } from "../../src/open-data/data-file.ts";
import { licenceOf } from "../../src/open-data/facts.ts";
import type { IndicatorFiles, OpenData } from "../../src/open-data/files.ts";
import { openData as words, widgets } from "../../src/strings/vi.ts";
import { dataLink, dataLinks, licenceLink } from "./data-links.ts";
import { section } from "./section.ts";

/** What the portal offers for reuse: terms, which file is for whom, every file with its size. */
export const openDataContent = (portal: Portal, data: OpenData): Html => html`${
  section("co-nhung-gi", words.about.title, facts(portal, data))}${
  section("chon-tep", words.formats.title, formats())}${
  section("tai-theo-chi-tieu", words.indicators.title, indicatorTable(portal, data))}${
  section("tai-toan-bo", words.whole.title, wholeList(data))}${
  section("y-nghia-cac-cot", words.columns.title, columnTable(data))}`;

const dayText = (day: string): Html => html`<time datetime="${day}">${periodName(day)}</time>`;

const list = (entries: readonly (readonly [name: Child, text: Child])[]): Html => html`
  <dl class="open-data__list">${entries.map(([name, text]) => html`
    <div><dt>${name}</dt><dd>${text}</dd></div>`)}
  </dl>`;

function facts(portal: Portal, { newest }: OpenData): Html {
  const { site, indicators, today } = portal;
  const { about } = words;
  const count = (of: "observations" | "targets"): string => numberText(indicators.reduce((sum, indicator) => sum + indicator[of].length, 0));
  const entries: [string, Child][] = [
    [about.content, about.amount(numberText(indicators.length), count("observations"), count("targets"))],
    [about.area, site.openData.areaName],
    [about.publisher, site.openData.publisher],
    [about.licence, licenceLink(licenceOf(portal))],
    [about.reuse, site.attribution],
    ...(newest ? [[about.newest, dayText(newest)] as [string, Child]] : []),
    [about.asOf, dayText(today)],
  ];
  return html`${list(entries)}
  <p class="open-data__note">${about.gaps}${indicators.some(({ illustrative }) => illustrative) && ` ${words.someIllustrative}`}</p>`;
}

function formats(): Html {
  const { excel, csv, json, csvw } = words.formats;
  return list([excel, csv, json, csvw].map(({ name, text }) => [name, text]));
}

/** Two columns, so that it fits a telephone. In the order of the dashboard. */
const indicatorTable = (portal: Portal, data: OpenData): Html => html`
  <table class="open-data__table">
    <thead><tr><th scope="col">${words.indicators.indicator}</th><th scope="col">${words.indicators.files}</th></tr></thead>
    <tbody>${portal.indicators.flatMap(({ id }) => data.indicators.get(id) ?? []).map((files) => indicatorRow(files))}
    </tbody>
  </table>`;

function indicatorRow({ indicator: { title, url, illustrative, licence }, newest, csv, excel, json, csvw }: IndicatorFiles): Html {
  const { formats } = words;
  return html`
    <tr><th scope="row"><a href="${url}">${title}</a>${illustrative && ` (${widgets.illustrativeShort})`}
      <span class="open-data__day">${newest ? html`${words.indicators.published} ${dayText(newest)}` : words.indicators.unpublished}</span>${licence && html`
      <span class="open-data__day">${words.indicators.licence(licence.name)}</span>`}</th><td>${
        dataLinks([[formats.excel.name, excel], [formats.csv.name, csv], [formats.json.name, json], [formats.csvw.name, csvw]])}</td></tr>`;
}

function wholeList({ tables, excel, package: description, catalog }: OpenData): Html {
  const { whole } = words;
  const files: [name: string, file: DataFile, text: string][] = [
    [whole.excel.name, excel, whole.excel.text],
    ...tables.map(({ table, file }): [string, DataFile, string] => [`${table.title}, ${words.formats.csv.name}`, file, table.description]),
    [whole.package.name, description, whole.package.text],
    [whole.catalog.name, catalog, whole.catalog.text],
  ];
  return html`
  <p>${whole.intro}</p>${list(files.map(([name, file, text]) => [dataLink(name, file), text]))}`;
}

const columnTable = ({ tables }: OpenData): Html => html`
  <p>${words.columns.intro}</p>
  <table class="open-data__table">
    <thead><tr><th scope="col">${words.columns.name}</th><th scope="col">${words.columns.meaning}</th></tr></thead>
    <tbody>${tables[0]!.table.columns.map(({ name, title }) => html`
    <tr><th scope="row"><code>${name}</code></th><td>${title}</td></tr>`)}
    </tbody>
  </table>
  <p class="open-data__note">${words.columns.statuses}</p>`;
