import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { startPostgres } from "../support/postgres-server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { killAfter, startWriter, storedCodes, type Place } from "./store-processes.ts";

const test = suite("a store whose process dies");
const server = await startPostgres();
test.after(() => server.stop());

const places: [string, () => Place][] = [
  ["SQLite", () => ({ folder: join(temporaryFolder(), "data") })],
  ["PostgreSQL", () => ({ databaseUrl: server.url })],
];

for (const [name, placeOf] of places) {
  test(`${name}: killed while eight messages at a time are stored, three times, it has lost none that was accepted`, async () => {
    const place = placeOf();
    const accepted: string[] = [];
    for (const [round, count] of [15, 40, 65].entries()) {
      const writer = startWriter(place, `${name}-${round}`, 100_000);
      await killAfter(writer, count);
      accepted.push(...writer.accepted);
    }
    const stored = new Set(await storedCodes(place));
    assert.equal(accepted.filter((code) => !stored.has(code)), []);
    assert.ok(stored.size - accepted.length <= 3 * 8, "only those under way may be stored without an answer");
  });
}

test("processes that start together make one database, and none waits in vain", async () => {
  const place = { folder: join(temporaryFolder(), "data") };
  const writers = Array.from({ length: 4 }, (_, index) => startWriter(place, `N${index}`, 10));
  for (const writer of writers) assert.is(await writer.ended, 0, writer.trouble());
  assert.is((await storedCodes(place)).length, 40);
});

test.run();
