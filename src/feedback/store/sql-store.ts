import type { Kysely } from "kysely";
import type { FeedbackState } from "../../model/feedback.ts";
import type { OpenDatabase } from "./database.ts";
import { announceHeld, dueMails, mailFailed, mailTroubles, queueMails } from "./mail-queue.ts";
import { messageOf, rowOf } from "./message-rows.ts";
import { StoreUnavailable, type NewMail, type NewMessage, type OfficeStore, type StateChange, type StoredMessage } from "./store.ts";
import type { Tables } from "./tables.ts";

/** The store over SQLite or PostgreSQL: the same queries for both. Whatever the database says, the caller hears `StoreUnavailable` with its cause. */
export class SqlStore implements OfficeStore {
  readonly #database: OpenDatabase;
  constructor(database: OpenDatabase) { this.#database = database; }

  add(message: NewMessage, token: { id: string; expires: Date }, mails: readonly NewMail[]) {
    return this.#change(async (db) => {
      const { numInsertedOrUpdatedRows: used } = await db.insertInto("tokens").values({ id: token.id, code: message.code, expires: token.expires.toISOString() })
        .onConflict((conflict) => conflict.column("id").doNothing()).executeTakeFirstOrThrow();
      if (!used) return "replayed" as const;
      await db.insertInto("messages").values(rowOf(message)).execute();
      await queueMails(db, mails, message.receivedAt);
      return "stored" as const;
    });
  }

  get(code: string): Promise<StoredMessage | undefined> {
    return this.#read(async (db) => {
      const row = await db.selectFrom("messages").selectAll().where("code", "=", code).executeTakeFirst();
      return row && messageOf(row);
    });
  }

  list({ state, held }: { state?: FeedbackState; held?: boolean } = {}): Promise<readonly StoredMessage[]> {
    return this.#read(async (db) => {
      const all = db.selectFrom("messages").selectAll().orderBy("received_at", "desc").orderBy("code");
      const rows = await all.$if(state !== undefined, (query) => query.where("state", "=", state!))
        .$if(held !== undefined, (query) => query.where("held", "=", Number(held))).execute();
      return rows.map(messageOf);
    });
  }

  release(code: string, mails: readonly NewMail[]): Promise<boolean> {
    return this.#change(async (db) => {
      const { numUpdatedRows } = await db.updateTable("messages").set({ held: 0 }).where("code", "=", code).where("held", "=", 1).executeTakeFirst();
      if (numUpdatedRows) await queueMails(db, mails, new Date());
      return numUpdatedRows > 0n;
    });
  }

  setState(code: string, state: FeedbackState, { at, answer, published, from }: StateChange, mails: readonly NewMail[]): Promise<boolean> {
    return this.#change(async (db) => {
      const { numUpdatedRows } = await db.updateTable("messages")
        .set({ state, changed_at: at.toISOString(), held: 0, ...(answer !== undefined && { answer }), ...(published !== undefined && { published }) })
        .where("code", "=", code).$if(from !== undefined, (query) => query.where("state", "in", from!)).executeTakeFirst();
      if (numUpdatedRows) await queueMails(db, mails, at);
      return numUpdatedRows > 0n;
    });
  }

  async erase(code: string): Promise<boolean> {
    const erased = await this.#change(async (db) => {
      await db.deleteFrom("mails").where("code", "=", code).execute();
      await db.deleteFrom("tokens").where("code", "=", code).execute();
      return (await db.deleteFrom("messages").where("code", "=", code).executeTakeFirst()).numDeletedRows > 0n;
    });
    await told(() => this.#database.scrub());
    return erased;
  }

  async purge(before: Date): Promise<number> {
    const purged = await this.#change(async (db) => {
      const old = db.selectFrom("messages").select("code").where("state", "in", ["answered", "refused"]).where("changed_at", "<", before.toISOString());
      await db.deleteFrom("mails").where("code", "in", old).execute();
      await db.deleteFrom("tokens").where("code", "in", old).execute();
      return Number((await db.deleteFrom("messages").where("code", "in", old).executeTakeFirst()).numDeletedRows);
    });
    await told(() => this.#database.scrub());
    return purged;
  }

  dueMails(now: Date, limit: number) { return this.#read((db) => dueMails(db, now, limit)); }
  async mailSent(id: number): Promise<void> { await this.#change((db) => db.deleteFrom("mails").where("id", "=", id).execute()); }
  mailFailed(id: number, next: Date, error: string, refused = false) { return this.#change((db) => mailFailed(db, id, next, error, refused)); }
  mailTroubles(before: Date) { return this.#read((db) => mailTroubles(db, before)); }
  announceHeld(now: Date, gap: number, mail: (waiting: number) => NewMail) { return this.#change((db) => announceHeld(db, now, gap, mail)); }
  dropMails(code: string): Promise<number> {
    return this.#change(async (db) => Number((await db.deleteFrom("mails").where("code", "=", code).executeTakeFirst()).numDeletedRows));
  }

  async dropTokens(before: Date): Promise<void> { await this.#change((db) => db.deleteFrom("tokens").where("expires", "<", before.toISOString()).execute()); }
  close(): Promise<void> { return told(() => this.#database.db.destroy()); }

  #read<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T> { return told(() => work(this.#database.db)); }
  #change<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T> { return told(() => this.#database.db.transaction().execute(work)); }
}

/** @throws StoreUnavailable whatever went wrong: a citizen's text must come back to them then, not be lost with a fault of another kind */
export async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new StoreUnavailable(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
