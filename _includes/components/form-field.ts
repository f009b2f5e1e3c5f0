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
}

export const field = (of: Field): Html => html`<div class="form__field">
    ${labelOf(of)}
    <input class="form__input" type="${of.type ?? "text"}"${attributes(of)}>
  </div>`;

export const textArea = (of: Field): Html => html`<div class="form__field">
    ${labelOf(of)}
    <textarea class="form__input" rows="8"${attributes(of)}></textarea>
  </div>`;

const labelOf = ({ name, label, hint, required }: Field): Html => html`<label class="form__label" for="${name}">${label} <span class="form__need">${required ? words.feedback.required : words.feedback.optional}</span></label>${hint && html`
    <p class="form__hint" id="${name}-hint">${hint}</p>`}`;

const attributes = ({ name, hint, autocomplete, required, maxLength }: Field): Html =>
  html` id="${name}" name="${name}" maxlength="${maxLength}"${autocomplete && html` autocomplete="${autocomplete}"`}${hint && html` aria-describedby="${name}-hint"`}${required && html` required`}`;
