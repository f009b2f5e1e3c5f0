import { isDeviceName } from "./file-address.ts";
import { offlineList, offlinePage } from "./offline.ts";

/** Addresses of the portal. They never move: a page that goes leaves an alias behind. */
export const routes = {
  home: "/",
  news: "/tin-tuc/",
  feedback: "/gop-y/",
  siteMap: "/so-do-trang/",
  contact: "/lien-he/",
  search: "/tim-kiem/",
  indicators: "/chi-tieu/",
  method: "/chi-tieu/cach-danh-gia/",
  questions: "/hoi-dap/",
  questionsRss: "/hoi-dap/rss.xml",
  questionsJsonFeed: "/hoi-dap/feed.json",
  openData: "/du-lieu/",
  dataPackage: "/du-lieu/datapackage.json",
  dataCatalog: "/du-lieu/catalog.jsonld",
  privacy: "/du-lieu-ca-nhan/",
  notFound: "/404.html",
  rss: "/rss.xml",
  jsonFeed: "/feed.json",
  sitemapXml: "/sitemap.xml",
  manifest: "/manifest.webmanifest",
  state: "/.well-known/portal.json",
  securityTxt: "/.well-known/security.txt",
  sbom: "/.well-known/sbom.cdx.json",
  openSearch: "/opensearch.xml",
  editing: "/quan-tri/",
  offline: offlinePage,
  offlineList,
} as const;

/** What every portal has; a section of questions comes with the first of them. */
export const alwaysThere: readonly string[] = Object.values(routes).filter((url) => !url.startsWith(routes.questions));

/** What web servers show while the receiver does not answer; only portals with a receiver of their own have it. */
export const receiverDownPage = "/gop-y/tam-dung/";

/** Answered by the receiver of feedback, not by files. */
export const receiverRoutes = { send: "/gop-y/gui", token: "/gop-y/gui/the", received: "/gop-y/da-nhan", status: "/gop-y/tra-cuu" } as const;

export const articleUrl = (year: string, month: string, slug: string): string => `/tin-tuc/${year}/${month}/${slug}/`;
export const yearUrl = (year: string): string => `/tin-tuc/${year}/`;
export const monthUrl = (year: string, month: string): string => `/tin-tuc/${year}/${month}/`;
export const categoryUrl = (id: string): string => `/chuyen-muc/${id}/`;
/** No slug has an underscore, so that «Con», which Windows would take for a device, has an address that no other tag can have. @example tagUrl("con") // "/tu-khoa/con_/" */
export const tagUrl = (slug: string): string => `/tu-khoa/${slug}${isDeviceName(slug) ? "_" : ""}/`;
export const indicatorUrl = (id: string): string => `/chi-tieu/${id}/`;
/** Cards that other sites may frame. */
export const embedFolder = "/nhung/";
/** One indicator's card alone. */
export const embedUrl = (id: string): string => `${embedFolder}${id}/`;
/** A table of everything the portal knows, as data. */
export const dataTableUrl = (table: string, form: "" | "-excel" = ""): string => `/du-lieu/${table}${form}.csv`;
/** A file of one indicator's data. */
export const indicatorDataUrl = (id: string, form: "csv" | "excel" | "json" | "csvw"): string =>
  `/du-lieu/${id}/${id}${{ csv: ".csv", excel: "-excel.csv", json: ".json", csvw: ".csv-metadata.json" }[form]}`;
/** A picture made for sharing; the hash is of all it shows. */
export const shareImageUrl = (name: string, hash: string): string => `/anh/chia-se/${name}.${hash}.png`;
export const questionYearUrl = (year: string): string => `/hoi-dap/${year}/`;
export const questionUrl = (year: string, slug: string): string => `/hoi-dap/${year}/${slug}/`;
export const pageUrl = (slug: string): string => `/${slug}/`;

/** First parts of addresses that a static page may not take. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  "tin-tuc", "chuyen-muc", "tu-khoa", "chi-tieu", "gop-y", "so-do-trang", "lien-he", "tim-kiem", "hoi-dap",
  "du-lieu", "nhung", "quan-tri", "anh", "tai-nguyen", "ngoai-tuyen", "404", "index",
]);
