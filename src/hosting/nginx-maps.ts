import { receiverRoutes } from "../model/routes.ts";
import { hosting as words } from "../strings/vi.ts";
import type { HeaderRule, Reach } from "./header-rules.ts";
import { askedAddresses, trackers, type MovedAddress } from "./redirects.ts";
import type { ServerOptions } from "./server-options.ts";
import { escaped, quoted } from "./server-text.ts";

/** What variables of a portal begin with: those of several may stand in one nginx. */
const prefixOf = (site: string): string => site.replaceAll("-", "_");

/** `$cong_x_content_type_options` for «X-Content-Type-Options». */
export const variableOf = (site: string, header: string): string => `$${prefixOf(site)}_${header.toLowerCase().replaceAll("-", "_")}`;

function patternOf(reach: Exclude<Reach, "all">): string {
  if (reach === "pages") return String.raw`"~(/|\.html)$"`;
  if ("below" in reach) return `"~^${escaped(reach.below)}"`;
  return "file" in reach ? quoted(reach.file) : `"~^${escaped(reach.foldersIn)}[^/]+/"`;
}

/** Named by `types` of a location: a second header of this name would be sent beside that of nginx. */
export const contentType = "Content-Type";

/** Headers that the list names, those of files' types apart. */
export const headerNames = (rules: readonly HeaderRule[]): string[] =>
  [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))].filter((name) => name !== contentType);

/**
 * A map for each header. `add_header` in a location would drop all that stand above it, so each header stands once, in the server, with a variable for its value;
 * nginx sends none whose value is empty. The receiver sends headers of its own.
 */
export function headerMaps(rules: readonly HeaderRule[], { site, receiver }: Pick<ServerOptions, "site" | "receiver">): string {
  return headerNames(rules).map((name) => {
    const naming = rules.filter(({ headers }) => name in headers);
    const general = naming.find(({ reach }) => reach === "all")?.headers[name] ?? "";
    // The first pattern that matches counts, in the list the last.
    const special = naming.flatMap(({ reach, headers }) => (reach === "all" ? [] : [`    ${patternOf(reach)} ${quoted(headers[name]!)};`])).reverse();
    const none = receiver !== undefined ? Object.values(receiverRoutes).map((route) => `    ${route} "";`) : [];
    return `map $uri ${variableOf(site, name)} {\n${[`    default ${quoted(general)};`, ...none, ...special].join("\n")}\n}`;
  }).join("\n");
}

/** Where a former address leads; empty for any other. */
export const movedOf = (site: string): string => `$${prefixOf(site)}_moved`;

/** Former addresses by path and query; capitals and small letters are one to a map. */
export function redirectMaps(site: string, file: string): string {
  const [moved, own] = [movedOf(site), prefixOf(site)];
  return `map $args $${own}_args {
    "~*^(?<${own}_kept>.*?)&?(?:${trackers.join("|")})=" $${own}_kept;
    default $args;
}
map "$uri?$${own}_args" ${moved}_query {
    include ${file};
}
map "$uri?" ${moved}_path {
    include ${file};
}
map ${moved}_query ${moved} {
    "" ${moved}_path;
    default ${moved}_query;
}
`;
}

/** The longest word in its files that nginx reads is 4,096 bytes; one that is longer keeps it from starting. */
const longestKey = 4000;

/** Lines of the file that the maps read, one for each way an address may be written. */
export const redirectLines = (moved: readonly MovedAddress[]): string =>
  `${askedAddresses(moved).map(({ path, query, to }) => [quoted(`${path}?${query}`), `${to};`]).filter(([key]) => Buffer.byteLength(key!) <= longestKey).map((line) => line.join(" ")).join("\n")}\n`;

/** Room for former addresses in the hashes of nginx, which takes these two lines once, before all maps: a file of its own, the same for every portal. */
export const roomForMaps = `# ${words.nginxRoom}
map_hash_bucket_size 4096;
map_hash_max_size 262144;
`;
