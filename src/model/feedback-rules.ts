import { feedbackLimits, feedbackTexts, type FeedbackFault, type FeedbackFields } from "./feedback.ts";

/** The rules of the form, for the receiver and for the page: plain functions, so that a browser loads no schema library for five fields. */

/** Marks that turn the direction of text: telephones copy them unseen beside numbers. */
const unseen = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const strange = /[^\P{Cc}\t\n]/gu;
const strangeInLine = /[\p{Cc}\u2028\u2029]/gu;

/** A text as it is kept: line ends of one kind, NFC, nothing around it. */
export const tidyText = (written: string): string => written.replace(/\r\n?/g, "\n").replace(unseen, "").normalize("NFC").trim();

/** Without the characters that make a field unreadable, to be shown again. */
export const readableText = (field: keyof FeedbackFields, text: string): string =>
  (field === "message" ? text.replace(strange, "") : text.replace(strangeInLine, " ")).trim();

/** What was written in a form. The order of the fields counts: a code is made of them as they are written down. */
export function fieldsFrom(written: (name: string) => string, box: (name: string) => boolean): FeedbackFields {
  const text = (name: string): string => tidyText(written(name));
  return {
    subject: text("subject"), message: text("message"), name: text("name"), email: text("email"), telephone: text("telephone"),
    consent: box("consent"), nameMayBePublished: box("nameMayBePublished"),
  };
}

// The form that browsers hold `type=email` to, with a domain of two parts at least.
const emailAddress = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;
const telephoneNumber = /^\+?[\d\s().-]+$/;
const digitsOf = (text: string): number => text.replace(/\D/g, "").length;

/** Everything the citizen should mend, in the order of the form. Of one field, one thing. */
export function faultsOf(fields: FeedbackFields): FeedbackFault[] {
  const faults: FeedbackFault[] = [];
  for (const field of feedbackTexts) {
    const kind = faultIn(field, fields[field]);
    if (kind) faults.push({ field, kind });
  }
  return fields.consent ? faults : [...faults, { field: "consent", kind: "notConsented" }];
}

function faultIn(field: keyof typeof feedbackLimits, text: string): FeedbackFault["kind"] | undefined {
  if (readableText(field, text) !== text) return "unreadable";
  if (text.length > feedbackLimits[field]) return "tooLong";
  if (!text) return field === "subject" || field === "message" ? "empty" : undefined;
  if (field === "email" && !emailAddress.test(text)) return "notEmail";
  if (field === "telephone" && !(telephoneNumber.test(text) && digitsOf(text) >= 8 && digitsOf(text) <= 15)) return "notTelephone";
  return undefined;
}
