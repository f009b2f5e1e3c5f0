import { html, type Html } from "../../src/html.ts";
import { site as words } from "../../src/strings/vi.ts";

interface Field {
  /** What the receiver calls it; also its id. */
  name: string;
  label: string;
  hint?: string;
  type?: "text" | "email" | "tel";
  autocomplete?: string;
  required?: boolean;
  maxLength: number;
  value?: string | undefined;
  /** What is wrong with the value, as a sentence. */
  fault?: string | undefined;
}

export const field = (of: Field): Html => html`<div class="form__field">
    ${labelOf(of)}
    <input class="form__input" type="${of.type ?? "text"}"${attributes(of)}${of.value && html` value="${of.value}"`}>
  </div>`;

// A line end that follows the tag is not part of the text, so one is written for the text to keep its own.
export const textArea = (of: Field): Html => html`<div class="form__field">
    ${labelOf(of)}
    <textarea class="form__input" rows="8"${attributes(of)}>${of.value && html`
${of.value}`}</textarea>
  </div>`;

/** A box that is never ticked in advance, unless the reader ticked it before. */
export const checkBox = ({ name, label, value, ticked, required, hintId, fault }: { name: string; label: string; value: string; ticked: boolean; required?: boolean; hintId?: string; fault?: string | undefined }): Html =>
  html`${faultLine(name, fault)}<p class="form__consent">
      <input class="form__check" type="checkbox" id="${name}" name="${name}" value="${value}"${ticked && html` checked`}${required && html` required`}${described(hintId, name, fault)}>
      <label for="${name}">${label}${required && html` <span class="form__need">${words.feedback.required}</span>`}</label>
    </p>`;

const labelOf = ({ name, label, hint, required, fault }: Field): Html => html`<label class="form__label" for="${name}">${label} <span class="form__need">${required ? words.feedback.required : words.feedback.optional}</span></label>${hint && html`
    <p class="form__hint" id="${name}-hint">${hint}</p>`}${faultLine(name, fault)}`;

const attributes = ({ name, hint, autocomplete, required, maxLength, fault }: Field): Html =>
  html` id="${name}" name="${name}" maxlength="${maxLength}"${autocomplete && html` autocomplete="${autocomplete}"`}${described(hint && `${name}-hint`, name, fault)}${required && html` required`}`;

const faultLine = (name: string, fault: string | undefined): Html | undefined => (fault ? html`
    <p class="form__fault" id="${name}-fault">${fault}</p>` : undefined);

function described(hintId: string | undefined, name: string, fault: string | undefined): Html {
  const ids = [hintId, fault && `${name}-fault`].filter(Boolean).join(" ");
  return html`${ids && html` aria-describedby="${ids}"`}${fault && html` aria-invalid="true"`}`;
}
