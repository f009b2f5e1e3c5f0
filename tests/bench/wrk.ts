import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** What a run of wrk came to: answers with 4xx and 5xx, and requests that got none, are errors; `p99` in milliseconds. */
export interface Load { requests: number; badStatus: number; noAnswer: number; p99: number; seconds: number }

const script = (paths: readonly string[]): string => `local paths = { ${paths.map((path) => JSON.stringify(path)).join(", ")} }
local place = 0
wrk.headers["Accept-Encoding"] = "gzip"
function request()
  place = place % #paths + 1
  return wrk.format("GET", paths[place])
end
function done(summary, latency)
  local errors = summary.errors
  io.write(string.format('{"requests":%d,"badStatus":%d,"noAnswer":%d,"p99":%.3f,"seconds":%.3f}\\n',
    summary.requests, errors.status, errors.connect + errors.read + errors.write + errors.timeout, latency:percentile(99) / 1000, summary.duration / 1000000))
end
`;

/** Asks for addresses in turn, on 32 connections at once. */
export async function wrk(origin: string, paths: readonly string[], seconds: number): Promise<Load> {
  const file = join(temporaryFolder(), "ask.lua");
  writeFileSync(file, script(paths));
  const child = spawn("wrk", ["-t", "1", "-c", "32", "-d", `${seconds}s`, "--timeout", "10s", "-s", file, origin], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (part: Buffer) => { said += part; });
  await Promise.race([once(child, "close"), once(child, "error").then(([error]) => { throw error; })]);
  const told = /^\{.*\}$/m.exec(said);
  if (!told) throw new Error(`wrk said: ${said}`);
  return JSON.parse(told[0]) as Load;
}
