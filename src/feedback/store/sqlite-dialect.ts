import { setImmediate as turn, setTimeout as pause } from "node:timers/promises";
import { SqliteAdapter, SqliteDialect, SqliteDriver, type DatabaseConnection } from "kysely";
import type Database from "libsql";

/** Milliseconds that a change waits for another process to let go of the database. */
const patience = 2000;

const isBusy = (error: unknown): boolean => error instanceof Error && /^SQLITE_(BUSY|LOCKED)/.test((error as { code?: string }).code ?? "");

/** Kysely's dialect, with transactions that take the lock of the database at once, and wait for it without stopping the process. */
export class OfficeSqliteDialect extends SqliteDialect {
  readonly #database: Database.Database;
  constructor(database: Database.Database) {
    super({ database });
    this.#database = database;
  }
  override createDriver(): SqliteDriver { return new PatientDriver(this.#database); }
  override createAdapter(): SqliteAdapter { return new TransactionalAdapter(); }
}

/** SQLite creates tables in transactions; a migration is then whole or not there. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean { return true; }
}

class PatientDriver extends SqliteDriver {
  readonly #database: Database.Database;
  /** Someone waited in vain: those behind do not wait as long again, one after another, until a change has gone through. */
  #locked = false;

  constructor(database: Database.Database) {
    super({ database });
    this.#database = database;
  }

  override async beginTransaction(): Promise<void> {
    await turn(); // a commit stops the process while the disk writes: between two of them others get their turn
    const end = performance.now() + (this.#locked ? 0 : patience);
    while (!this.#begun(end)) await pause(25);
    this.#locked = false;
  }

  #begun(end: number): boolean {
    try {
      // A prepared statement that found the database busy would stay in progress, and no later commit would be possible.
      this.#database.exec("begin immediate");
      return true;
    } catch (error) {
      if (!isBusy(error)) throw error;
      this.#locked = performance.now() >= end;
      if (this.#locked) throw error;
      return false;
    }
  }

  /** A full disk ends the transaction by itself; to end it again would hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection);
  }
}
