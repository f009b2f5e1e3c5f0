import { receiverRoutes } from "../model/routes.ts";
import { hosting as words } from "../strings/vi.ts";
import type { HeaderRule } from "./header-rules.ts";
import { receiverDownFile } from "./receiver-service.ts";
import { askedAddresses, trackers, type MovedAddress } from "./redirects.ts";
import { challenge, originOf, remarks, tlsCiphers, type ServerOptions } from "./server-options.ts";
import { quoted } from "./server-text.ts";

export interface ApacheOptions extends ServerOptions {
  /** Where the file of former addresses lies. */
  redirects: string;
}

const receiverPaths = Object.values(receiverRoutes).join("|");

/**
 * A virtual host for Apache. Headers, types and errors are in the release's own `.htaccess`; what Apache answers without looking into the release has the headers
 * for all files from here. Names come from here too, never from what a client says of the host.
 */
export const apacheSite = (rules: readonly HeaderRule[], options: ApacheOptions): string => `${remarks([
  words.apacheSiteHead(options.site), ...(options.tls ? [words.certificate(options.name, challenge.root, "apache2")] : []), ...(options.receiver === undefined ? [] : [words.apacheLog]),
])}
ServerTokens Prod
ServerSignature Off
TraceEnable Off
${options.tls ? `${httpHost(options)}\n` : ""}<VirtualHost ${options.address || "*"}:${options.tls ? options.https : options.http}>
    ServerName ${options.tls ? "https" : "http"}://${options.name}:${options.tls ? options.https : options.http}
    UseCanonicalName On
    DocumentRoot ${options.root}
    ErrorDocument 403 /404.html
    ErrorDocument 404 /404.html
${options.tls ? tlsLines(options.tls) : ""}${headerLines(rules, options)}
    RewriteEngine On
    RewriteMap cong_thuong "int:tolower"
    RewriteMap cong_ma "int:escape"
    RewriteMap cong_cu "txt:${options.redirects}"
    RewriteCond "%{QUERY_STRING}" "^(.*?)&?(?:(?:${trackers.join("|")})=.*)?$" [NC]
    RewriteRule "^" "-" [E=CONG_HOI:%1]
    RewriteCond "\${cong_cu:\${cong_thuong:\${cong_ma:%{REQUEST_URI}}?%{ENV:CONG_HOI}}}" "^(/.+)$"
    RewriteRule "^" "%1" [R=301,L,QSD]
    RewriteCond "\${cong_cu:\${cong_thuong:\${cong_ma:%{REQUEST_URI}}?}}" "^(/.+)$"
    RewriteRule "^" "%1" [R=301,L,QSD]
    <Directory ${options.root}>
        # ${words.link}
        Options FollowSymLinks
        AllowOverride FileInfo Indexes
        Require all granted
    </Directory>
${options.receiver === undefined ? "" : receiverLines(options, options.receiver)}</VirtualHost>
`;

const httpHost = (options: ApacheOptions): string => `<VirtualHost ${options.address || "*"}:${options.http}>
    ServerName http://${options.name}:${options.http}
    Alias ${challenge.path} ${challenge.root}${challenge.path}
    <Location ${challenge.path}>
        Require all granted
    </Location>
    RedirectMatch permanent "^(?!${challenge.path.replace(".", "\\.")})(.*)$" "${originOf(options)}$1"
${options.receiver === undefined ? "" : logLine}</VirtualHost>`;

const tlsLines = ({ certificate, key }: NonNullable<ServerOptions["tls"]>): string => `    Protocols h2 http/1.1
    SSLEngine on
    SSLCertificateFile ${certificate}
    SSLCertificateKeyFile ${key}
    SSLProtocol -all +TLSv1.2 +TLSv1.3
    SSLCipherSuite ${tlsCiphers}
    SSLHonorCipherOrder off
    SSLSessionTickets off
`;

/** The receiver sends headers of its own. */
function headerLines(rules: readonly HeaderRule[], { receiver }: ApacheOptions): string {
  const but = receiver === undefined ? "" : ` "expr=%{REQUEST_URI} !~ m#^(?:${receiverPaths})$#"`;
  return rules.filter(({ reach }) => reach === "all").flatMap(({ headers }) => Object.entries(headers).map(([name, value]) => `    Header always set ${name} ${quoted(value)}${but}`)).join("\n");
}

const logLine = `    CustomLog "\${APACHE_LOG_DIR}/access.log" combined "expr=%{REQUEST_URI} !~ m#^(?:${receiverPaths})#"\n`;

/** Nothing of who asks the receiver is written down, neither when it answers nor when it does not. */
const receiverLines = ({ tls }: ApacheOptions, receiver: number): string => `    ProxyRequests Off
${Object.values(receiverRoutes).map((route) => `    ProxyPassMatch "^${route}$" "http://127.0.0.1:${receiver}"`).join("\n")}
    ProxyPreserveHost On
    RequestHeader unset X-Forwarded-For early
    RequestHeader set X-Forwarded-Proto "${tls ? "https" : "http"}"
${logLine}    <LocationMatch "^(?:${receiverPaths})$">
        LogLevel crit
        ErrorDocument 502 ${receiverDownFile}
        ErrorDocument 503 ${receiverDownFile}
        ErrorDocument 504 ${receiverDownFile}
    </LocationMatch>
`;

/** Lines of the file that the map reads, keys in small letters and as `int:escape` writes them. Apache reads the file again when it has changed. */
export const apacheRedirectLines = (moved: readonly MovedAddress[]): string => `${askedAddresses(moved).map(({ path, query, to }) => `${`${asEscaped(path)}?${query}`.toLowerCase()} ${to}`).join("\n")}\n`;

const asEscaped = (path: string): string => [...Buffer.from(path)].map((byte) => {
  const sign = String.fromCharCode(byte);
  return /[A-Za-z0-9$\-_.+!*'(),:@&=/~]/.test(sign) ? sign : `%${byte.toString(16).padStart(2, "0")}`;
}).join("");
