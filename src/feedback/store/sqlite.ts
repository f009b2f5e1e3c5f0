import { closeSync, existsSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Kysely } from "kysely";
import Database from "libsql";
import type { OpenDatabase } from "./database.ts";
import { migrate } from "./migrations.ts";
import { OfficeSqliteDialect } from "./sqlite-dialect.ts";
import type { Tables } from "./tables.ts";

/** Opens `.data/gop-y.db`, or makes it: folder and file are for their owner alone. SQLite gives its other files the rights of this one. */
export async function openSqlite(file: string): Promise<OpenDatabase> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  if (!existsSync(file)) closeSync(openSync(file, "a", 0o600));
  const database = new Database(file, { timeout: 2000 });
  database.pragma("journal_mode = WAL");
  // FULL: a commit returns when the log is on the disk, not when the system has promised to write it.
  for (const setting of ["synchronous = FULL", "secure_delete = ON"]) database.pragma(setting);
  const db = new Kysely<Tables>({ dialect: new OfficeSqliteDialect(database) });
  try {
    await migrate(db, "sqlite");
    database.pragma("busy_timeout = 25"); // while it waits, the process stands still: the dialect waits instead
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { db, scrub: () => db.connection().execute(() => scrub(database)) };
}

/** `secure_delete` leaves copies in pages that were rebuilt, and the log keeps old pages: the first is cured by VACUUM, the second by an empty log. */
async function scrub(database: Database.Database): Promise<void> {
  for (let tries = 1; !scrubbed(database, tries === 40); tries++) await pause(50);
}

function scrubbed(database: Database.Database, last: boolean): boolean {
  try {
    database.exec("VACUUM");
    const [{ busy }] = database.pragma("wal_checkpoint(TRUNCATE)") as [{ busy: number }];
    if (busy === 0) return true;
    if (last) throw new Error("another process reads the log");
  } catch (error) {
    if (last) throw error;
  }
  return false;
}
