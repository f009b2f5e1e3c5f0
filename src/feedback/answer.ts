import type { FastifyReply } from "fastify";
import { html, type Child } from "../html.ts";
import { guardHeaders } from "../hosting/header-rules.ts";
import { framedByNobody, pagePolicy } from "../model/content-policy.ts";
import { routes } from "../model/routes.ts";
import type { Site } from "../model/site.ts";
import { feedback as words } from "../strings/vi.ts";
import { pageHeader } from "../../_includes/components/page-header.ts";
import type { Shell } from "./shell.ts";

export interface Answer { status: number; title: string; intro?: Child; content: Child; retryAfter?: number }

/** As for pages of the portal, and nothing is kept. `same-origin` lets our own forms say where they come from. */
const headers = (site: Site, { inline }: Shell): Record<string, string> => ({
  ...guardHeaders(site),
  "Content-Security-Policy": `${pagePolicy(site, inline)}; ${framedByNobody}`,
  "Cache-Control": "no-store",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "same-origin",
});

export const withHeaders = (reply: FastifyReply, site: Site, shell: Shell): FastifyReply => reply.headers(headers(site, shell));

export function sendPage(reply: FastifyReply, shell: Shell, shortTitle: string, { status, title, intro, content, retryAfter }: Answer): FastifyReply {
  if (retryAfter) void reply.header("retry-after", retryAfter);
  return reply.code(status).type("text/html; charset=utf-8").send(shell.page(`${title} | ${shortTitle}`, html`${pageHeader(title, intro)}${content}`));
}

/** Says what cannot be done, and the way back. */
export const refusal = (status: number, { title, text }: { title: string; text: string }, retryAfter = 0): Answer =>
  ({ status, title, intro: text, content: html`<p><a href="${routes.feedback}">${words.back}</a></p>`, retryAfter });

/** A client did more than it may; it says for how many seconds. */
export const tooBusy = (wait: number): Answer => refusal(429, { title: words.refused.busy.title, text: words.refused.busy.text(waitText(wait)) }, wait);

/** @example waitText(90) // "2 phút" */
export const waitText = (seconds: number): string => (seconds <= 60 ? words.seconds(seconds) : words.minutes(Math.ceil(seconds / 60)));
