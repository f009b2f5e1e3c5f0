import { maskAddresses } from "../masks.ts";
import { plainLine } from "../plain-text.ts";
import type { NewMail, OfficeStore } from "../store/store.ts";
import { MailNotTaken, type Transport } from "./transport.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** One minute, two, four… up to a day, for as long as it takes. A mail that was refused is tried once a day: somebody may mend the mailbox. */
export const nextTry = (now: Date, attempts: number, refused: boolean): Date => new Date(now.getTime() + (refused ? day : Math.min(minute * 2 ** attempts, day)));

/**
 * Sends what is due. A mail leaves the store after the mail server has taken it: after a crash in between it is sent a second time, never not at all.
 * Gives the number of mails sent.
 */
export async function sendDue(store: OfficeStore, transport: Transport, now: Date, stopped = () => false): Promise<number> {
  let sent = 0;
  for (const mail of await store.dueMails(now, 50)) {
    if (stopped()) break;
    const trouble = await transport.send(mail).then(() => undefined, (error: unknown) => error);
    if (trouble === undefined) {
      await store.mailSent(mail.id);
      sent++;
      continue;
    }
    if (!(trouble instanceof MailNotTaken)) throw trouble;
    const refused = trouble.kind === "refused";
    await store.mailFailed(mail.id, nextTry(now, mail.attempts, refused), maskAddresses(plainLine(trouble.message)).slice(0, 300), refused);
    if (trouble.kind === "unreachable") break;
  }
  return sent;
}

export interface OutboxOptions {
  clock: () => Date;
  /** Told to the office, at most once an hour, when held messages wait. */
  heldMail: (waiting: number) => NewMail;
  /** Told on the terminal when the store or the mail server cannot be used. */
  tell: (error: unknown) => void;
  /** Milliseconds between rounds. */
  every?: number;
}

/** Sends mails until it is stopped; a mail that is on its way is waited for. One outbox to a store: two would send twice. */
export function startOutbox(store: OfficeStore, transport: Transport, { clock, heldMail, tell, every = 15_000 }: OutboxOptions): { stop(): Promise<void> } {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let current: Promise<void>;
  const round = async (): Promise<void> => {
    try {
      await store.announceHeld(clock(), hour, heldMail);
      await sendDue(store, transport, clock(), () => stopped);
    } catch (error) {
      tell(error);
    }
    if (!stopped) timer = setTimeout(() => { current = round(); }, every);
  };
  current = round();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await current;
      transport.close();
    },
  };
}
