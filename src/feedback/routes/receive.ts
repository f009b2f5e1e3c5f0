import type { IncomingHttpHeaders } from "node:http";
import { feedbackReceipt } from "../../../_includes/components/feedback-receipt.ts";
import { noticeVersion } from "../../../_includes/components/feedback-form.ts";
import { faultsOf } from "../../model/feedback-rules.ts";
import { receiverRoutes } from "../../model/routes.ts";
import { feedback as words } from "../../strings/vi.ts";
import { refusal, type Answer } from "../answer.ts";
import { codeFor } from "../code.ts";
import { isFromOtherSite } from "../guard/other-site.ts";
import { isProof } from "../guard/proof.ts";
import type { RateLimit } from "../guard/rate-limit.ts";
import { expiryOf, readToken, type Token } from "../guard/token.ts";
import type { Receiver } from "../receiver.ts";
import { sentForm } from "../sent-form.ts";
import { StoreUnavailable, type NewMessage } from "../store/store.ts";
import { FormAnswers } from "./form-answer.ts";

export interface Sent { body: Buffer; headers: IncomingHttpHeaders; host: string; client: string }
export interface Limits { requests: RateLimit; stored: RateLimit }

/**
 * Takes one form: an answer that shows it again, or the address of its receipt once it is stored.
 * @throws UnreadableForm
 */
export async function receive(receiver: Receiver, limits: Limits, { body, headers, host, client }: Sent): Promise<Answer | { receipt: string }> {
  const { key, clock } = receiver;
  const site = receiver.site();
  if (isFromOtherSite(headers, [host, new URL(site.url).host])) return refusal(403, words.refused.elsewhere);

  const form = sentForm(body);
  const { verdict, token } = readToken(key, form.token, clock());
  const answers = new FormAnswers(receiver, form, verdict === "good" || verdict === "early");
  const wait = limits.requests.take(client);
  if (wait) return answers.busy(wait);

  const faults = faultsOf(form.fields);
  if (faults.length) return answers.faults(faults);
  if (form.trap) return answers.again(422, "trapped");
  if (form.notice !== noticeVersion(site)) return answers.again(422, "notice", { consent: false });
  if (verdict === "missing") return answers.again(200, "review");
  if (verdict === "forged" || !token) return answers.again(403, "forged");
  if (verdict !== "good") return answers.again(422, verdict);
  if (form.proof && !await isProof(key, token.id, form.proof)) return answers.anew.again(403, "forged");
  const { fields, notice, proof } = form;
  const code = codeFor(key, token.id, JSON.stringify(fields));
  const message: NewMessage = { ...fields, code, receivedAt: clock(), consentVersion: notice, held: !proof };
  return keep(receiver, { limit: limits.stored, client }, message, token, answers);
}

async function keep(receiver: Receiver, { limit, client }: { limit: RateLimit; client: string }, message: NewMessage, token: Token, answers: FormAnswers): Promise<Answer | { receipt: string }> {
  const wait = limit.take(client);
  if (wait) return answers.busy(wait);
  const site = receiver.site();
  try {
    const outcome = await receiver.store.add(message, { id: token.id, expires: expiryOf(token) }, receiver.mailsFor(message, site));
    if (outcome === "stored") return { receipt: `${receiverRoutes.received}?ma=${message.code}` };
    // A button pressed twice: the same words with the same token have the same code, and whoever sent them may see it.
    const stored = await receiver.store.get(message.code);
    if (!stored) return answers.anew.again(409, "used");
    return { status: 409, title: words.again.used.title, intro: words.receipt.already, content: feedbackReceipt(site, stored.code, stored.held) };
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    limit.count(client, -1);
    receiver.tell(words.running.unavailable, error);
    return answers.unavailable();
  }
}
