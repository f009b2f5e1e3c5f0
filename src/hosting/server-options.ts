/** How the portal stands on a machine of one's own. */
export interface ServerOptions {
  /** What its files and variables there begin with, `cong`: several portals may stand on one machine. */
  site: string;
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

/** TLS 1.2 for telephones of before 2018; all of these keep what was sent secret when a key is lost. */
const ciphers = ["ECDHE-ECDSA-AES128-GCM-SHA256", "ECDHE-RSA-AES128-GCM-SHA256", "ECDHE-ECDSA-AES256-GCM-SHA384", "ECDHE-RSA-AES256-GCM-SHA384", "ECDHE-ECDSA-CHACHA20-POLY1305", "ECDHE-RSA-CHACHA20-POLY1305"];
export const tlsCiphers = ciphers.join(":");

/** Where certbot puts the answer to a challenge, below the folder that it is told. */
export const challenge = { path: "/.well-known/acme-challenge/", root: "/var/www/html" };

/** The web address of the portal on this server. */
export const originOf = ({ name, tls, http, https }: Pick<ServerOptions, "name" | "tls" | "http" | "https">): string => {
  const [scheme, port, usual] = tls ? ["https", https, 443] : ["http", http, 80];
  return `${scheme}://${name}${port === usual ? "" : `:${port}`}`;
};

/** Lines of a configuration that nobody but people reads. */
export const remarks = (lines: readonly string[]): string => lines.map((line) => `# ${line}`).join("\n");
