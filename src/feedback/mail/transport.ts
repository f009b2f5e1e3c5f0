import { createTransport, type NodemailerError } from "nodemailer";
import { shortHash } from "../../format/hash.ts";
import type { WaitingMail } from "../store/store.ts";

/** Gives mails to a mail server. @throws MailNotTaken */
export interface Transport { send(mail: WaitingMail): Promise<void>; close(): void }

/** `refused`: the server will never take this mail. `unreachable`: it did not come to speak of this mail, others will not fare better now. */
export class MailNotTaken extends Error {
  readonly kind: "later" | "refused" | "unreachable";
  constructor(kind: MailNotTaken["kind"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

/** Addresses as they are when a mail leaves: a mistake in them is mended for the mails that wait, too. */
export interface OwnAddresses { sender: string; office: string }

/** Sends plain text; machines that answer mails are told not to. */
export function smtpTransport(url: string, own: () => OwnAddresses): Transport {
  const smtp = createTransport({ url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, disableFileAccess: true, disableUrlAccess: true });
  return {
    async send(mail) {
      const { sender, office } = own();
      const { id, subject, text } = mail;
      const to = mail.to || office;
      try {
        await smtp.sendMail({
          from: { name: "", address: sender }, to: { name: "", address: to }, envelope: { from: sender, to: [to] }, subject, text,
          // Sent again after a crash it has the same name, and the reader's program may show it once.
          messageId: `<${id}.${shortHash(`${mail.code}\n${to}\n${subject}\n${text}`)}@${sender.split("@")[1]}>`,
          headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" }, xMailer: false,
        });
      } catch (error) {
        throw notTaken(error as NodemailerError);
      }
    },
    close: () => { smtp.close(); },
  };
}

function notTaken(error: NodemailerError): MailNotTaken {
  const spoken = error.code === "EENVELOPE" || error.code === "EMESSAGE";
  const kind = !spoken ? "unreachable" : error.permanent ? "refused" : "later";
  return new MailNotTaken(kind, error.response ?? error.message, { cause: error });
}
