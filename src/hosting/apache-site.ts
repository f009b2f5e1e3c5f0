import { receiverRoutes } from "../model/routes.ts";
import { hosting as words } from "../strings/vi.ts";
import { originOf, tlsCiphers, type ServerOptions } from "./nginx-site.ts";
import { askedAddresses, trackers, type MovedAddress } from "./redirects.ts";

export interface ApacheOptions extends ServerOptions { redirects: { file: string } }

/** A virtual host for Apache; headers, types and errors are in the release's own `.htaccess`. */
export const apacheSite = (options: ApacheOptions): string => `# ${words.apacheSiteHead}
ServerTokens Prod
ServerSignature Off
${options.tls ? `${httpHost(options)}\n` : ""}<VirtualHost ${options.address || "*"}:${options.tls ? options.https : options.http}>
    ServerName ${options.name}
    DocumentRoot ${options.root}
${options.tls ? tlsLines(options.tls) : ""}    RewriteEngine On
    RewriteMap cong_thuong "int:tolower"
    RewriteMap cong_ma "int:escape"
    RewriteMap cong_cu "txt:${options.redirects.file}"
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
${options.receiver === undefined ? "" : `    ProxyRequests Off
${Object.values(receiverRoutes).map((route) => `    ProxyPassMatch "^${route}$" "http://127.0.0.1:${options.receiver}"`).join("\n")}
    ProxyPreserveHost On
    RequestHeader unset X-Forwarded-For early
    RequestHeader set X-Forwarded-Proto "${options.tls ? "https" : "http"}"
`}</VirtualHost>
`;

const httpHost = (options: ApacheOptions): string => `<VirtualHost ${options.address || "*"}:${options.http}>
    ServerName ${options.name}
    RedirectMatch permanent "^(?!/\\.well-known/acme-challenge/)(.*)$" "${originOf(options)}$1"
</VirtualHost>`;

const tlsLines = ({ certificate, key }: NonNullable<ServerOptions["tls"]>): string => `    Protocols h2 http/1.1
    SSLEngine on
    SSLCertificateFile ${certificate}
    SSLCertificateKeyFile ${key}
    SSLProtocol -all +TLSv1.2 +TLSv1.3
    SSLCipherSuite ${tlsCiphers}
    SSLHonorCipherOrder off
    SSLSessionTickets off
`;

/** Lines of the file that the map reads, keys in small letters and as `int:escape` writes them. Apache reads the file again when it has changed. */
export const apacheRedirectLines = (moved: readonly MovedAddress[]): string => `${askedAddresses(moved).map(({ path, query, to }) => `${`${asEscaped(path)}?${query}`.toLowerCase()} ${to}`).join("\n")}\n`;

const asEscaped = (path: string): string => [...Buffer.from(path)].map((byte) => {
  const sign = String.fromCharCode(byte);
  return /[A-Za-z0-9$\-_.+!*'(),:@&=/~]/.test(sign) ? sign : `%${byte.toString(16).padStart(2, "0")}`;
}).join("");
