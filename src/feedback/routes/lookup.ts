import { feedbackReceipt } from "../../../_includes/components/feedback-receipt.ts";
import { statusDetails, statusForm } from "../../../_includes/components/feedback-status.ts";
import { html } from "../../html.ts";
import { feedback as words } from "../../strings/vi.ts";
import { refusal, tooBusy, type Answer } from "../answer.ts";
import { readCode } from "../code.ts";
import type { RateLimit } from "../guard/rate-limit.ts";
import type { Receiver } from "../receiver.ts";
import { StoreUnavailable, type StoredMessage } from "../store/store.ts";

/** Who asks for which code, as written; undefined when none was given. */
export interface Question { written: string | undefined; client: string }

/** Where a message stands. */
export const statusAnswer = (receiver: Receiver, limit: RateLimit, { written, client }: Question): Promise<Answer> => looked(receiver, limit, client, async () => {
  if (!written) return { status: 200, title: words.status.title, intro: words.status.intro, content: statusForm() };
  const message = await messageWith(receiver, written);
  return message ? { status: 200, title: words.status.title, content: html`${statusDetails(receiver.site(), message)}${statusForm()}` } : unknownCode(written);
});

/** What the citizen keeps, shown after sending. */
export const receiptAnswer = (receiver: Receiver, limit: RateLimit, { written = "", client }: Question): Promise<Answer> => looked(receiver, limit, client, async () => {
  const message = await messageWith(receiver, written);
  return message ? { status: 200, title: words.receipt.title, intro: words.receipt.thanks, content: feedbackReceipt(receiver.site(), message.code, message.held) } : unknownCode(written);
});

async function messageWith({ store }: Receiver, written: string): Promise<StoredMessage | undefined> {
  const code = readCode(written);
  return code ? store.get(code) : undefined;
}

const unknownCode = (written: string): Answer =>
  ({ status: 404, title: words.status.notFound, intro: words.status.intro, content: statusForm(written.slice(0, 60), words.status.unknown) });

async function looked({ site, tell }: Receiver, limit: RateLimit, client: string, look: () => Promise<Answer>): Promise<Answer> {
  const wait = limit.take(client);
  if (wait) return tooBusy(wait);
  return look().catch((error: unknown) => {
    if (!(error instanceof StoreUnavailable)) throw error;
    tell(words.running.unavailable, error);
    return refusal(503, { title: words.refused.unavailable.title, text: words.refused.unavailable.text(site().agency.telephone) });
  });
}
