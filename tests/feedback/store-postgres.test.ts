import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import * as assert from "uvu/assert";
import { openStore } from "../../src/feedback/store/open-store.ts";
import { StoreUnavailable, type OfficeStore } from "../../src/feedback/store/store.ts";
import { startPostgres } from "../support/postgres-server.ts";
import { codeNumber, madeUp, token } from "./made-up.ts";
import { storeSuite } from "./store-suite.ts";

const server = await startPostgres();
const opened: OfficeStore[] = [];
const open = async (): Promise<OfficeStore> => {
  const store = await openStore({ databaseUrl: server.url });
  opened.push(store);
  return store;
};

const test = storeSuite("store in PostgreSQL", async () => ({
  store: await open(),
  again: open,
  lock: async () => {
    const other = new Client({ connectionString: server.url });
    await other.connect();
    await other.query("BEGIN");
    await other.query("LOCK TABLE messages, tokens, mails IN EXCLUSIVE MODE");
    return async () => { await other.query("ROLLBACK"); await other.end(); };
  },
  occurrences: async (text) => {
    const other = new Client({ connectionString: server.url });
    await other.connect();
    await other.query("CHECKPOINT");
    await other.end();
    const base = join(server.folder, "base");
    const files = readdirSync(base, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return files.reduce((sum, entry) => sum + readFileSync(join(entry.parentPath, entry.name), "latin1").split(text).length - 1, 0);
  },
}));

test("a server that stopped is told as what it is, by a store that is open and by one that opens", async () => {
  const own = await startPostgres();
  const store = await openStore({ databaseUrl: own.url });
  assert.is(await store.add(madeUp(codeNumber(1)), token("a"), []), "stored");
  await own.stop();
  const error = await store.add(madeUp(codeNumber(2)), token("b"), []).then(() => undefined, (reason: unknown) => reason);
  assert.instance(error, StoreUnavailable);
  await store.close();
  assert.instance(await openStore({ databaseUrl: own.url }).then(() => undefined, (reason: unknown) => reason), StoreUnavailable);
});

test.after(async () => {
  for (const store of opened) await store.close();
  await server.stop();
});

test.run();
