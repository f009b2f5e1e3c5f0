import type { Generated } from "kysely";
import type { FeedbackState } from "../../model/feedback.ts";

/** Times are ISO texts in UTC (they sort as they are), yes and no are 1 and 0: SQLite and PostgreSQL then hold the same. */
export interface Tables {
  messages: MessageRow;
  tokens: { id: string; code: string; expires: string };
  mails: MailRow;
  /** Instants to remember, by name. */
  marks: { name: string; at: string };
}

export interface MessageRow {
  code: string;
  received_at: string;
  changed_at: string;
  state: FeedbackState;
  held: number;
  subject: string;
  message: string;
  name: string;
  email: string;
  telephone: string;
  consent: number;
  consent_version: string;
  name_may_be_published: number;
  answer: string | null;
  published: string | null;
}

export interface MailRow {
  id: Generated<number>;
  /** Empty for a mail that is about no message in particular. */
  code: string;
  recipient: string;
  subject: string;
  text: string;
  queued_at: string;
  next_at: string;
  attempts: number;
  error: string;
  refused: number;
}
