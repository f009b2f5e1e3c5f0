import { availableParallelism, cpus, loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { storedCodes, type Place } from "../feedback/store-processes.ts";
import { startPostgres } from "../support/postgres-server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { load } from "./feedback-load.ts";

/** `npm run bench -- feedback --n 2000`: how many messages the receiver stores a second, each on the disk before it is acknowledged, and whether it loses one when it is killed. */
export async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, strict: true, options: { n: { type: "string", default: "2000" } } });
  const amount = Number(values.n);
  if (!Number.isInteger(amount) || amount < 100 || amount > 100_000) throw new Error(`--n takes a whole number from 100 to 100000, not ${values.n}`);
  console.log(`${availableParallelism()} cores (${cpus()[0]?.model ?? "?"}), Node ${process.version}, load average ${loadavg()[0]!.toFixed(2)}, 50 connections`);
  const server = await startPostgres();
  try {
    await measure("SQLite", { folder: join(temporaryFolder(), "data") }, amount);
    await measure("PostgreSQL", { databaseUrl: server.url }, amount);
  } finally {
    await server.stop();
  }
  console.log(`Load average ${loadavg()[0]!.toFixed(2)} at the end, this bench included`);
}

async function measure(name: string, place: Place, amount: number): Promise<void> {
  const calm = await load(place, amount);
  console.log(`${name.padEnd(10)}  ${calm.perSecond.toFixed(0)} messages/s, p50 ${calm.p50} ms, p99 ${calm.p99} ms; ${await verdict(place, calm.accepted, calm.other)}`);
  const killed = await load(place, amount, Math.floor(amount / 2));
  console.log(`${"".padEnd(10)}  kill -9 after ${Math.floor(amount / 2)}: ${await verdict(place, killed.accepted, killed.other)}`);
}

/** @throws when a message that was acknowledged is not there */
async function verdict(place: Place, accepted: readonly string[], other: Readonly<Record<string, number>>): Promise<string> {
  const stored = new Set(await storedCodes(place));
  const lost = accepted.filter((code) => !stored.has(code)).length;
  if (lost) throw new Error(`${lost} of ${accepted.length} acknowledged messages are lost`);
  const others = Object.entries(other).map(([status, count]) => `, ${count} answered ${status}`).join("");
  return `${accepted.length} acknowledged${others}, all of them stored`;
}
