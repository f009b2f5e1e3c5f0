import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import Database from "libsql";
import * as assert from "uvu/assert";
import { openStore } from "../../src/feedback/store/open-store.ts";
import { SqlStore } from "../../src/feedback/store/sql-store.ts";
import { openSqlite } from "../../src/feedback/store/sqlite.ts";
import { StoreUnavailable } from "../../src/feedback/store/store.ts";
import { randomFrom } from "../bench/corpus/random.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { codeNumber, later, madeUp, mail, token } from "./made-up.ts";
import { storeSuite } from "./store-suite.ts";

const folder = join(temporaryFolder(), "data");
const file = join(folder, "gop-y.db");

const test = storeSuite("store in SQLite", async () => ({
  store: await openStore({ folder }),
  again: () => openStore({ folder }),
  lock: async () => {
    const other = new Database(file);
    other.exec("BEGIN EXCLUSIVE");
    return async () => { other.exec("ROLLBACK"); other.close(); };
  },
  occurrences: async (text) => readdirSync(folder).reduce((sum, name) => sum + readFileSync(join(folder, name), "latin1").split(text).length - 1, 0),
}));

test("folder and files are for their owner alone, the log too", async () => {
  const names = readdirSync(folder);
  assert.ok(names.includes("gop-y.db-wal"));
  assert.is(statSync(folder).mode & 0o777, 0o700);
  for (const name of names) assert.is(statSync(join(folder, name)).mode & 0o777, 0o600, name);
});

test("a commit waits for the disk, and what is removed is overwritten", async () => {
  const { db } = await openSqlite(file);
  const pragma = async (name: string) => Object.values((await sql<object>`pragma ${sql.raw(name)}`.execute(db)).rows[0]!)[0] as unknown;
  assert.equal([await pragma("journal_mode"), await pragma("synchronous"), await pragma("secure_delete")], ["wal", 2, 1]);
  await db.destroy();
});

test("a purge among many messages of all sizes leaves no copy in pages that were rebuilt", async () => {
  const home = temporaryFolder();
  const database = await openSqlite(join(home, "many.db"));
  await sql`pragma synchronous = off`.execute(database.db); // nothing here is worth waiting for the disk
  const store = new SqlStore(database);
  const random = randomFrom(7);
  const below = (most: number): number => Math.floor(random() * most);
  const codes = Array.from({ length: 700 }, () => `GY-${below(1e9)}`);
  for (const code of codes) {
    await store.add(madeUp(code, { message: `${code} `.repeat(1 + below(below(10) ? 20 : 300)) }), token(code), [mail(code, { text: `${code} `.repeat(1 + below(40)) })]);
    const earlier = codes[below(codes.indexOf(code) + 1)]!;
    await store.setState(earlier, below(4) ? "in-hand" : "answered", { at: later(-100), answer: `${earlier} `.repeat(below(100)) }, []);
  }
  const answered = (await store.list({ state: "answered" })).length;
  assert.is(await store.purge(later(-1)), answered);
  const kept = new Set((await store.list()).map(({ code }) => code));
  const bytes = readdirSync(home).map((name) => readFileSync(join(home, name), "latin1")).join("");
  assert.equal(codes.filter((code) => bytes.includes(code) !== kept.has(code)), []);
  await store.close();
});

test("on a full disk a message is refused whole, and the next one is stored once there is room", async () => {
  const database = await openSqlite(join(temporaryFolder(), "full.db"));
  const store = new SqlStore(database);
  const { rows: [size] } = await sql<{ page_count: number }>`pragma page_count`.execute(database.db);
  await sql`pragma max_page_count = ${sql.lit(size!.page_count + 2)}`.execute(database.db);
  const code = codeNumber(1);
  const add = () => store.add(madeUp(code, { message: "dài ".repeat(5000) }), token("full"), [mail(code)]);
  const error = await add().then(() => undefined, (reason: unknown) => reason as StoreUnavailable);
  assert.instance(error, StoreUnavailable);
  assert.is((error!.cause as { code: string }).code, "SQLITE_FULL");
  assert.equal(await store.list(), []);
  assert.equal(await store.dueMails(new Date("2099-01-01"), 10), []);
  await sql`pragma max_page_count = 100000`.execute(database.db);
  assert.is(await add(), "stored");
  await store.close();
});

test("a file that is no database is told, not overwritten", async () => {
  const error = await openSqlite(join(import.meta.dirname, "made-up.ts")).then(() => undefined, (reason: unknown) => reason as Error);
  assert.match(error!.message, "not a database");
});

test.run();
