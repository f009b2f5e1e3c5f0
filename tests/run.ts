// Runs every test file in a process of its own and prints «N passed, N failed» last.
// uvu alone exits 0 when no file matches, when `.run()` is forgotten and on a stray `.only`, and it has no timeout; here each is a failure.
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = import.meta.dirname;
const timeoutMs = 300_000;
const atOnce = 2;

interface Outcome { file: string; passed: number; failed: number; output: string }

const pattern = new RegExp(process.argv[2] ?? ".");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts") && pattern.test(name)).sort();

async function run(file: string): Promise<Outcome> {
  if (/\b(test|suite|\w+Test)\.only\(/.test(readFileSync(join(folder, file), "utf8"))) {
    return { file, passed: 0, failed: 1, output: "a stray .only would skip the other tests" };
  }
  const child = spawn(process.execPath, ["--import", "tsx", join(folder, file)], { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, FORCE_COLOR: "0" } });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => { output += chunk; });
  child.stderr.on("data", (chunk: Buffer) => { output += chunk; });
  const timer = setTimeout(() => { output += `\nstopped after ${timeoutMs / 1000} s`; child.kill("SIGKILL"); }, timeoutMs);
  const code = await new Promise<number | null>((resolve) => { child.on("close", resolve); });
  clearTimeout(timer);
  const count = (label: string): number => [...output.matchAll(new RegExp(`^ +${label}: +(\\d+)`, "gm"))].reduce((sum, match) => sum + Number(match[1]), 0);
  const total = count("Total");
  const passed = count("Passed");
  if (total === 0) output += "\nno test ran: is .run() missing?";
  return { file, passed, failed: Math.max(total - passed, code === 0 && total > 0 ? 0 : 1), output };
}

const outcomes: Outcome[] = [];
const queue = [...files];
await Promise.all(Array.from({ length: atOnce }, async () => {
  for (let file = queue.shift(); file; file = queue.shift()) {
    const started = performance.now();
    const outcome = await run(file);
    outcomes.push(outcome);
    console.log(`${outcome.failed ? "FAILED" : "ok    "} ${file}  ${outcome.passed} passed${outcome.failed ? `, ${outcome.failed} failed` : ""}  ${((performance.now() - started) / 1000).toFixed(1)} s`);
    if (outcome.failed) console.log(outcome.output);
  }
}));

const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, files.length ? 0 : 1);
if (!files.length) console.log(`no test file matches ${pattern}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
