import { html } from "../html.ts";
import type { Portal } from "../model/portal.ts";
import { routes } from "../model/routes.ts";
import { site as words } from "../strings/vi.ts";

export const data = { permalink: routes.openSearch };

/** Lets browsers offer the portal's search beside others (OpenSearch 1.1). */
export const render = ({ portal: { site, assets } }: { portal: Portal }): string => String(html`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${shortName([site.title, site.shortTitle])}</ShortName>
<Description>${words.search.openSearch(site.title)}</Description>
<Language>vi</Language>
<InputEncoding>UTF-8</InputEncoding>
<Image width="64" height="64" type="image/svg+xml">${site.url}${assets.icon}</Image>
<Url type="text/html" template="${site.url}${routes.search}?q={searchTerms}"/>
</OpenSearchDescription>
`);

/** The standard allows sixteen characters. */
const mostCharacters = 16;

/** The first name that fits, else as many whole words of the last as fit. */
function shortName(names: readonly string[]): string {
  const fitting = names.find((name) => name.length <= mostCharacters);
  if (fitting) return fitting;
  const cut = names.at(-1)!.slice(0, mostCharacters + 1);
  const end = cut.lastIndexOf(" ");
  return end > 0 ? cut.slice(0, end) : cut.slice(0, mostCharacters);
}
