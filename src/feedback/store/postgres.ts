import { CompiledQuery, Kysely, PostgresDialect, sql } from "kysely";
import { Pool } from "pg";
import type { OpenDatabase } from "./database.ts";
import { migrate } from "./migrations.ts";
import type { Tables } from "./tables.ts";

/** A commit returns when it is on the disk, whatever the server was told; nobody waits for a lock longer than with SQLite. */
const session = "select set_config('synchronous_commit', 'on', false), set_config('lock_timeout', '2s', false), set_config('statement_timeout', '10s', false)";

/** @param url `postgres://…`, as `DATABASE_URL` has it */
export async function openPostgres(url: string): Promise<OpenDatabase> {
  const pool = new Pool({ connectionString: url, max: 8, connectionTimeoutMillis: 5000, application_name: "gop-y" });
  // An idle connection that the server closes would end the process; the next query opens another.
  pool.on("error", () => undefined);
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool, onCreateConnection: async (connection) => { await connection.executeQuery(CompiledQuery.raw(session)); } }),
  });
  try {
    await migrate(db, "postgres");
  } catch (error) {
    await db.destroy();
    throw error;
  }
  // Removed rows stay in a table's file until it is rewritten. The server's own log and its backups are the business of its keeper.
  return { db, scrub: async () => { for (const table of ["messages", "mails", "tokens"]) await sql`vacuum full ${sql.table(table)}`.execute(db); } };
}
