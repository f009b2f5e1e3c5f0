import { hosting as words } from "../strings/vi.ts";
import type { HeaderRule, Reach } from "./header-rules.ts";
import { extensions, isCompressed, isText, mediaTypes } from "./media-types.ts";
import { endings, querySpellings, spellings, trackers, type MovedAddress } from "./redirects.ts";
import { escaped, quoted } from "./server-text.ts";
import { serverFiles } from "./unserved.ts";

/** Apache reads the file again for every request: more former addresses than these are for its own configuration. */
const mostRedirects = 200;

/** The condition of a rule. Ready-made compressed files are answered under their own names. */
function conditionOf(reach: Exclude<Reach, "all">): string {
  const pattern = reach === "pages" ? String.raw`(/|\.html)(\.gz|\.br)?$` : "below" in reach ? `^${escaped(reach.below)}` : "file" in reach ? `^${escaped(reach.file)}(\\.gz|\\.br)?$` : `^${escaped(reach.foldersIn)}[^/]+/`;
  return `%{REQUEST_URI} =~ m#${pattern}#`;
}

function headerLines(rules: readonly HeaderRule[]): string[] {
  return rules.flatMap(({ reach, headers }) => Object.entries(headers).filter(([name]) => name !== "Content-Type")
    .map(([name, value]) => `    Header always set ${name} ${quoted(value)}${reach === "all" ? "" : ` "expr=${conditionOf(reach)}"`}`));
}

function typedPlaces(rules: readonly HeaderRule[]): string[] {
  return rules.flatMap(({ reach, headers: { "Content-Type": type } }) => (type && reach !== "all" ? [`<If "${conditionOf(reach)}">\n    ForceType ${quoted(type)}\n</If>`] : []));
}

/** The file with a copy beside it, when the browser takes such a copy. */
const twin = (encoding: string, extension: string): string => String.raw`    RewriteCond "%{HTTP:Accept-Encoding}" "\b${encoding}\b(?!\s*;\s*q=0(?:\.0+)?\s*(?:,|$))"
    RewriteCond "%{REQUEST_FILENAME}.${extension}" -f
    RewriteRule "^(.+)$" "$1.${extension}" [L,E=no-gzip:1,E=no-brotli:1]`;

/** Patterns are read by Apache without a leading slash and after percent signs are decoded; of the query they are not. */
function redirectRule({ path, query, to }: MovedAddress): string {
  const paths = endings(path).flatMap(spellings).map((written) => escaped(written.slice(1))).join("|");
  const condition = query ? `    RewriteCond "%{QUERY_STRING}" "^(?:${querySpellings(query).map(escaped).join("|")})(?:&(?:${trackers.join("|")})=.*)?$" [NC]\n` : "";
  return `${condition}    RewriteRule "^(?:${paths})$" ${quoted(to)} [R=301,L,NC,QSD]`;
}

/** What Apache reads from `.htaccess` in the release: it is always of the same state as the pages. */
export function apacheDirectives(rules: readonly HeaderRule[], moved: readonly MovedAddress[]): string {
  const few = moved.length <= mostRedirects;
  return `# ${words.apacheHead}
DirectoryIndex index.html
ErrorDocument 403 /404.html
ErrorDocument 404 /404.html
AddDefaultCharset utf-8
${Object.entries(mediaTypes).map(([type, names]) => `AddType ${type} ${names.map((name) => `.${name}`).join(" ")}`).join("\n")}
AddCharset utf-8 ${extensions.filter(([, type]) => isText(type)).map(([name]) => `.${name}`).join(" ")}
RemoveLanguage .br
AddEncoding gzip .gz
AddEncoding br .br
${extensions.filter(([, type]) => isCompressed(type)).map(([name, type]) => `<FilesMatch "\\.${name}\\.(gz|br)$">\n    ForceType ${quoted(isText(type) ? `${type}; charset=utf-8` : type)}\n</FilesMatch>`).join("\n")}
${typedPlaces(rules).join("\n")}

<IfModule mod_headers.c>
${headerLines(rules).join("\n")}
    Header append Vary Accept-Encoding
</IfModule>

<IfModule mod_rewrite.c>
    RewriteEngine On
    RewriteRule "(^|/)\\.(?!well-known(/|$))" "-" [R=404,L]
    RewriteRule "^(${serverFiles.map(escaped).join("|")})$" "-" [R=404,L]
${few ? moved.map(redirectRule).join("\n") : `    # ${words.apacheManyRedirects(moved.length)}`}
${twin("br", "br")}
${twin("gzip", "gz")}
</IfModule>
`;
}
