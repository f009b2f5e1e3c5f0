import { spawn, type ChildProcess } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import * as assert from "uvu/assert";
import { build, type BuildOptions } from "../../src/build/build.ts";
import { readJournal } from "../../src/build/journal.ts";
import { releaseNames, releasesOf } from "../../src/build/release.ts";
import { damagedIn } from "../../src/build/release-faults.ts";
import { day, provinceWith, temporaryFolder } from "../support/portal-site.ts";
import { faultsOf, shownName } from "../support/read-release.ts";

const root = join(import.meta.dirname, "../..");

const article = (n: number, body: string): string => `---\ntitle: Bài ${n}\ndate: 2024-03-0${n % 9 + 1}\nsummary: Bài minh họa ${n}.\ncategory: hoc-tap\ntags: [chung]\n---\n${body}\n`;
const file = (n: number): string => `content/tin-tuc/2024/bai-${n}.md`;
const province = provinceWith(Object.fromEntries(Array.from({ length: 12 }, (_, n) => [file(n), article(n, "Nội dung.")])));
export const options: BuildOptions = { ...province, cache: temporaryFolder(), now: day("2024-05-01"), keep: 1 };

/** Makes content what it is in a state. */
export function become(state: number): void {
  writeFileSync(join(province.root, file(0)), article(0, `Nội dung ${state & 1}.`));
  writeFileSync(join(province.root, file(1)), article(1 + (state >> 1), "Nội dung."));
}
/** More than are kept, so that builds take releases over, and few, so that contents come again. */
export const states = 4;
/** What each state is built to, by a build that knows nothing. */
export const names: string[] = [];
for (let state = 0; state < states; state++) {
  become(state);
  names.push((await build({ ...options, output: join(temporaryFolder(), "_site"), cache: temporaryFolder() })).release);
}

/** A source in one file that a process runs as it is: to compile it each time takes longer than what it does. */
export function compiled(entry: string): string {
  const outfile = join(temporaryFolder(), "compiled.mjs");
  buildSync({ entryPoints: [entry], outfile, bundle: true, platform: "node", format: "esm" });
  return outfile;
}

const stepByStep = compiled(join(import.meta.dirname, "end-at-step.ts"));

/** What has a process of node end at a step. */
export const endingAtStep = ["--import", stepByStep] as const;

/** A real build in a process of its own. @param env see end-at-step.ts, which is loaded when there is any */
export function building(env?: Record<string, string>): ChildProcess {
  const flags = ["--content", options.content, "--data", options.data, "--output", options.output, "--cache", options.cache!, "--now", "2024-05-01", "--keep", "1", "--quiet"];
  const steps = env ? endingAtStep : [];
  return spawn(process.execPath, [...steps, join(root, "src/commands/launch.mjs"), "build", ...flags], { cwd: root, stdio: "ignore", env: { ...process.env, ...env } });
}

/** What stands after a build was killed: the site before or the new one, whole, and nothing kept that is not. A normal build then makes all good. */
export async function assertWhole(before: string, state: number, told: string): Promise<void> {
  const shown = shownName(options.output);
  assert.ok([before, names[state]].includes(shown), `${told}: ${shown}`);
  assert.is(faultsOf(options.output), "", told);
  for (const name of releaseNames(options.output)) assert.equal(damagedIn(join(releasesOf(options.output), name)), [], told);
  assert.is((await build(options)).release, names[state], told);
  assert.is(shownName(options.output), names[state], told);
  assert.is(faultsOf(options.output), "", told);
  assert.ok(readJournal(options.output).length <= 2, told);
}
