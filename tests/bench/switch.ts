import { cpSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { releasesOf, showRelease, shownRelease } from "../../src/build/release.ts";
import { hostedPortal, type HostedPortal } from "../hosting/hosted-portal.ts";
import { ask, startNginx, type WebServer } from "../hosting/web-servers.ts";
import { hardwareLine } from "./machine.ts";
import { table } from "./report.ts";
import { wrk, type Load } from "./wrk.ts";

const mark = ".well-known/lan.txt";

/** A way to show one release after another; gives how it lets readers see a finished one. */
interface Way { name: string; seconds: number; switches: number; prepare?(output: string, release: string): void; show(output: string, release: string): void }

/** `--seconds 60 --switches 200`: requests of wrk to nginx over https while releases are switched; then, for a quarter of the time, with two renames of a folder at the same pace, and with a folder copied anew. */
export async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, strict: true, options: { seconds: { type: "string", default: "60" }, switches: { type: "string", default: "200" } } });
  const [seconds, switches] = [Number(values.seconds), Number(values.switches)];
  console.log(hardwareLine(", nginx"));
  const ways: Way[] = [
    { name: "a link, replaced by one rename (ours)", seconds, switches, show: (output, release) => showRelease(output, basename(release)) },
    { name: "two renames of a folder", seconds: Math.ceil(seconds / 4), switches: Math.ceil(switches / 4), prepare: copyAnew, show: replaceFolder },
    { name: "a folder emptied and copied anew", seconds: Math.ceil(seconds / 4), switches: Math.ceil(switches / 20), prepare: copyAnew, show: copyAnew },
  ];
  const rows: string[][] = [];
  for (const way of ways) rows.push(rowOf(way, await measure(way)));
  console.log(table([["", "seconds", "switches", "seen at once", "requests", "4xx, 5xx", "no answer", "p99"], ...rows]));
}

function rowOf({ name }: Way, { load, shown, seen }: Measured): string[] {
  return [name, load.seconds.toFixed(0), String(shown), String(seen), String(load.requests), String(load.badStatus), String(load.noAnswer), `${load.p99.toFixed(1)} ms`];
}

interface Measured { load: Load; shown: number; seen: number }

async function measure(way: Way): Promise<Measured> {
  const portal = await hostedPortal();
  const server = await startNginx(portal);
  try {
    const release = releaseOf(portal);
    way.prepare?.(portal.output, release);
    const files = filesIn(release).filter((name) => !/\.(gz|br)$/.test(name));
    const paths = files.filter((name) => /(^|\/)index\.html$|\.(css|js|svg|json|xml|avif)$/.test(name) && !/^(Pages|Lists|cu|vi|index\.php|tin-tức)/.test(name)).map((name) => encodeURI(`/${name.replace(/index\.html$/, "")}`));
    let counted = { shown: 0, seen: 0 };
    const [load] = await Promise.all([wrk(server.secure, paths, way.seconds), switching(way, portal, release, server).then((told) => { counted = told; })]);
    return { load, ...counted };
  } finally { await server.close(); }
}

const releaseOf = ({ output }: HostedPortal): string => join(releasesOf(output), shownRelease(output)!);

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

/** Makes a release, shows it, looks whether nginx answers from it, and drops the one before the last: as builds do. */
async function switching({ seconds, switches, show }: Way, { output }: HostedPortal, first: string, server: WebServer): Promise<{ shown: number; seen: number }> {
  const pace = (seconds * 1000) / (switches + 1);
  const started = Date.now();
  let seen = 0;
  const before: string[] = [];
  for (let number = 1; number <= switches; number++) {
    const release = join(dirname(first), `${basename(output)}-${String(number).padStart(32, "0")}`);
    copyByLinks(first, release, String(number));
    show(output, release);
    if ((await ask(server.secure, `/${mark}`, {}, server.certificate)).body.toString() === String(number)) seen++;
    before.push(release);
    if (before.length > 2) rmSync(before.shift()!, { recursive: true, force: true });
    await new Promise((resolve) => { setTimeout(resolve, Math.max(0, started + number * pace - Date.now())); });
  }
  return { shown: switches, seen };
}

/** A release of its own whose files have second names, as those that did not change have in a build. */
function copyByLinks(from: string, to: string, text: string): void {
  for (const name of filesIn(from)) {
    mkdirSync(dirname(join(to, name)), { recursive: true });
    linkSync(join(from, name), join(to, name));
  }
  writeFileSync(join(to, mark), text);
}

/** As a program that sends files does. */
function copyAnew(output: string, release: string): void {
  rmSync(output, { recursive: true });
  cpSync(release, output, { recursive: true });
}

/** What is done where the web server is pointed to a folder. */
function replaceFolder(output: string, release: string): void {
  const gone = `${release}.gone`;
  renameSync(output, gone);
  renameSync(release, output);
  rmSync(gone, { recursive: true });
}

