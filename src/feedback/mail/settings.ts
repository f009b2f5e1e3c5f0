import type { Site } from "../../model/site.ts";
import type { OwnAddresses } from "./transport.ts";

/** Mail is sent when `SMTP_URL` says through whom: `smtps://name:password@mail.example.vn`. */
export interface MailSettings {
  url: string;
  /** Sender of every mail, and where the office reads; both default to the office's address in `site.yml`. */
  from?: string | undefined;
  office?: string | undefined;
}

/** One address and nothing else: no name, no second address, no end of line. */
export const isOneAddress = (text: string): boolean => text.length <= 254 && /^[^\s\p{Cc}@<>()[\]\\,;:"]+@[^\s\p{Cc}@<>()[\]\\,;:"]+$/u.test(text);

/** What the environment says; undefined without a mail server. `bad` names the variable that cannot be used. */
export function mailSettings({ SMTP_URL: url, FEEDBACK_FROM: from, FEEDBACK_TO: office }: NodeJS.ProcessEnv): { settings?: MailSettings; bad?: string } {
  if (!url) return {};
  if (!/^smtps?:\/\/[^/]/i.test(url) || !URL.canParse(url)) return { bad: "SMTP_URL" };
  if (from && !isOneAddress(from)) return { bad: "FEEDBACK_FROM" };
  if (office && !isOneAddress(office)) return { bad: "FEEDBACK_TO" };
  return { settings: { url, from: from || undefined, office: office || undefined } };
}

export const addressesOf = ({ from, office }: MailSettings, { agency }: Site): OwnAddresses => ({ sender: from ?? agency.email, office: office ?? agency.email });
