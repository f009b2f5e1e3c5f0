import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** A database that is open and up to date. */
export interface OpenDatabase {
  db: Kysely<Tables>;
  /** Rewrites its files, so that nothing that was removed can be read out of them. */
  scrub(): Promise<void>;
}
