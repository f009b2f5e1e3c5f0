import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { request as requestPlain, type IncomingHttpHeaders } from "node:http";
import { request as requestSecure } from "node:https";
import { join } from "node:path";
import { run } from "../../src/commands/hosting.ts";
import { freePort } from "../support/preview-server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** A server of Debian's, on this machine, with the files that `npm run hosting` writes. */
export interface WebServer {
  secure: string;
  plain: string;
  certificate: string;
  /** What it wrote down of requests, and of what went wrong. */
  written(): { requests: string; errors: string };
  close(): Promise<void>;
}

export interface Answer { status: number; headers: IncomingHttpHeaders; body: Buffer }

const brotliModule = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
export const hasBrotliModule = existsSync(brotliModule);

/** Asks for the very letters of a path, as no browser or `fetch` would. */
export const ask = (origin: string, path: string, headers: Record<string, string> = {}, certificate?: string, method = "GET"): Promise<Answer> => new Promise((resolve, reject) => {
  const { hostname, port, protocol } = new URL(origin);
  const options = { hostname, port, path, headers, method, ca: certificate && readFileSync(certificate), agent: false as const, servername: "" };
  const asked = (protocol === "https:" ? requestSecure : requestPlain)(options, (response) => {
    const parts: Buffer[] = [];
    response.on("data", (part: Buffer) => parts.push(part));
    response.on("end", () => resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }));
    response.on("error", reject);
  });
  asked.on("error", reject);
  asked.end();
});

function makeCertificate(folder: string): { certificate: string; key: string } {
  const [certificate, key] = [join(folder, "cert.pem"), join(folder, "key.pem")];
  execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-days", "2", "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"], { stdio: "ignore" });
  return { certificate, key };
}

/** What the command is told besides: where content, data and the built folder are, and the port of a receiver. */
export interface Served { output: string; data: string; content: string; cache: string; receiver?: number; site?: string }

interface Prepared { folder: string; certificate: string; ports: { http: number; https: number } }

/** @param folder where the files of the form lie, and a certificate */
async function prepared(form: "nginx" | "apache", { output, data, content, cache, receiver = 8090, site = "cong" }: Served, folder = temporaryFolder()): Promise<Prepared> {
  chmodSync(folder, 0o755);
  const { certificate, key } = makeCertificate(folder);
  const ports = { http: await freePort(), https: await freePort() };
  const { log, error } = console;
  console.log = console.error = () => {};
  try {
    const code = await run([form, "--output", folder, "--root", output, "--data", data, "--content", content, "--cache", cache, "--site", site, "--name", "127.0.0.1", "--address", "127.0.0.1",
      "--certificate", certificate, "--key", key, "--http", String(ports.http), "--https", String(ports.https), "--port", String(receiver), ...(hasBrotliModule ? ["--brotli"] : [])]);
    if (code !== 0) throw new Error(`npm run hosting ended with ${code}`);
  } finally { Object.assign(console, { log, error }); }
  return { folder, certificate, ports };
}

async function started(process: ChildProcess, { folder, certificate, ports }: Prepared): Promise<WebServer> {
  const textOf = (name: string): string => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8") : "");
  const [plain, secure] = [`http://127.0.0.1:${ports.http}`, `https://127.0.0.1:${ports.https}`];
  const close = async (): Promise<void> => {
    if (process.exitCode !== null || process.signalCode !== null) return;
    process.kill();
    await once(process, "exit");
  };
  for (let tries = 0; tries < 200 && process.exitCode === null; tries++) {
    if (await ask(secure, "/", {}, certificate).then(() => true, () => false)) return { plain, secure, certificate, close, written: () => ({ requests: textOf("access.log"), errors: textOf("error.log") }) };
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
  await close();
  throw new Error(`the server did not answer: ${textOf("error.log") || "is it installed?"}`);
}

const path = `${process.env["PATH"]}:/usr/sbin`;

/** @param beside another portal on the same server */
export async function startNginx(served: Served, beside?: Served): Promise<WebServer & { beside: string | undefined }> {
  const folder = temporaryFolder();
  const other = beside && await prepared("nginx", beside, folder);
  const made = await prepared("nginx", served, folder);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join(" ");
  mkdirSync(join(folder, "run"));
  const configuration = join(folder, "run/nginx.conf");
  // As Debian's own includes what lies in conf.d.
  writeFileSync(configuration, `${hasBrotliModule ? `load_module ${brotliModule};\n` : ""}daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http { access_log ${folder}/access.log; ${temporary} include ${folder}/*.conf; }`);
  const server = await started(spawn("nginx", ["-c", configuration, "-p", folder], { stdio: "ignore", env: { ...process.env, PATH: path } }), made);
  return { ...server, beside: other && `https://127.0.0.1:${other.ports.https}` };
}

const apacheModules = ["mpm_event", "authz_core", "dir", "mime", "alias", "headers", "rewrite", "deflate", "filter", "setenvif", "ssl", "socache_shmcb", "http2", "proxy", "proxy_http"];

/** @param own whether Apache's own configuration knows former addresses; else only `.htaccess` does, as where one has nothing but a folder */
export async function startApache(served: Served, own = true): Promise<WebServer> {
  const made = await prepared("apache", served);
  const { folder, ports } = made;
  if (!own) writeFileSync(join(folder, "cong-chuyen-huong.txt"), "");
  mkdirSync(join(folder, "run"));
  // As in Debian's own configuration, where it bears on the portal: nothing is allowed that is not allowed, and names of types are known.
  writeFileSync(join(folder, "httpd.conf"), `ServerRoot ${folder}
${apacheModules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join("\n")}
LogFormat "%h %u %t \\"%r\\" %>s \\"%{Referer}i\\"" combined
CustomLog ${folder}/other.log combined
DefaultRuntimeDir ${folder}/run
PidFile ${folder}/run/pid
ErrorLog ${folder}/error.log
ServerName 127.0.0.1
Listen 127.0.0.1:${ports.http}
Listen 127.0.0.1:${ports.https}
TypesConfig /etc/mime.types
AddType application/x-gzip .gz .tgz
AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json
StartServers 1
<Directory />
  AllowOverride None
  Require all denied
</Directory>
<FilesMatch "^\\.ht">
  Require all denied
</FilesMatch>
${process.getuid?.() === 0 ? "User www-data\nGroup www-data\n" : ""}Include ${folder}/cong.conf
`);
  return started(spawn("apache2", ["-f", join(folder, "httpd.conf"), "-DFOREGROUND"], { stdio: "inherit", env: { ...process.env, PATH: path, APACHE_LOG_DIR: folder } }), made);
}
