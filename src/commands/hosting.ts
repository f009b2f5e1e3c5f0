import { mkdirSync, writeFileSync } from "node:fs";
import { isIP } from "node:net";
import { join, resolve } from "node:path";
import { checkedContent, prepare } from "../build/prepare.ts";
import { apacheRedirectLines, apacheSite } from "../hosting/apache-site.ts";
import { headerRules, type HeaderRule } from "../hosting/header-rules.ts";
import { iisRedirects } from "../hosting/iis-config.ts";
import { redirectLines, roomForMaps } from "../hosting/nginx-maps.ts";
import { nginxSite } from "../hosting/nginx-site.ts";
import { nginxReceiver, systemdReceiver } from "../hosting/receiver-service.ts";
import { movedAddresses } from "../hosting/redirects.ts";
import type { ServerOptions } from "../hosting/server-options.ts";
import { together } from "../hosting/shown-hashes.ts";
import { hasReceiver, inlineHashes, isSecure, type InlineHashes } from "../model/content-policy.ts";
import type { Portal } from "../model/portal.ts";
import { ContentError } from "../model/problem.ts";
import { hosting as words } from "../strings/vi.ts";
import { hashesOfKept } from "./hashes-of-kept.ts";
import { command, folderOptions, readOptions, readPort, UsageError } from "./options.ts";
import { printProblems } from "./print-problems.ts";

const options = {
  ...folderOptions,
  output: { type: "string" }, place: { type: "string" }, root: { type: "string", default: "_site" }, built: { type: "string", default: "_site" }, cache: { type: "string", default: ".cache" },
  name: { type: "string" }, certificate: { type: "string" }, key: { type: "string" },
  address: { type: "string", default: "" }, http: { type: "string", default: "80" }, https: { type: "string", default: "443" },
  brotli: { type: "boolean", default: false }, site: { type: "string", default: "cong" },
  port: { type: "string", default: "8090" }, folder: { type: "string", default: "." }, user: { type: "string", default: "cong" },
  help: { type: "boolean", default: false },
} as const;

type Options = ReturnType<typeof readOptions<typeof options>>;

/** Files of a form, by name. */
type Form = (chosen: Options, portal: () => Promise<Portal>) => Promise<Record<string, string>>;

const forms: Record<string, Form> = {
  async nginx(chosen, portal) {
    const made = await portal();
    const file = `${chosen.site}-chuyen-huong.map`;
    const options = { ...serverOf(made, chosen), brotli: chosen.brotli, redirects: placeOf(chosen, file) };
    return { "00-cong-map.conf": roomForMaps, [`${chosen.site}.conf`]: nginxSite(rulesOf(made, allowedWithin(made, chosen)), options), [file]: redirectLines(movedAddresses(made)) };
  },
  async apache(chosen, portal) {
    const made = await portal();
    const file = `${chosen.site}-chuyen-huong.txt`;
    const options = { ...serverOf(made, chosen), redirects: placeOf(chosen, file) };
    return { [`${chosen.site}.conf`]: apacheSite(rulesOf(made, inlineHashes(made.assets)), options), [file]: apacheRedirectLines(movedAddresses(made)) };
  },
  async iis({ site }, portal) {
    if (!/^[\w .-]+$/.test(site)) throw new UsageError(words.badSite(site));
    const made = await portal();
    return { "cong-applicationHost.xml": iisRedirects(movedAddresses(made), { site, secure: isSecure(made.site) }) };
  },
  "nginx-feedback": async ({ port }) => ({ "gop-y.conf": nginxReceiver(readPort(port)) }),
  async "systemd-feedback"({ port, folder, user }) {
    if (!/^[a-z_][a-z0-9_-]*$/.test(user)) throw new UsageError(words.badUser(user));
    return { "gop-y.service": systemdReceiver({ port: readPort(port), folder: checkedPath(folder), user }) };
  },
};

/** `npm run hosting -- nginx|apache|iis|nginx-feedback|systemd-feedback --output DIR`: files for web servers and for systemd, as `site.yml` wants them. */
export const run = (args: string[]): Promise<number> => command(async () => {
  const [written = "", ...rest] = args;
  if (written === "--help") { console.log(words.usage); return 0; }
  if (!Object.hasOwn(forms, written)) throw new UsageError(`${written && `${words.unknownForm(written)}\n\n`}${words.usage}`);
  const chosen = readOptions(rest, options);
  if (chosen.help) { console.log(words.usage); return 0; }
  try {
    const files = await forms[written]!(chosen, () => portalOf(chosen));
    if (chosen.output !== undefined) writeAll(chosen.output, files);
    else if (Object.keys(files).length > 1) throw new UsageError(words.needsFolder(written));
    else console.log(Object.values(files).join("").trimEnd());
    return 0;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    printProblems(error.problems);
    return 1;
  }
});

function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text);
    console.log(words.written(join(folder, name)));
  }
}

async function portalOf({ content: contentFolder, data, cache }: Options): Promise<Portal> {
  const now = new Date();
  const { content } = await checkedContent({ content: contentFolder, data }, now);
  return (await prepare(content, { data, now, cache })).portal;
}

const rulesOf = ({ site, assets }: Portal, inline: InlineHashes): HeaderRule[] => headerRules({ site, inline, speculationRules: assets.speculationRules, icon: assets.icon });

/** Hashes of this code, and of the releases that are shown or may be shown again. */
function allowedWithin({ assets }: Portal, { root, built }: Options): InlineHashes {
  const own = inlineHashes(assets);
  const kept = hashesOfKept([root, built]);
  if (!kept.length) console.error(words.noReleases(root, built));
  const all = together([own, ...kept]);
  const older = all.styles.length + all.scripts.length - own.styles.length - own.scripts.length;
  if (older > 0) console.error(words.olderHashes(older));
  return all;
}

function serverOf({ site: settings }: Portal, { site, name = new URL(settings.url).hostname, root, certificate, key, address, http, https, port }: Options): ServerOptions {
  if (!/^[a-z][a-z0-9-]{0,15}$/.test(site)) throw new UsageError(words.badServerSite(site));
  if (!/^[a-z0-9.-]+$/i.test(name)) throw new UsageError(words.badName(name));
  if (address !== "" && isIP(address) !== 4) throw new UsageError(words.badAddress(address));
  const issued = `/etc/letsencrypt/live/${name}`;
  const tls = isSecure(settings) ? { certificate: checkedPath(certificate ?? `${issued}/fullchain.pem`), key: checkedPath(key ?? `${issued}/privkey.pem`) } : undefined;
  return { site, name, root: checkedPath(root), tls, address, http: readPort(http), https: readPort(https), receiver: hasReceiver(settings) ? readPort(port) : undefined };
}

/** Where a file will lie on the server, which need not be this machine. */
const placeOf = ({ place, output = "." }: Options, file: string): string => checkedPath(join(place ?? output, file));

/** A full path that servers read as it is written. @throws UsageError */
function checkedPath(written: string): string {
  const path = resolve(written);
  if (!/^(\/[\w.-]+)+$/.test(path)) throw new UsageError(words.badPath(path));
  return path;
}
