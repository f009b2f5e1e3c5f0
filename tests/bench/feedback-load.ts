import { spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import autocannon from "autocannon";
import { newToken, signed } from "../../src/feedback/guard/token.ts";
import type { Place } from "../feedback/store-processes.ts";
import { encode, filled } from "../feedback/receiver.ts";

/** What happened while messages were sent to a receiver. */
export interface Load {
  /** Codes of receipts that were given. */
  accepted: string[];
  /** Answers that were no receipt. */
  other: Record<string, number>;
  perSecond: number; p50: number; p99: number;
}

const connections = 50;
const longest = 120_000;
/** Tokens are valid a few seconds after they were given: these were given before. */
const earlier = (): Date => new Date(Date.now() - 10_000);

/** Sends so many messages, fifty at a time; kills the receiver after `killAfter` receipts. Two minutes at most. */
export async function load(place: Place, amount: number, killAfter = Infinity): Promise<Load> {
  const key = randomBytes(32).toString("base64url");
  const { child, port } = await start(place, key);
  const accepted: string[] = [];
  const other: Record<string, number> = {};
  const started = performance.now();
  let ended = started;
  const shooting = autocannon({
    url: `http://127.0.0.1:${port}`, connections: Math.min(connections, amount), amount, bailout: connections, timeout: 20,
    requests: [{
      method: "POST", path: "/gop-y/gui", headers: { "content-type": "application/x-www-form-urlencoded", "x-forwarded-for": "192.0.2.1" },
      setupRequest: (request) => ({ ...request, body: encode(filled({ email: "minhhoa@vidu.vn", message: "Một đoạn dài cỡ thường gặp (minh họa). ".repeat(15), token: signed(key, newToken(earlier)) })) }),
      onResponse: (status, _body, _context, headers) => {
        const code = /ma=(GY-[\w-]+)/.exec(String((headers as Record<string, string> | undefined)?.["location"] ?? ""))?.[1];
        if (status === 303 && code) accepted.push(code);
        else other[status] = (other[status] ?? 0) + 1;
        ended = performance.now();
        if (accepted.length === killAfter) child.kill("SIGKILL");
      },
    }],
  });
  const timer = setTimeout(() => (shooting as unknown as { stop(): void }).stop(), longest);
  const { latency } = await shooting;
  clearTimeout(timer);
  if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
  await endOf(child);
  return { accepted, other, perSecond: accepted.length / ((ended - started) / 1000), p50: latency.p50, p99: latency.p99 };
}

async function start(place: Place, key: string): Promise<{ child: ChildProcess; port: number }> {
  const child = spawn(process.execPath, ["--import", "tsx", join(import.meta.dirname, "feedback-server.ts"), JSON.stringify(place), key], { stdio: ["ignore", "pipe", "inherit"] });
  const [first] = await Promise.race([once(child.stdout, "data"), once(child, "exit").then(() => { throw new Error("the receiver does not start"); })]) as [Buffer];
  return { child, port: Number(String(first)) };
}

async function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
}
