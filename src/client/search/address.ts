import type { Kind } from "../../search/format.ts";
import type { SearchRequest } from "../../search/protocol.ts";

/** What kinds are called in addresses. */
const kindNames: Readonly<Record<Kind, string>> = { article: "tin-bai", page: "trang", indicator: "chi-tieu", question: "hoi-dap" };
const path = "/tim-kiem/";

/** Reads a request from the query of an address; what cannot be understood is left out. */
export function readAddress(query: string): SearchRequest {
  const said = new URLSearchParams(query);
  const category = said.get("chuyen-muc");
  const year = Number(said.get("nam"));
  const kind = (Object.keys(kindNames) as Kind[]).find((id) => kindNames[id] === said.get("loai"));
  return {
    typed: (said.get("q") ?? "").trim(),
    sort: said.get("xep") === "moi" ? "date" : "relevance",
    page: Math.max(1, Math.floor(Number(said.get("trang"))) || 1),
    ...(category && { category }),
    ...(year > 0 && Number.isInteger(year) && { year }),
    ...(kind && { kind }),
  };
}

/** @example writeAddress({ typed: "hop tac xa", sort: "date", page: 2 }) // "/tim-kiem/?q=hop+tac+xa&xep=moi&trang=2" */
export function writeAddress({ typed, category, year, kind, sort, page }: SearchRequest): string {
  const said = new URLSearchParams({ q: typed });
  if (category) said.set("chuyen-muc", category);
  if (year) said.set("nam", String(year));
  if (kind) said.set("loai", kindNames[kind]);
  if (sort === "date") said.set("xep", "moi");
  if (page > 1) said.set("trang", String(page));
  return `${path}?${said}`;
}
