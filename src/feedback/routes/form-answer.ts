import { formAgain } from "../../../_includes/components/feedback-again.ts";
import { faultSummary } from "../../../_includes/components/feedback-faults.ts";
import { feedbackForm } from "../../../_includes/components/feedback-form.ts";
import { html, type Html } from "../../html.ts";
import type { FeedbackFault, FeedbackFields } from "../../model/feedback.ts";
import { receiverRoutes } from "../../model/routes.ts";
import { feedback as words } from "../../strings/vi.ts";
import { waitText, type Answer } from "../answer.ts";
import { newToken, signed } from "../guard/token.ts";
import type { Receiver } from "../receiver.ts";
import { shownAgain, type SentForm } from "../sent-form.ts";

/** Why a form that has no faults is shown again. */
type Reason = Exclude<keyof typeof words.again, "busy" | "unavailable">;

/** Answers that show the form again with all that was written in it. */
export class FormAnswers {
  readonly #receiver: Receiver;
  readonly #form: SentForm;
  /** Whether the token it came with may be used once more, and its proof. */
  readonly #keepsToken: boolean;

  constructor(receiver: Receiver, form: SentForm, keepsToken: boolean) {
    this.#receiver = receiver;
    this.#form = form;
    this.#keepsToken = keepsToken;
  }

  /** The same with a token that was never used. */
  get anew(): FormAnswers { return new FormAnswers(this.#receiver, this.#form, false); }

  faults(faults: readonly FeedbackFault[]): Answer {
    return { status: 422, title: words.faultsTitle(faults.length), content: html`${faultSummary(faults)}${this.#shown(faults)}` };
  }

  again(status: number, reason: Reason, values?: Partial<FeedbackFields>): Answer {
    return this.#told(status, words.again[reason], values);
  }

  busy(seconds: number): Answer {
    const { title, text } = words.again.busy;
    return { ...this.#told(429, { title, text: text(waitText(seconds)) }), retryAfter: seconds };
  }

  unavailable(): Answer {
    const { title, text } = words.again.unavailable;
    return this.#told(503, { title, text: text(this.#receiver.site().agency.telephone) });
  }

  #told(status: number, { title, text }: { title: string; text: string }, values?: Partial<FeedbackFields>): Answer {
    return { status, title, content: html`${formAgain(`${text} ${words.keptText}`)}${this.#shown([], values)}` };
  }

  #shown(faults: readonly FeedbackFault[], values?: Partial<FeedbackFields>): Html | undefined {
    const { shell, key, clock } = this.#receiver;
    const site = this.#receiver.site();
    const permit = this.#keepsToken ? { token: this.#form.token, proof: this.#form.proof } : { token: signed(key, newToken(clock)) };
    const own = { ...site, feedback: { ...site.feedback, endpoint: receiverRoutes.send } };
    return feedbackForm(own, shell().scripts, { values: { ...shownAgain(this.#form.fields), ...values }, faults, ...permit });
  }
}
