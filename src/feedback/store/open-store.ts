import { join } from "node:path";
import { openPostgres } from "./postgres.ts";
import { openSqlite } from "./sqlite.ts";
import { SqlStore, told } from "./sql-store.ts";
import type { OfficeStore } from "./store.ts";

/** Folder of what the receiver keeps on this machine. */
export const dataFolder = ".data";

/** PostgreSQL when an address of one is given, else `gop-y.db` in the folder. @throws StoreUnavailable */
export const openStore = ({ folder = dataFolder, databaseUrl }: { folder?: string | undefined; databaseUrl?: string | undefined } = {}): Promise<OfficeStore> =>
  told(async () => new SqlStore(await (databaseUrl ? openPostgres(databaseUrl) : openSqlite(join(folder, "gop-y.db")))));
