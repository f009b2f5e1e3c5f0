import type { Frequency, Indicator } from "../model/indicator.ts";
import type { Portal } from "../model/portal.ts";
import { routes } from "../model/routes.ts";
import { openData as words } from "../strings/vi.ts";
import type { DataFile } from "./data-file.ts";
import { absolute, coverage, introduction, licenceOf, newestDay, sourcesOf, wholeIntroduction } from "./facts.ts";

/** What the catalogue lists of an indicator, and of all of them. */
export interface Distribution { file: DataFile; format: string; conformsTo?: string }

const authority = "http://publications.europa.eu/resource/authority/";
const frequencies: Record<Frequency, string> = { monthly: "MONTHLY", quarterly: "QUARTERLY", annual: "ANNUAL", irregular: "IRREG" };

/** The context stands in the file, so that nobody has to fetch one. */
const context = {
  dcat: "http://www.w3.org/ns/dcat#", dct: "http://purl.org/dc/terms/", foaf: "http://xmlns.com/foaf/0.1/", skos: "http://www.w3.org/2004/02/skos/core#",
  spdx: "http://spdx.org/rdf/terms#", vcard: "http://www.w3.org/2006/vcard/ns#", xsd: "http://www.w3.org/2001/XMLSchema#",
};

const vietnamese = (text: string) => ({ "@value": text, "@language": "vi" });
const typed = (type: string, value: string) => ({ "@value": value, "@type": `xsd:${type}` });
const named = (address: string) => ({ "@id": address });

/** DCAT 3: one dataset of everything, one of each indicator, each with its files. */
export function dataCatalog(portal: Portal, whole: readonly Distribution[], indicators: readonly { indicator: Indicator; distributions: readonly Distribution[] }[]) {
  const { site } = portal;
  const all = indicators.map(({ indicator }) => indicator);
  const page = absolute(portal, routes.openData);
  const { title, text } = wholeIntroduction(portal, all);
  const datasets = [
    dataset(portal, all, { id: `${page}#tai-toan-bo`, identifier: "datapackage", page, title, text, distributions: whole, licence: licenceOf(portal).url }),
    ...indicators.map(({ indicator, distributions }) => dataset(portal, [indicator], {
      id: datasetId(portal, indicator), identifier: indicator.id, page: absolute(portal, indicator.url), ...introduction(portal, indicator), distributions,
      licence: licenceOf(portal, indicator).url, frequency: indicator.frequency,
    })),
  ];
  return {
    "@context": context,
    "@id": `${page}#danh-muc`,
    "@type": "dcat:Catalog",
    "dct:title": vietnamese(words.meta.catalog(site.title)),
    "dct:description": vietnamese(words.description),
    "dct:publisher": publisher(portal),
    "dct:license": named(licenceOf(portal).url),
    "dct:language": named(`${authority}language/VIE`),
    "foaf:homepage": named(page),
    ...modified(portal, all),
    "dcat:dataset": datasets,
  };
}

/** Names the data of an indicator wherever they are described. */
export const datasetId = (portal: Portal, { url }: Indicator): string => `${absolute(portal, url)}#tai-so-lieu`;

interface DatasetFacts { id: string; identifier: string; page: string; title: string; text: string; distributions: readonly Distribution[]; licence: string; frequency?: Frequency }

function dataset(portal: Portal, indicators: readonly Indicator[], { id, identifier, page, title, text, distributions, licence, frequency }: DatasetFacts) {
  const { site: { openData, agency, place }, topics } = portal;
  const span = coverage(indicators);
  const topicTitles = topics.filter((topic) => indicators.some((indicator) => indicator.topic === topic.id)).map((topic) => topic.title);
  return {
    "@id": id,
    "@type": "dcat:Dataset",
    "dct:identifier": identifier,
    "dct:title": vietnamese(title),
    "dct:description": vietnamese(text),
    "dct:publisher": publisher(portal),
    "dcat:contactPoint": { "@type": "vcard:Organization", "vcard:fn": agency.name, "vcard:hasEmail": named(`mailto:${agency.email}`) },
    "dct:license": named(licence),
    "dct:language": named(`${authority}language/VIE`),
    "dct:spatial": { "@type": "dct:Location", "skos:prefLabel": vietnamese(openData.areaName), ...(openData.areaCode && { "dct:identifier": openData.areaCode }) },
    ...(span && { "dct:temporal": { "@type": "dct:PeriodOfTime", "dcat:startDate": typed("date", span.from), "dcat:endDate": typed("date", span.to) } }),
    ...(frequency && { "dct:accrualPeriodicity": named(`${authority}frequency/${frequencies[frequency]}`) }),
    ...modified(portal, indicators),
    "dcat:keyword": [...words.meta.keywords, ...topicTitles, place].map(vietnamese),
    "dcat:landingPage": named(page),
    "dct:source": sourcesOf(portal, indicators).map(({ url }) => named(absolute(portal, url))),
    "dcat:distribution": distributions.map((one) => distribution(portal, title, licence, one)),
  };
}

const publisher = ({ site }: Portal) => ({ "@id": `${site.url}/`, "@type": "foaf:Organization", "foaf:name": vietnamese(site.openData.publisher) });

function modified(portal: Portal, indicators: readonly Indicator[]) {
  const day = newestDay(portal, indicators);
  return day ? { "dct:modified": typed("date", day) } : {};
}

function distribution(portal: Portal, title: string, licence: string, { file, format, conformsTo }: Distribution) {
  const address = absolute(portal, file.url);
  return {
    "@id": `${address}#tep`,
    "@type": "dcat:Distribution",
    "dct:title": vietnamese(words.meta.file(title, format)),
    "dcat:accessURL": named(address),
    "dcat:downloadURL": named(address),
    "dcat:mediaType": named(`https://www.iana.org/assignments/media-types/${file.mediaType}`),
    "dcat:byteSize": typed("nonNegativeInteger", String(file.bytes)),
    "spdx:checksum": { "@type": "spdx:Checksum", "spdx:algorithm": named("spdx:checksumAlgorithm_sha256"), "spdx:checksumValue": typed("hexBinary", file.sha256) },
    "dct:license": named(licence),
    ...(conformsTo && { "dct:conformsTo": named(conformsTo) }),
  };
}
