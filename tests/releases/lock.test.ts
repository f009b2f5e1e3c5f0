import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/build/build.ts";
import { lockOutput, OutputBusy } from "../../src/build/output-lock.ts";
import { isGone, lifeOf } from "../../src/build/process-life.ts";
import { Preview } from "../../src/build/preview.ts";
import { releasesOf } from "../../src/build/release.ts";
import { day, provinceWith, temporaryFolder } from "../support/portal-site.ts";

const test = suite("the lock of an output");
const freshOutput = (): string => join(temporaryFolder(), "_site");
const host = hostname().replace(/[^\w.-]/g, "-");
const lockOf = (output: string): string => join(releasesOf(output), "_site.lock");

/** Writes the lock of a process, as that process would have. */
function lockedBy(output: string, pid: number, life: string, on = host): void {
  mkdirSync(lockOf(output), { recursive: true });
  writeFileSync(join(lockOf(output), `${pid} ${life} 2024-05-01T010203.000Z ${on}`), "");
}

/** A process that takes the lock once `go` is there, says whether it did, and keeps it. */
function contender(output: string, go: string): ChildProcess {
  const lock = join(import.meta.dirname, "../../src/build/output-lock.ts");
  const code = `import { existsSync } from "node:fs"; import { lockOutput } from ${JSON.stringify(lock)};
    process.stdout.write("ready\\n");
    const end = Date.now() + 60_000;
    while (!existsSync(${JSON.stringify(go)}) && Date.now() < end);
    try { lockOutput(${JSON.stringify(output)}); process.stdout.write("won\\n"); } catch (error) { process.stdout.write(error.constructor.name + "\\n"); }
    setTimeout(() => {}, 60_000);`;
  return spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code], { stdio: ["ignore", "pipe", "inherit"] });
}

async function lineOf(child: ChildProcess): Promise<string> {
  const [text] = await once(child.stdout!, "data") as [Buffer];
  return text.toString().trim();
}

async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ["-e", ""]);
  await once(child, "exit");
  return child.pid!;
}

test("is held by one alone, and says who and since when", () => {
  const output = freshOutput();
  const unlock = lockOutput(output);
  try {
    lockOutput(output);
    assert.unreachable();
  } catch (error) {
    assert.instance(error, OutputBusy);
    const { pid, host: on, since } = (error as OutputBusy).holder;
    assert.equal([pid, on], [process.pid, host]);
    assert.ok(Math.abs(Date.now() - since.getTime()) < 60_000);
    assert.not.match(readdirSync(lockOf(output)).join(), /[<>:"|?*\\]/, "letters that some file systems refuse");
  }
  unlock();
  lockOutput(output)();
  assert.equal(readdirSync(releasesOf(output)), [], "nothing is left");
});

test("of a process that is gone is taken over", async () => {
  const output = freshOutput();
  lockedBy(output, await endedProcess(), "-");
  lockOutput(output)();
});

test("of a process whose number another has now is taken over", () => {
  const output = freshOutput();
  lockedBy(output, process.pid, "00000000-1");
  lockOutput(output)();
  lockedBy(output, process.pid, lifeOf(process.pid));
  assert.throws(() => lockOutput(output), (error: Error) => error instanceof OutputBusy);
});

test("is not confused by files that a system puts beside it", async () => {
  const output = freshOutput();
  const strange = (): void => {
    mkdirSync(lockOf(output), { recursive: true });
    for (const name of [".DS_Store", ".nfs000000000012", "1 2 3 4"]) writeFileSync(join(lockOf(output), name), "");
  };
  strange();
  lockOutput(output)();
  assert.equal(readdirSync(releasesOf(output)), []);
  strange();
  lockedBy(output, process.pid, lifeOf(process.pid));
  assert.throws(() => lockOutput(output), (error: Error) => error instanceof OutputBusy && error.holder.since.getTime() === Date.UTC(2024, 4, 1, 1, 2, 3));
});

test("of another machine is never taken over", async () => {
  const output = freshOutput();
  lockedBy(output, await endedProcess(), "-", "may-khac");
  assert.throws(() => lockOutput(output), (error: Error) => error instanceof OutputBusy && error.holder.host === "may-khac");
});

test("of a process that nobody has waited for is taken over all the same", async () => {
  const shell = spawn("sh", ["-c", "true & echo $!; exec sleep 30"]);
  try {
    const pid = Number(await lineOf(shell));
    for (let tries = 0; tries < 100 && !isGone(pid, ""); tries++) await new Promise((resolve) => { setTimeout(resolve, 50); });
    assert.ok(isGone(pid, ""));
    assert.not(isGone(shell.pid!, ""));
  } finally {
    shell.kill("SIGKILL");
  }
});

test("is taken by one of many that find the lock of a process that was killed", async () => {
  const output = freshOutput();
  const go = join(temporaryFolder(), "go");
  writeFileSync(go, "");
  const first = contender(output, go);
  const said = await lineOf(first);
  assert.match(`${said}\n${said.includes("won") ? "" : await lineOf(first)}`, "won");
  first.kill("SIGKILL");
  await once(first, "exit");
  assert.is(readdirSync(lockOf(output)).length, 1);

  const start = join(temporaryFolder(), "start");
  const children = Array.from({ length: 6 }, () => contender(output, start));
  try {
    assert.equal(await Promise.all(children.map(lineOf)), children.map(() => "ready"));
    const answers = Promise.all(children.map(lineOf));
    writeFileSync(start, "");
    assert.equal((await answers).sort(), [...Array.from({ length: 5 }, () => "OutputBusy"), "won"]);
  } finally {
    for (const child of children) child.kill("SIGKILL");
  }
});

test("keeps a second build out, whatever its cache, and lets the preview and builds elsewhere go on", async () => {
  const province = provinceWith();
  const options = { ...province, now: day("2024-05-01"), cache: temporaryFolder() };
  const first = build(options);
  assert.is(await build({ ...options, cache: temporaryFolder() }).then(() => "built", (error: Error) => error.constructor.name), "OutputBusy");
  await first;
  await build(options);

  const unlock = lockOutput(province.output);
  await build({ ...options, output: `${province.output}-khac` });
  const { default: Eleventy } = await import("@11ty/eleventy");
  const preview = new Preview(Eleventy, { ...province, cache: options.cache });
  assert.equal((await preview.load(day("2024-05-01"))).filter(({ severity }) => severity === "error"), []);
  assert.ok(await preview.answer("/"));
  unlock();
});

test("is given back by a build that fails", async () => {
  const province = provinceWith({ "content/tin-tuc/2024/hong.md": "---\ntitle: Hỏng\n---\nx" });
  for (let tries = 0; tries < 2; tries++) {
    assert.is(await build({ ...province, now: day("2024-05-01"), cache: temporaryFolder() }).catch((error: Error) => error.name), "ContentError");
  }
  assert.not(existsSync(lockOf(province.output)));
});

test.run();
