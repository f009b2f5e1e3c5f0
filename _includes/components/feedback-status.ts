import { html, type Html } from "../../src/html.ts";
import type { FeedbackState } from "../../src/model/feedback.ts";
import { receiverRoutes } from "../../src/model/routes.ts";
import type { Site } from "../../src/model/site.ts";
import { feedback } from "../../src/strings/vi.ts";
import { contactRow } from "./contact-details.ts";
import { dayTime } from "./time.ts";

const words = feedback.status;

/** Of a message, what whoever holds its code may see: nothing personal. */
export interface FeedbackStatus { code: string; state: FeedbackState; receivedAt: Date; changedAt: Date }

/** Asks for a code. @param fault what is wrong with the code that was given */
export const statusForm = (code = "", fault?: string): Html => html`
<form class="status-form" action="${receiverRoutes.status}">
  <label class="form__label" for="ma">${words.code}</label>
  <p class="form__hint" id="ma-hint">${words.codeHint}</p>${fault && html`
  <p class="form__fault" id="ma-fault">${fault}</p>`}
  <div class="status-form__row">
    <input class="form__input" id="ma" name="ma" required maxlength="60" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="${fault ? "ma-fault ma-hint" : "ma-hint"}"${fault && html` aria-invalid="true" autofocus`}${code && html` value="${code}"`}>
    <button class="button" type="submit">${words.look}</button>
  </div>
</form>`;

export const statusDetails = ({ agency }: Site, { code, state, receivedAt, changedAt }: FeedbackStatus): Html => html`
<dl class="contact-details status-details">
  ${contactRow(words.code, code)}
  ${contactRow(words.sent, dayTime(receivedAt))}
  ${contactRow(words.state, html`<strong class="status-details__state">${feedback.states[state]}</strong><br>${words.meaning[state](agency.telephone)}`)}
  ${contactRow(words.changed, dayTime(changedAt))}
</dl>`;
