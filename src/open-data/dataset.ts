import type { DataCatalog, DataDownload, Dataset, WithContext } from "schema-dts";
import type { Indicator } from "../model/indicator.ts";
import type { Portal } from "../model/portal.ts";
import { routes } from "../model/routes.ts";
import { openData as words } from "../strings/vi.ts";
import { datasetId, type Distribution } from "./catalog.ts";
import { absolute, coverage, introduction, licenceOf, newestDay, sourcesOf, wholeIntroduction } from "./facts.ts";
import { distributionsOf, openDataOf, type OpenData } from "./files.ts";

/** Schema.org description of an indicator's data, for the head of its page. */
export function datasetJsonLd(portal: Portal, indicator: Indicator) {
  const { title, text } = introduction(portal, indicator);
  const topic = portal.topics.find(({ id }) => id === indicator.topic);
  const files = openDataOf(portal)?.indicators.get(indicator.id);
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": datasetId(portal, indicator),
    name: title,
    description: text,
    url: absolute(portal, indicator.url),
    identifier: indicator.id,
    ...common(portal, [indicator]),
    license: licenceOf(portal, indicator).url,
    keywords: [...words.meta.keywords, ...(topic ? [topic.title] : [])],
    variableMeasured: { "@type": "PropertyValue", name: indicator.title, unitText: indicator.unit.label },
    includedInDataCatalog: catalogOf(portal),
    distribution: files ? distributionsOf(files).map((one) => download(portal, one)) : [],
  } satisfies WithContext<Dataset>;
}

/** The same of all data together, for the page about them. */
export function wholeDatasetJsonLd(portal: Portal, data: OpenData) {
  const { title, text } = wholeIntroduction(portal, portal.indicators);
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": `${absolute(portal, routes.openData)}#tai-toan-bo`,
    name: title,
    description: text,
    url: absolute(portal, routes.openData),
    ...common(portal, portal.indicators),
    license: licenceOf(portal).url,
    keywords: [...words.meta.keywords, ...portal.topics.map((topic) => topic.title)],
    includedInDataCatalog: catalogOf(portal),
    hasPart: [...data.indicators.values()].map(({ indicator }) => ({ "@type": "Dataset" as const, "@id": datasetId(portal, indicator), ...introductionOf(portal, indicator) })),
    distribution: [
      { file: data.package, format: words.whole.package.name },
      ...data.tables.map(({ table, file }) => ({ file, format: table.title })),
    ].map((one) => download(portal, one)),
  } satisfies WithContext<Dataset>;
}

const introductionOf = (portal: Portal, indicator: Indicator) => {
  const { title, text } = introduction(portal, indicator);
  return { name: title, description: text, url: absolute(portal, indicator.url), license: licenceOf(portal, indicator).url, creator: publisher(portal) };
};

const publisher = ({ site }: Portal) => ({ "@type": "GovernmentOrganization" as const, name: site.openData.publisher, url: `${site.url}/` });

const catalogOf = (portal: Portal) =>
  ({ "@type": "DataCatalog" as const, name: words.meta.catalog(portal.site.title), url: absolute(portal, routes.openData) }) satisfies DataCatalog;

function common(portal: Portal, indicators: readonly Indicator[]) {
  const { areaName, areaCode } = portal.site.openData;
  const span = coverage(indicators);
  const newest = newestDay(portal, indicators);
  return {
    inLanguage: "vi",
    isAccessibleForFree: true,
    creator: publisher(portal),
    publisher: publisher(portal),
    ...(newest && { dateModified: newest }),
    ...(span && { temporalCoverage: span.from === span.to ? span.from : `${span.from}/${span.to}` }),
    spatialCoverage: { "@type": "Place" as const, name: areaName, ...(areaCode && { identifier: areaCode }) },
    isBasedOn: sourcesOf(portal, indicators).map(({ url }) => absolute(portal, url)),
  };
}

const download = (portal: Portal, { file, format }: Distribution) => ({
  "@type": "DataDownload" as const,
  name: format,
  contentUrl: absolute(portal, file.url),
  encodingFormat: file.mediaType,
  contentSize: `${file.bytes} B`,
  sha256: file.sha256,
}) satisfies DataDownload;
