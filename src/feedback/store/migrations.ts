import { Migrator, type Kysely, type Migration } from "kysely";
import type { Tables } from "./tables.ts";

export type DatabaseKind = "sqlite" | "postgres";

/** The one thing the two databases say differently: a number that counts up by itself and never comes back. */
const countedId = (kind: DatabaseKind) => (kind === "postgres" ? "serial" : "integer");

const migrations = (kind: DatabaseKind): Record<string, Migration> => ({
  "2026-11-26-messages": {
    async up(db) {
      await db.schema.createTable("messages")
        .addColumn("code", "text", (column) => column.primaryKey())
        .addColumn("received_at", "text", (column) => column.notNull())
        .addColumn("changed_at", "text", (column) => column.notNull())
        .addColumn("state", "text", (column) => column.notNull())
        .addColumn("held", "integer", (column) => column.notNull())
        .addColumn("subject", "text", (column) => column.notNull())
        .addColumn("message", "text", (column) => column.notNull())
        .addColumn("name", "text", (column) => column.notNull())
        .addColumn("email", "text", (column) => column.notNull())
        .addColumn("telephone", "text", (column) => column.notNull())
        .addColumn("consent", "integer", (column) => column.notNull())
        .addColumn("consent_version", "text", (column) => column.notNull())
        .addColumn("name_may_be_published", "integer", (column) => column.notNull())
        .addColumn("answer", "text")
        .addColumn("published", "text")
        .execute();
      await db.schema.createTable("tokens")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("code", "text", (column) => column.notNull())
        .addColumn("expires", "text", (column) => column.notNull())
        .execute();
      await db.schema.createTable("mails")
        .addColumn("id", countedId(kind), (column) => (kind === "postgres" ? column.primaryKey() : column.primaryKey().autoIncrement()))
        .addColumn("code", "text", (column) => column.notNull())
        .addColumn("recipient", "text", (column) => column.notNull())
        .addColumn("subject", "text", (column) => column.notNull())
        .addColumn("text", "text", (column) => column.notNull())
        .addColumn("queued_at", "text", (column) => column.notNull())
        .addColumn("next_at", "text", (column) => column.notNull())
        .addColumn("attempts", "integer", (column) => column.notNull())
        .addColumn("error", "text", (column) => column.notNull())
        .addColumn("refused", "integer", (column) => column.notNull())
        .execute();
      await db.schema.createIndex("mails_next_at").on("mails").column("next_at").execute();
      await db.schema.createTable("marks")
        .addColumn("name", "text", (column) => column.primaryKey())
        .addColumn("at", "text", (column) => column.notNull())
        .execute();
    },
  },
});

/** Brings a database to the state the code expects; several processes may start at once. @throws what the database says */
export async function migrate(db: Kysely<Tables>, kind: DatabaseKind): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations(kind) } });
  // A database that is up to date is not locked: who only wants to read is not kept waiting.
  if ((await migrator.getMigrations()).every(({ executedAt }) => executedAt)) return;
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
