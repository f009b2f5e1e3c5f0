import { sql, type Kysely } from "kysely";
import type { MailTrouble, NewMail, WaitingMail } from "./store.ts";
import type { Tables } from "./tables.ts";

type Database = Kysely<Tables>;

const heldMark = "held announced";

/** Queues mails within the transaction of what they are about. */
export async function queueMails(db: Database, mails: readonly NewMail[], now: Date): Promise<void> {
  const at = now.toISOString();
  const rows = mails.map(({ to, subject, text, code }) => ({ code, recipient: to, subject, text, queued_at: at, next_at: at, attempts: 0, error: "", refused: 0 }));
  if (rows.length) await db.insertInto("mails").values(rows).execute();
}

export async function dueMails(db: Database, now: Date, limit: number): Promise<WaitingMail[]> {
  const rows = await db.selectFrom("mails").select(["id", "code", "recipient", "subject", "text", "attempts"])
    .where("next_at", "<=", now.toISOString()).orderBy("next_at").orderBy("id").limit(limit).execute();
  return rows.map(({ recipient, ...mail }) => ({ ...mail, to: recipient }));
}

export async function mailFailed(db: Database, id: number, next: Date, error: string, refused: boolean): Promise<void> {
  await db.updateTable("mails").set({ attempts: sql<number>`attempts + 1`, next_at: next.toISOString(), error, refused: Number(refused) }).where("id", "=", id).execute();
}

export async function mailTroubles(db: Database, before: Date): Promise<MailTrouble[]> {
  const rows = await db.selectFrom("mails").select(["code", "queued_at", "attempts", "error", "refused"])
    .where((where) => where.or([where("refused", "=", 1), where("queued_at", "<", before.toISOString())])).orderBy("queued_at").orderBy("id").execute();
  return rows.map(({ queued_at, refused, ...row }) => ({ ...row, since: new Date(queued_at), refused: refused === 1 }));
}

/** When the last mail about held messages was queued is remembered beside the mail, so that a restart sends none too early. */
export async function announceHeld(db: Database, now: Date, gap: number, mail: (waiting: number) => NewMail): Promise<boolean> {
  const mark = await db.selectFrom("marks").select("at").where("name", "=", heldMark).executeTakeFirst();
  const last = mark?.at ?? "";
  if (mark && now.getTime() - new Date(last).getTime() < gap) return false;
  const held = await db.selectFrom("messages").select("received_at").where("held", "=", 1).execute();
  if (!held.some(({ received_at }) => received_at > last)) return false;
  const at = now.toISOString();
  await db.insertInto("marks").values({ name: heldMark, at }).onConflict((conflict) => conflict.column("name").doUpdateSet({ at })).execute();
  await queueMails(db, [mail(held.length)], now);
  return true;
}
