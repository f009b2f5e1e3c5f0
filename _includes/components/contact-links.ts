import { html, type Html } from "../../src/html.ts";

/** A number, with or without words in brackets behind it. */
const pattern = /^(\+?[\d\s.()-]*\d)(\s*\([^\d()]+\))?$/;

/** A number to tap, kept on one line. What is more than one number stays text. */
export function telephone(written: string): Html {
  const [, number = "", note = ""] = pattern.exec(written) ?? [];
  const digits = number.replace(/[^+\d]/g, "");
  if (digits.length < 3 || digits.length > 15) return html`${written}`;
  return html`<a href="tel:${digits}">${number.replace(/\s+/g, "\u00a0")}</a>${note}`;
}

export const emailLink = (address: string): Html => html`<a href="mailto:${address}">${address}</a>`;
