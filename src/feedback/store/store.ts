import type { FeedbackFields, FeedbackState } from "../../model/feedback.ts";

/** What the receiver stores of a message. No address of the sender's machine is among it. */
export interface NewMessage extends FeedbackFields {
  /** What the citizen keeps, `GY-7K4M-9XQ2-HT3V`. */
  code: string;
  receivedAt: Date;
  /** Which notice the citizen agreed to: hash of its text. */
  consentVersion: string;
  /** Waits for a person to look at it, because no proof of work came with it. */
  held: boolean;
}

export interface StoredMessage extends NewMessage {
  state: FeedbackState;
  /** When the state last changed. */
  changedAt: Date;
  /** What was answered, or why it was refused. */
  answer: string | undefined;
  /** File of the published answer, `content/hoi-dap/2026/ten-cau-hoi.md`. */
  published?: string | undefined;
}

/** A decision. It is taken only while the message is in one of the states of `from`: two people at two desks do not answer twice. */
export interface StateChange { at: Date; answer?: string; published?: string; from?: readonly FeedbackState[] }

/** A mail that has to leave; it stays until a mail server took it. `to` is one address, or empty for the office. */
export interface NewMail { to: string; subject: string; text: string; code: string }
export interface WaitingMail extends NewMail { id: number; attempts: number }

/**
 * What the receiver needs: keeps messages, the tokens that were used, and mails that wait. Every promise resolves after the change is on disk.
 * @throws StoreUnavailable when the disk is full, the database locked or gone: nothing was stored then
 */
export interface FeedbackStore {
  /** Stores a message with its mails, and marks the token as used, in one transaction: `replayed` when the token was used before. */
  add(message: NewMessage, token: { id: string; expires: Date }, mails: readonly NewMail[]): Promise<"stored" | "replayed">;
  get(code: string): Promise<StoredMessage | undefined>;
}

/** A mail that has not left for long, or that was refused. Whom it is for is not told: the code leads to that. */
export interface MailTrouble { code: string; since: Date; attempts: number; error: string; refused: boolean }

/** What the office and its outbox need beyond what the receiver needs. */
export interface OfficeStore extends FeedbackStore {
  /** Newest first. */
  list(which?: { state?: FeedbackState; held?: boolean }): Promise<readonly StoredMessage[]>;
  /** Lets a held message in, and queues the mails that were not written for it before. False when no such message waits. */
  release(code: string, mails: readonly NewMail[]): Promise<boolean>;
  /** A message that somebody decided about is held no longer. False when there is no such message in such a state. */
  setState(code: string, state: FeedbackState, change: StateChange, mails: readonly NewMail[]): Promise<boolean>;
  /** Removes every trace of a message, its mails and token too, from the files of the database; safe to repeat. */
  erase(code: string): Promise<boolean>;
  /** Removes answered and refused messages whose last change is older; gives their number. */
  purge(before: Date): Promise<number>;
  /** Mails whose turn has come, oldest first. */
  dueMails(now: Date, limit: number): Promise<readonly WaitingMail[]>;
  mailSent(id: number): Promise<void>;
  /** Tries again at `next`. `refused`: the mail server will not take it however often it is tried. */
  mailFailed(id: number, next: Date, error: string, refused?: boolean): Promise<void>;
  /** Queues one mail about held messages when one came since the last such mail and that mail is older than `gap` milliseconds. */
  announceHeld(now: Date, gap: number, mail: (waiting: number) => NewMail): Promise<boolean>;
  /** Mails that were refused, or were queued before that instant; oldest first. */
  mailTroubles(before: Date): Promise<readonly MailTrouble[]>;
  /** Gives up the mails of a message; gives their number. */
  dropMails(code: string): Promise<number>;
  /** Forgets tokens that are too old to be accepted anyway. */
  dropTokens(before: Date): Promise<void>;
  close(): Promise<void>;
}

/** The store could not keep what it was given. */
export class StoreUnavailable extends Error {}
