import { createHmac } from "node:crypto";
import { createChallenge, randomInt, verifySolution } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import type { Challenge, Solution } from "altcha-lib/types";

/**
 * Proof of work after ALTCHA: the browser finds by trial which of some dozens of keys starts as the challenge says.
 * Some 350,000 rounds of SHA-256: a tenth of a second on a computer, by reckoning a second or two on a telephone of 2015.
 * Making a challenge costs us one trial, checking its solution none.
 */
export interface Work { cost: number; least: number; most: number }
export const usualWork: Work = { cost: 5_000, least: 40, most: 100 };

const keysFrom = (key: string): { hmacSignatureSecret: string; hmacKeySignatureSecret: string } => ({
  hmacSignatureSecret: derived(key, "challenge"), hmacKeySignatureSecret: derived(key, "solution"),
});
const derived = (key: string, purpose: string): string => createHmac("sha256", key).update(`proof ${purpose}`).digest("hex");

/** A challenge that is worth nothing with another token; it lives as long as its token. */
export const newChallenge = (key: string, tokenId: string, { cost, least, most }: Work): Promise<Challenge> =>
  createChallenge({ algorithm: "PBKDF2/SHA-256", cost, counter: randomInt(most, least), deriveKey, data: { token: tokenId }, ...keysFrom(key) });

/** Whether the work was done for this token. @param written base64 of `{challenge, solution}` */
export async function isProof(key: string, tokenId: string, written: string): Promise<boolean> {
  const read = readProof(written);
  if (!read || read.challenge.parameters.data?.["token"] !== tokenId) return false;
  return verifySolution({ ...read, deriveKey, ...keysFrom(key) }).then(({ verified }) => verified, () => false);
}

function readProof(written: string): { challenge: Challenge; solution: Solution } | undefined {
  if (written.length > 2_000) return undefined;
  try {
    const { challenge, solution } = JSON.parse(Buffer.from(written, "base64").toString()) as { challenge: Challenge; solution: Solution };
    return typeof challenge.signature === "string" && typeof challenge.parameters.keySignature === "string" ? { challenge, solution } : undefined;
  } catch {
    return undefined;
  }
}
