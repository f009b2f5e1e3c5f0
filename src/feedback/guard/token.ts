import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { leastTokenAge } from "../../model/feedback.ts";

/** Permission to send one message, given when somebody begins to write. */
export interface Token { id: string; issued: Date }

const hour = 3_600_000;
const mostAge = 2 * hour;

export const newToken = (clock: () => Date): Token => ({ id: randomBytes(12).toString("base64url"), issued: clock() });

/** `id.milliseconds.signature` */
export function signed(key: string, { id, issued }: Token): string {
  const text = `${id}.${issued.getTime().toString(36)}`;
  return `${text}.${signature(key, text)}`;
}

const signature = (key: string, text: string): string => createHmac("sha256", key).update(`send\n${text}`).digest("base64url");

export type TokenVerdict = "missing" | "forged" | "expired" | "early" | "good";

/** What a token as it was sent is worth. A forged one has no token. */
export function readToken(key: string, written: string, now: Date): { verdict: TokenVerdict; token?: Token } {
  if (!written) return { verdict: "missing" };
  const [, text, id, issued, given] = /^(([\w-]{16})\.([0-9a-z]{1,9}))\.([\w-]{43})$/.exec(written) ?? [];
  if (!text || !timingSafeEqual(Buffer.from(given!), Buffer.from(signature(key, text)))) return { verdict: "forged" };
  const token: Token = { id: id!, issued: new Date(parseInt(issued!, 36)) };
  const age = now.getTime() - token.issued.getTime();
  return { token, verdict: age > mostAge ? "expired" : age < leastTokenAge ? "early" : "good" };
}

/** After this instant the token is refused by its age, used or not. */
export const expiryOf = ({ issued }: Token): Date => new Date(issued.getTime() + mostAge);
