import { html, type Html } from "../../src/html.ts";
import { routes } from "../../src/model/routes.ts";
import type { Site } from "../../src/model/site.ts";
import { site as words } from "../../src/strings/vi.ts";
import { field, textArea } from "./form-field.ts";

const label = words.feedback;

/** The form, or nothing when no receiver is set: a form that goes nowhere is worse than none. */
export function feedbackForm({ feedback }: Site): Html | undefined {
  if (!feedback.endpoint) return undefined;
  return html`
<form class="form" method="post" action="${feedback.endpoint}" aria-label="${label.form}">
  ${field({ name: "subject", label: label.subject, hint: label.subjectHint, required: true, maxLength: 200 })}
  ${textArea({ name: "message", label: label.message, hint: label.messageHint, required: true, maxLength: 5000 })}
  <fieldset class="form__group">
    <legend class="form__legend">${label.reply}</legend>
    <p class="form__hint">${label.replyHint}</p>
    ${field({ name: "name", label: label.name, autocomplete: "name", maxLength: 100 })}
    ${field({ name: "email", type: "email", label: words.contact.email, hint: label.emailHint, autocomplete: "email", maxLength: 200 })}
    ${field({ name: "telephone", type: "tel", label: label.telephone, autocomplete: "tel", maxLength: 30 })}
  </fieldset>
  <fieldset class="form__group">
    <legend class="form__legend">${label.consentTitle}</legend>
    <p id="consent-notice">${feedback.notice}</p>
    <p><a href="${routes.privacy}">${label.privacy}</a></p>
    <p class="form__consent">
      <input class="form__check" type="checkbox" id="consent" name="consent" value="yes" required aria-describedby="consent-notice">
      <label for="consent">${label.consent} <span class="form__need">${label.required}</span></label>
    </p>
  </fieldset>
  <button class="button" type="submit">${label.send}</button>
</form>`;
}
