import { pageKinds, type PageKind } from "../../src/model/page-kind.ts";
import { routes } from "../../src/model/routes.ts";

const patterns: Record<PageKind, RegExp> = {
  home: /^\/$/,
  article: /^\/tin-tuc\/\d{4}\/\d{2}\/[^/]+\/$/,
  news: /^\/tin-tuc\/$/,
  year: /^\/tin-tuc\/\d{4}\/$/,
  month: /^\/tin-tuc\/\d{4}\/\d{2}\/$/,
  category: /^\/chuyen-muc\/[^/]+\/$/,
  tag: /^\/tu-khoa\/[^/]+\/$/,
  indicators: /^\/chi-tieu\/$/,
  indicator: /^\/chi-tieu\/(?!cach-danh-gia\/)[^/]+\/$/,
  embed: /^\/nhung\/[^/]+\/$/,
  method: /^\/chi-tieu\/cach-danh-gia\/$/,
  openData: /^\/du-lieu\/$/,
  feedback: /^\/gop-y\/(tam-dung\/)?$/,
  questions: /^\/hoi-dap\/$/,
  questionYear: /^\/hoi-dap\/\d{4}\/$/,
  question: /^\/hoi-dap\/\d{4}\/[^/]+\/$/,
  siteMap: /^\/so-do-trang\/$/,
  contact: /^\/lien-he\/$/,
  search: /^\/tim-kiem\/$/,
  offline: /^\/ngoai-tuyen\/$/,
  staticPage: /^\/[^/]+\/$/,
  notFound: /^\/404\.html$/,
};

/** The kind of a page by its address; undefined for what is no page of the portal's own. */
export const kindOf = (address: string): PageKind | undefined => pageKinds.find((kind) => patterns[kind].test(address));

/** A page that only leads on to another address, or is the editors' own. */
const isForReaders = ([address, text]: readonly [string, string]): boolean =>
  /(\/|\.html)$/.test(address) && !text.includes('http-equiv="refresh"') && !address.startsWith(routes.editing);

/** Addresses of the pages in a release that readers meet. */
export const readersPages = (site: ReadonlyMap<string, string>): string[] => [...site].filter(isForReaders).map(([address]) => address);

/** One page of each kind that a release has: the one with most in it, as it has most parts that can be wrong. */
export function onePageOfEach(site: ReadonlyMap<string, string>): { kind: PageKind; address: string }[] {
  const longest = readersPages(site).sort((a, b) => site.get(b)!.length - site.get(a)!.length || (a < b ? -1 : 1));
  return pageKinds.flatMap((kind) => longest.filter((address) => kindOf(address) === kind).slice(0, 1).map((address) => ({ kind, address })));
}
