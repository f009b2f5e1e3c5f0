import type { FastifyInstance, LightMyRequestResponse } from "fastify";
import { solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import type { Challenge } from "altcha-lib/types";
import { noticeVersion } from "../../_includes/components/feedback-form.ts";
import { allowances, type Allowances, type Receiver } from "../../src/feedback/receiver.ts";
import { feedbackServer } from "../../src/feedback/server.ts";
import { shellFrom } from "../../src/feedback/shell.ts";
import { render } from "../../src/pages/gop-y.11ty.ts";
import { portal, site as siteOf } from "../support/model.ts";
import { memoryStore, type MemoryStore } from "./memory-store.ts";

export const site = siteOf({ feedback: { endpoint: "/gop-y/gui", notice: "Chỉ dùng để trả lời." } });
export const published = render({ portal: portal({ site }), markdown: { html: () => { throw new Error("not asked for"); } } });

/** A receiver in memory whose clock stands still until it is moved. */
export interface TestReceiver { app: FastifyInstance; store: MemoryStore; told: string[]; wait(seconds: number): void; now(): Date }

export function testReceiver(of: Partial<Receiver> = {}): TestReceiver {
  const store = memoryStore(), told: string[] = [];
  let now = new Date("2026-11-20T05:00:00Z").getTime();
  const shell = shellFrom(published);
  const app = feedbackServer({
    store, key: "k".repeat(32), clock: () => new Date(now), site: () => site, shell: () => shell, mailsFor: () => [],
    tell: (text) => told.push(text), allowances: generous, work: lightWork, ...of,
  });
  return { app, store, told, wait: (seconds) => { now += seconds * 1000; }, now: () => new Date(now) };
}

export const lightWork = { cost: 10, least: 2, most: 5 };
const wide = (name: keyof Allowances): Allowances["requests"] => ({ ...allowances[name], perClient: 1_000_000, overall: 1_000_000 });
export const generous: Allowances = { requests: wide("requests"), stored: wide("stored"), lookups: wide("lookups") };

/** A form that lacks nothing but its token. */
export const filled = (of: Record<string, string> = {}): Record<string, string> => ({
  subject: "Giờ làm việc (minh họa)", message: "Dòng một.\r\nDòng hai: ươ, ế, ỹ.", name: "", email: "", telephone: "", consent: "yes", notice: noticeVersion(site), website: "", ...of,
});

export const encode = (form: Record<string, string>): string => new URLSearchParams(form).toString();

export const send = (app: FastifyInstance, form: Record<string, string> | string | Buffer, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> => app.inject({
  method: "POST", url: "/gop-y/gui", headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
  payload: typeof form === "string" || Buffer.isBuffer(form) ? form : encode(form),
});

/** A token and the work done for it, as the script of the page gets them; old enough to be used. */
export async function permit({ app, wait }: TestReceiver, headers: Record<string, string> = {}): Promise<{ token: string; proof: string }> {
  const { token, challenge } = (await app.inject({ url: "/gop-y/gui/the", headers })).json<{ token: string; challenge: Challenge }>();
  const solution = await solveChallenge({ challenge, deriveKey });
  wait(4);
  return { token, proof: Buffer.from(JSON.stringify({ challenge, solution })).toString("base64") };
}

/** The value of a hidden field of a page. */
export const hiddenIn = (body: string, name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? "";
