/** Most characters of each field: the form says them, the receiver holds them. */
export const feedbackLimits = { subject: 200, message: 5000, name: 100, email: 200, telephone: 30 } as const;

/** What a citizen writes: texts as typed, trimmed, in NFC; empty where nothing was written. */
export interface FeedbackFields {
  subject: string;
  message: string;
  name: string;
  email: string;
  telephone: string;
  /** Their data may be used to handle the message. */
  consent: boolean;
  /** Their name may stand beside a published answer. */
  nameMayBePublished: boolean;
}

export type FeedbackField = keyof FeedbackFields;

/** Fields of text, and all fields, in the order of the form. The name of a field in the form is its name here; what a box says when it is ticked. */
export const feedbackTexts = ["subject", "message", "name", "email", "telephone"] as const;
export const feedbackFields: readonly FeedbackField[] = [...feedbackTexts, "nameMayBePublished", "consent"];
export const ticked = "yes";

/** A token that is younger, in milliseconds, is refused: nobody writes so fast. */
export const leastTokenAge = 3_000;

/** A message is received, then in hand, then answered or refused. */
export const feedbackStates = ["received", "in-hand", "answered", "refused"] as const;
export type FeedbackState = (typeof feedbackStates)[number];

/** One fault the citizen can mend: the field it stands at, and which kind. Words are given by `src/strings/vi/feedback-faults.ts`. */
export interface FeedbackFault { field: FeedbackField; kind: "empty" | "tooLong" | "notEmail" | "notTelephone" | "notConsented" | "unreadable" }
