import { hosting as words } from "../strings/vi.ts";
import type { HeaderRule } from "./header-rules.ts";
import { isText, mediaTypes, isCompressed } from "./media-types.ts";
import { contentType, headerMaps, headerNames, movedOf, redirectMaps, variableOf } from "./nginx-maps.ts";
import { nginxReceiver } from "./receiver-service.ts";
import { challenge, originOf, remarks, tlsCiphers, type ServerOptions } from "./server-options.ts";
import { hiddenName, serverFiles } from "./unserved.ts";

export interface NginxOptions extends ServerOptions {
  /** The module for ready-made brotli is installed. */
  brotli: boolean;
  /** Where the file of former addresses lies. */
  redirects: string;
}

/** One file for nginx, read within `http`: maps, and the servers. */
export const nginxSite = (rules: readonly HeaderRule[], options: NginxOptions): string => `${remarks([
  words.nginxHead(options.site), words.nginxAgain, words.nginxElsewhere, ...(options.tls ? [words.certificate(options.name, challenge.root, "nginx"), words.nginxHttp2] : []),
])}
${headerMaps(rules, options)}
${redirectMaps(options.site, options.redirects)}
${options.tls ? `${httpServer(options)}\n` : ""}${portalServer(rules, options)}`;

const listen = ({ address }: NginxOptions, port: number, more = ""): string =>
  (address ? [`${address}:${port}`] : [String(port), `[::]:${port}`]).map((place) => `    listen ${place}${more};`).join("\n");

const httpServer = (options: NginxOptions): string => `server {
${listen(options, options.http)}
    server_name ${options.name};
    server_tokens off;
    access_log off;
    location ^~ ${challenge.path} { root ${challenge.root}; }
    location / { return 301 ${originOf(options)}$request_uri; }
}`;

const tlsLines = (site: string, { certificate, key }: NonNullable<ServerOptions["tls"]>): string => `
    ssl_certificate ${certificate};
    ssl_certificate_key ${key};
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_ciphers ${tlsCiphers};
    ssl_prefer_server_ciphers off;
    ssl_session_cache shared:${site}:10m;
    ssl_session_timeout 1d;
    ssl_session_tickets off;
`;

const portalServer = (rules: readonly HeaderRule[], options: NginxOptions): string => `server {
${options.tls ? listen(options, options.https, " ssl http2") : listen(options, options.http)}
    server_name ${options.name};
    server_tokens off;
${options.tls ? tlsLines(options.site, options.tls) : ""}
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

${headerNames(rules).map((name) => `    add_header ${name} ${variableOf(options.site, name)} always;`).join("\n")}

    if (${movedOf(options.site)}) { return 301 ${movedOf(options.site)}; }

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
