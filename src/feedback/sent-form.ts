import { formFields } from "../../_includes/components/feedback-form.ts";
import { feedbackFields, feedbackTexts, ticked, type FeedbackFields } from "../model/feedback.ts";
import { fieldsFrom, readableText } from "../model/feedback-rules.ts";
import { readForm } from "./guard/form-body.ts";

/** A form as it arrived. */
export interface SentForm { fields: FeedbackFields; token: string; proof: string; notice: string; trap: string }

const names: ReadonlySet<string> = new Set([...feedbackFields, ...Object.values(formFields)]);

/** @throws UnreadableForm */
export function sentForm(body: Buffer): SentForm {
  const form = readForm(body, names);
  const plain = (name: string): string => form.get(name) ?? "";
  return {
    fields: fieldsFrom(plain, (name) => plain(name) === ticked),
    token: plain(formFields.token), proof: plain(formFields.proof), notice: plain(formFields.notice), trap: plain(formFields.trap),
  };
}

/** What was written, fit to be shown again. */
export const shownAgain = (fields: FeedbackFields): FeedbackFields => ({
  ...fields,
  ...Object.fromEntries(feedbackTexts.map((name) => [name, readableText(name, fields[name])])),
});
