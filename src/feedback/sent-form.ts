import { formFields } from "../../_includes/components/feedback-form.ts";
import { feedbackFields, ticked, type FeedbackFields } from "../model/feedback.ts";
import { readableText, tidyText } from "../model/feedback-rules.ts";
import { readForm } from "./guard/form-body.ts";

/** A form as it arrived. */
export interface SentForm { fields: FeedbackFields; token: string; proof: string; notice: string; trap: string }

const names: ReadonlySet<string> = new Set([...feedbackFields, ...Object.values(formFields)]);

/** @throws UnreadableForm */
export function sentForm(body: Buffer): SentForm {
  const form = readForm(body, names);
  const plain = (name: string): string => form.get(name) ?? "";
  const text = (name: string): string => tidyText(plain(name));
  const box = (name: string): boolean => form.get(name) === ticked;
  return {
    fields: {
      subject: text("subject"), message: text("message"), name: text("name"), email: text("email"), telephone: text("telephone"),
      consent: box("consent"), nameMayBePublished: box("nameMayBePublished"),
    },
    token: plain(formFields.token), proof: plain(formFields.proof), notice: plain(formFields.notice), trap: plain(formFields.trap),
  };
}

/** What was written, fit to be shown again. */
export const shownAgain = (fields: FeedbackFields): FeedbackFields => ({
  ...fields,
  ...Object.fromEntries((["subject", "message", "name", "email", "telephone"] as const).map((name) => [name, readableText(name, fields[name])])),
});
