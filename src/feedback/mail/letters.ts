import { dayText, fullMomentText } from "../../format/date.ts";
import { receiverRoutes } from "../../model/routes.ts";
import type { Site } from "../../model/site.ts";
import { feedbackMail as words } from "../../strings/vi.ts";
import { plainLine, plainText } from "../plain-text.ts";
import type { NewMail, NewMessage } from "../store/store.ts";
import { isOneAddress } from "./settings.ts";

/** Whom the office's mails are for is read when they leave. */
const office = "";

/**
 * Mails that leave when a message is accepted: one to the office, and a receipt where an address was given. None for a held message:
 * nobody has seen yet whether a person wrote it. The office's mail holds subject, message and code; contact details are read with `show`,
 * so that they do not lie in mailboxes. A receipt repeats nothing of what was written, so nobody can send their text to others through us.
 */
export function arrivalMails(message: NewMessage, site: Site): NewMail[] {
  if (message.held) return [];
  const { code } = message;
  const received = fullMomentText(message.receivedAt);
  const subject = plainLine(message.subject);
  const reachable = message.email !== "" || message.telephone !== "";
  return [
    { code, to: office, subject: words.office.subject(subject), text: words.office.text({ code, received, subject, message: plainText(message.message), reachable }) },
    ...toCitizen(message, words.receipt.subject(code), words.receipt.text({ ...letterhead(message, site), officeHours: site.agency.officeHours, status: `${site.url}${receiverRoutes.status}?ma=${code}` })),
  ];
}

/** The answer, or why there is none, where an address was given. */
export const decisionMails = (decision: "answer" | "refusal", message: NewMessage, text: string, site: Site): NewMail[] =>
  toCitizen(message, words[decision].subject(message.code), words[decision].text({ ...letterhead(message, site), body: plainText(text).trim() }));

export const heldMail = (waiting: number): NewMail => ({ code: "", to: office, subject: words.held.subject(waiting), text: words.held.text(waiting) });

const letterhead = ({ code, receivedAt }: NewMessage, { agency: { name, telephone } }: Site) => ({ code, day: dayText(receivedAt), agency: name, telephone });

const toCitizen = ({ code, email }: NewMessage, subject: string, text: string): NewMail[] => (isOneAddress(email) ? [{ code, to: email, subject, text }] : []);
