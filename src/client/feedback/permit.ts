import { leastTokenAge } from "../../model/feedback.ts";
import { trustedAddress } from "../trusted.ts";

/** What the receiver wants to see beside a message: its token, and work done for it. Proof is missing where the browser could not do it; the message then waits for a person to look at it. */
export interface Permit { token: string; proof?: string }

/** The receiver would not give a permit now: it will say why when the form is sent. */
export class NoPermit extends Error {}

/** A little more than the receiver asks for. */
const oldEnough = leastTokenAge + 200;
/** Past this the form is sent without proof. */
const longestWork = 30_000;

const later = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

/** Asks for a token and does its work, beside the writing. @throws TypeError without a network; NoPermit */
export async function getPermit(endpoint: string, workerUrl: string): Promise<Permit> {
  const response = await fetch(`${endpoint}/the`, { headers: { accept: "application/json" } });
  if (!response.ok) throw new NoPermit();
  const old = later(oldEnough);
  const { token, challenge } = await response.json() as { token: string; challenge: unknown };
  const solution = await Promise.race([solve(workerUrl, challenge).catch(() => undefined), later(longestWork)]);
  await old;
  return solution ? { token, proof: btoa(JSON.stringify({ challenge, solution })) } : { token };
}

const solve = (url: string, challenge: unknown): Promise<unknown> => new Promise((resolve, reject) => {
  const worker = new Worker(trustedAddress(url));
  worker.addEventListener("message", ({ data }: MessageEvent<{ derivedKey?: string } | null>) => {
    worker.terminate();
    if (data?.derivedKey) resolve(data);
    else reject(new Error("unsolved"));
  });
  worker.addEventListener("error", reject);
  worker.postMessage({ type: "work", challenge, timeout: longestWork });
});
