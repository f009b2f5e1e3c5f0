import { receiverRoutes } from "../model/routes.ts";
import type { HeaderRule, Reach } from "./header-rules.ts";
import { askedAddresses, trackers, type MovedAddress } from "./redirects.ts";

/** A text as nginx reads it. */
export const quoted = (text: string): string => `"${text.replace(/["\\]/g, "\\$&")}"`;

/** `$cong_x_content_type_options` for «X-Content-Type-Options». */
export const variableOf = (header: string): string => `$cong_${header.toLowerCase().replaceAll("-", "_")}`;

const escaped = (path: string): string => path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

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
export function headerMaps(rules: readonly HeaderRule[], behindReceiver: boolean): string {
  return headerNames(rules).map((name) => {
    const naming = rules.filter(({ headers }) => name in headers);
    const general = naming.find(({ reach }) => reach === "all")?.headers[name] ?? "";
    // The first pattern that matches counts, in the list the last.
    const special = naming.flatMap(({ reach, headers }) => (reach === "all" ? [] : [`    ${patternOf(reach)} ${quoted(headers[name]!)};`])).reverse();
    const none = behindReceiver ? Object.values(receiverRoutes).map((route) => `    ${route} "";`) : [];
    return `map $uri ${variableOf(name)} {\n${[`    default ${quoted(general)};`, ...none, ...special].join("\n")}\n}`;
  }).join("\n");
}

/** Former addresses by path and query, `$cong_moved` is where they lead; capitals and small letters are one to a map. */
export const redirectMaps = (file: string): string => `map $args $cong_args {
    "~*^(?<cong_kept>.*?)&?(?:${trackers.join("|")})=" $cong_kept;
    default $args;
}
map "$uri?$cong_args" $cong_moved_query {
    include ${file};
}
map "$uri?" $cong_moved_path {
    include ${file};
}
map $cong_moved_query $cong_moved {
    "" $cong_moved_path;
    default $cong_moved_query;
}
`;

/** Lines of the file that the maps read, one for each way an address may be written. */
export const redirectLines = (moved: readonly MovedAddress[]): string => `${askedAddresses(moved).map(({ path, query, to }) => `${quoted(`${path}?${query}`)} ${to};`).join("\n")}\n`;

/** Room for the longest former address in a hash of nginx, a power of two. */
export const bucketSize = (lines: string): number => 2 ** Math.max(7, Math.ceil(Math.log2(64 + Math.max(...lines.split("\n").map((line) => Buffer.byteLength(line))))));
