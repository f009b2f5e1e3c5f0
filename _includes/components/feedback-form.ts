import { shortHash } from "../../src/format/hash.ts";
import { html, type Html } from "../../src/html.ts";
import { feedbackLimits, ticked, type FeedbackFault, type FeedbackFields } from "../../src/model/feedback.ts";
import type { FeedbackScripts } from "../../src/model/portal.ts";
import { receiverRoutes, routes } from "../../src/model/routes.ts";
import type { Site } from "../../src/model/site.ts";
import { faultText, feedback as receiverWords, site as words } from "../../src/strings/vi.ts";
import { checkBox, field, textArea } from "./form-field.ts";

/** A form as it is shown again: what was written, what should be mended, and what the receiver lets it be sent with. */
export interface FilledForm { values: Partial<FeedbackFields>; faults: readonly FeedbackFault[]; token: string; proof?: string | undefined }

/** Names of fields that carry no words of the citizen. `trap` is empty unless a machine filled it. */
export const formFields = { token: "token", proof: "proof", notice: "notice", trap: "website" } as const;

/** Which wording of the notice somebody agreed to. */
export const noticeVersion = ({ feedback }: Site): string => shortHash(feedback.notice);

const label = words.feedback;

/** The form, or nothing when no receiver is set: a form that goes nowhere is worse than none. Only our own receiver knows the script. */
export function feedbackForm(site: Site, scripts?: FeedbackScripts, filled?: FilledForm): Html | undefined {
  const { endpoint, notice } = site.feedback;
  if (!endpoint) return undefined;
  const own = endpoint === receiverRoutes.send;
  const values = filled?.values ?? {};
  const faultOf = (name: string): string | undefined => {
    const fault = filled?.faults.find((one) => one.field === name);
    return fault && faultText(fault);
  };
  const text = (name: keyof typeof feedbackLimits) => ({ name, maxLength: feedbackLimits[name], value: values[name], fault: faultOf(name) });
  return html`
<form class="form" method="post" action="${endpoint}" aria-label="${label.form}"${own && scripts && html` data-solver="${scripts.worker}"`}>
  ${field({ ...text("subject"), label: label.subject, hint: label.subjectHint, required: true })}
  ${textArea({ ...text("message"), label: label.message, hint: label.messageHint, required: true })}
  <fieldset class="form__group">
    <legend class="form__legend">${label.reply}</legend>
    <p class="form__hint">${label.replyHint}</p>
    ${field({ ...text("name"), label: label.name, autocomplete: "name" })}
    ${field({ ...text("email"), type: "email", label: words.contact.email, hint: label.emailHint, autocomplete: "email" })}
    ${field({ ...text("telephone"), type: "tel", label: label.telephone, autocomplete: "tel" })}
    ${checkBox({ name: "nameMayBePublished", label: receiverWords.publishName, value: ticked, ticked: values.nameMayBePublished ?? false })}
  </fieldset>
  <fieldset class="form__group">
    <legend class="form__legend">${label.consentTitle}</legend>
    <p id="consent-notice">${notice}</p>
    <p><a href="${routes.privacy}">${label.privacy}</a></p>
    ${checkBox({ name: "consent", label: label.consent, value: ticked, ticked: values.consent ?? false, required: true, hintId: "consent-notice", fault: faultOf("consent") })}
  </fieldset>
  ${own && html`<div class="visually-hidden" aria-hidden="true"><label>${receiverWords.trap} <input name="${formFields.trap}" tabindex="-1" autocomplete="off"></label></div>
  <input type="hidden" name="${formFields.notice}" value="${noticeVersion(site)}">${hidden(formFields.token, filled?.token)}${hidden(formFields.proof, filled?.proof)}
  <p class="form__said" role="status"></p>`}
  <button class="button" type="submit">${label.send}</button>
</form>${own && scripts && html`
<script type="module" src="${scripts.form}"></script>`}`;
}

const hidden = (name: string, value: string | undefined): Html | undefined => (value ? html`
  <input type="hidden" name="${name}" value="${value}">` : undefined);
