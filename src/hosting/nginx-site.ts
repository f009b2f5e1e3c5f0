import { hosting as words } from "../strings/vi.ts";
import type { HeaderRule } from "./header-rules.ts";
import { isText, mediaTypes, isCompressed } from "./media-types.ts";
import { bucketSize, contentType, headerMaps, headerNames, redirectMaps, variableOf } from "./nginx-maps.ts";
import { nginxReceiver } from "./receiver-service.ts";
import { hiddenName, serverFiles } from "./unserved.ts";

/** How the portal stands on a machine of one's own. */
export interface ServerOptions {
  /** `congthongtin.example.vn` */
  name: string;
  /** What the build writes: a symbolic link. */
  root: string;
  /** Certificate and key; without them the portal is served by http alone. */
  tls?: { certificate: string; key: string } | undefined;
  /** Address to listen at, `127.0.0.1:`, or empty for all. */
  address: string;
  http: number;
  https: number;
  /** Port of the receiver, when the portal has one. */
  receiver?: number | undefined;
}

export interface NginxOptions extends ServerOptions {
  /** The module for ready-made brotli is installed. */
  brotli: boolean;
  /** Where the file of former addresses lies, and what is in it. */
  redirects: { file: string; lines: string };
}

/** TLS 1.2 for telephones of before 2018; all of these keep what was sent secret when a key is lost. */
const ciphers = ["ECDHE-ECDSA-AES128-GCM-SHA256", "ECDHE-RSA-AES128-GCM-SHA256", "ECDHE-ECDSA-AES256-GCM-SHA384", "ECDHE-RSA-AES256-GCM-SHA384", "ECDHE-ECDSA-CHACHA20-POLY1305", "ECDHE-RSA-CHACHA20-POLY1305"];
export const tlsCiphers = ciphers.join(":");

/** The web address of the portal on this server. */
export const originOf = ({ name, tls, http, https }: Pick<ServerOptions, "name" | "tls" | "http" | "https">): string => {
  const [scheme, port, usual] = tls ? ["https", https, 443] : ["http", http, 80];
  return `${scheme}://${name}${port === usual ? "" : `:${port}`}`;
};

/** One file for nginx, read within `http`: maps, and the servers. */
export const nginxSite = (rules: readonly HeaderRule[], options: NginxOptions): string => `# ${words.nginxHead}
# ${words.nginxAgain}
map_hash_bucket_size ${bucketSize(options.redirects.lines)};
map_hash_max_size ${Math.max(2048, 2 * options.redirects.lines.split("\n").length)};
${headerMaps(rules, options.receiver !== undefined)}
${redirectMaps(options.redirects.file)}
${options.tls ? `${httpServer(options)}\n` : ""}${portalServer(rules, options)}`;

const listen = ({ address }: NginxOptions, port: number, more = ""): string =>
  (address ? [`${address}:${port}`] : [String(port), `[::]:${port}`]).map((place) => `    listen ${place}${more};`).join("\n");

const httpServer = (options: NginxOptions): string => `server {
${listen(options, options.http)}
    server_name ${options.name};
    server_tokens off;
    location ^~ /.well-known/acme-challenge/ { root /var/www/html; }
    location / { return 301 ${originOf(options)}$request_uri; }
}`;

const tlsLines = ({ certificate, key }: NonNullable<ServerOptions["tls"]>): string => `
    ssl_certificate ${certificate};
    ssl_certificate_key ${key};
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_ciphers ${tlsCiphers};
    ssl_prefer_server_ciphers off;
    ssl_session_cache shared:cong:10m;
    ssl_session_timeout 1d;
    ssl_session_tickets off;
`;

const portalServer = (rules: readonly HeaderRule[], options: NginxOptions): string => `server {
${options.tls ? listen(options, options.https, " ssl http2") : listen(options, options.http)}
    server_name ${options.name};
    server_tokens off;
${options.tls ? tlsLines(options.tls) : ""}
    # ${words.link}
    root ${options.root};
    open_file_cache off;
    index index.html;
    absolute_redirect off;
    error_page 404 /404.html;
    error_page 403 =404 /404.html;

    types {
${Object.entries(mediaTypes).map(([type, names]) => `        ${type} ${names.join(" ")};`).join("\n")}
    }
    default_type application/octet-stream;
    charset utf-8;
    charset_types ${Object.keys(mediaTypes).filter((type) => isText(type) && type !== "text/html").join(" ")};

    # ${words.compressed}
    gzip_static on;
    gzip on;
    gzip_vary on;
    gzip_comp_level 6;
    gzip_min_length 1000;
    gzip_types ${Object.keys(mediaTypes).filter((type) => isCompressed(type) && type !== "text/html").join(" ")};
${options.brotli ? "" : `    # ${words.brotli}\n`}    ${options.brotli ? "" : "# "}brotli_static on;

${headerNames(rules).map((name) => `    add_header ${name} ${variableOf(name)} always;`).join("\n")}

    if ($cong_moved) { return 301 $cong_moved; }

    location ~ ${hiddenName} { return 404; }
${serverFiles.map((name) => `    location = /${name} { return 404; }`).join("\n")}
${typedPlaces(rules)}
${options.receiver === undefined ? "" : indented(nginxReceiver(options.receiver))}}
`;

/** Places whose files have a type that their names do not tell. */
const typedPlaces = (rules: readonly HeaderRule[]): string => rules.flatMap(({ reach, headers }) => {
  const type = headers[contentType];
  if (!type || typeof reach === "string") return [];
  const place = "file" in reach ? `= ${reach.file}` : "below" in reach ? `^~ ${reach.below}` : `~ ^${reach.foldersIn}[^/]+/`;
  return [`    location ${place} { types { } default_type "${type}"; }`];
}).join("\n");

const indented = (text: string): string => text.replace(/^(?=.)/gm, "    ");
