import { join } from "node:path";
import type { OpenDatabase } from "./database.ts";
import { SqlStore, told } from "./sql-store.ts";
import type { OfficeStore } from "./store.ts";

/** Folder of what the receiver keeps on this machine. */
export const dataFolder = ".data";

/** PostgreSQL when an address of one is given, else `gop-y.db` in the folder. @throws StoreUnavailable */
export const openStore = ({ folder = dataFolder, databaseUrl }: { folder?: string | undefined; databaseUrl?: string | undefined } = {}): Promise<OfficeStore> =>
  told(async () => new SqlStore(await openDatabase(folder, databaseUrl)));

/** The driver of one database is loaded, not of both. */
async function openDatabase(folder: string, url: string | undefined): Promise<OpenDatabase> {
  if (url) return (await import("./postgres.ts")).openPostgres(url);
  return (await import("./sqlite.ts")).openSqlite(join(folder, "gop-y.db"));
}
