import { html, raw, type Html } from "../html.ts";
import { rootFile } from "../search/format.ts";
import { hosting as words } from "../strings/vi.ts";
import type { HeaderRule, Reach } from "./header-rules.ts";
import { extensions, isText } from "./media-types.ts";
import { askedAddresses, type MovedAddress } from "./redirects.ts";
import { serverFiles } from "./unserved.ts";

type Headers = Readonly<Record<string, string>>;

/** A header that a part above set has to be removed first: IIS refuses a file that names one twice. */
const headerElements = (headers: Headers): Html => html`<httpProtocol>
<customHeaders>${Object.entries(headers).filter(([name]) => name !== "Content-Type").map(([name, value]) => html`
<remove name="${name}" />
<add name="${name}" value="${value}" />`)}
</customHeaders>
</httpProtocol>`;

const typeElement = (extension: string, type: string): Html => html`
<remove fileExtension="${extension}" />
<mimeMap fileExtension="${extension}" mimeType="${type}" />`;

/** Where a rule is for: a path of IIS goes down to all below it. Pages have no path of their own, so their headers are for all. */
function pathOf(reach: Exclude<Reach, "all" | "pages">): string {
  const path = "below" in reach ? reach.below : "file" in reach ? reach.file : reach.foldersIn;
  return path.replace(/^\/|\/$/g, "");
}

function location([path, headers]: readonly [string, Headers]): Html {
  const type = headers["Content-Type"];
  const extension = /\.\w+$/.exec(path)?.[0] ?? "."; // «.» is for names without one
  return html`
<location path="${path}">
<system.webServer>
${headerElements(headers)}${type && html`
<staticContent>${typeElement(extension, type)}
</staticContent>`}
</system.webServer>
</location>`;
}

/** What IIS reads from `web.config` in the release. Nothing in it needs a module that IIS is not installed with. */
export function iisConfig(rules: readonly HeaderRule[]): string {
  const general: Record<string, string> = {};
  const places = new Map<string, Record<string, string>>();
  for (const { reach, headers } of rules) Object.assign(typeof reach === "string" ? general : placed(places, pathOf(reach)), headers);
  placed(places, rootFile.slice(1))["Cache-Control"] = general["Cache-Control"]!; // lies in the folder that is kept for ever
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- ${words.iisHead} -->
${html`<configuration>
<system.webServer>
${headerElements(general)}
<defaultDocument><files><clear /><add value="index.html" /></files></defaultDocument>
<httpErrors errorMode="Custom">
<remove statusCode="404" subStatusCode="-1" />
<error statusCode="404" path="404.html" responseMode="File" />
</httpErrors>
<staticContent>${extensions.map(([name, type]) => typeElement(`.${name}`, isText(type) ? `${type}; charset=utf-8` : type))}
</staticContent>
<security><requestFiltering><hiddenSegments>${serverFiles.filter((name) => name !== "web.config").map((name) => html`
<add segment="${name}" />`)}
</hiddenSegments></requestFiltering></security>
</system.webServer>${[...places].map(location)}
</configuration>`}
`;
}

function placed(places: Map<string, Record<string, string>>, path: string): Record<string, string> {
  const found = places.get(path) ?? {};
  places.set(path, found);
  return found;
}

/** For `applicationHost.config`, which no release replaces: https and former addresses, with the module URL Rewrite. `site` is the name in IIS. */
export const iisRedirects = (moved: readonly MovedAddress[], { site, secure }: { site: string; secure: boolean }): string => `<!-- ${words.iisRedirectsHead} -->
${html`<location path="${site}">
<system.webServer>
<rewrite>
<rewriteMaps>
<rewriteMap name="CongDiaChiCu" defaultValue="">${askedAddresses(moved).map(({ path, query, to }) => html`
<add key="${`${path}?${query}`}" value="${to}" />`)}
</rewriteMap>
</rewriteMaps>
<rules>${secure && html`
<rule name="CongHttps" stopProcessing="true">
<match url="(.*)" />
<conditions><add input="{HTTPS}" pattern="^off$" /></conditions>
<action type="Redirect" url="https://{HTTP_HOST}/{R:1}" redirectType="Permanent" />
</rule>`}${[raw("{R:0}?{QUERY_STRING}"), raw("{R:0}?")].map((input, place) => html`
<rule name="CongDiaChiCu${place + 1}" stopProcessing="true">
<match url=".*" />
<conditions><add input="{CongDiaChiCu:/${input}}" pattern="(.+)" /></conditions>
<action type="Redirect" url="{C:1}" appendQueryString="false" redirectType="Permanent" />
</rule>`)}
</rules>
</rewrite>
</system.webServer>
</location>`}
`;
