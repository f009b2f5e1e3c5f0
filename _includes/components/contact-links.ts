import { html, type Html } from "../../src/html.ts";

/** A number to tap. What is more than one number, or has words in it, stays text. */
export function telephone(written: string): Html {
  const digits = written.replace(/[^+\d]/g, "");
  if (!/^\+?\d{3,15}$/.test(digits) || /[^+\d\s.()-]/.test(written)) return html`${written}`;
  return html`<a href="tel:${digits}">${written.replace(/\s+/g, "\u00a0")}</a>`;
}

export const emailLink = (address: string): Html => html`<a href="mailto:${address}">${address}</a>`;
