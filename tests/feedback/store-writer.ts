// A process of its own that stores messages: `store-writer.ts '{"folder":…}' NAME COUNT`. It prints the code of each once the store has it.
import { openStore } from "../../src/feedback/store/open-store.ts";
import { madeUp, token } from "./made-up.ts";

const [place, name, count] = process.argv.slice(2) as [string, string, string];
const store = await openStore(JSON.parse(place) as Parameters<typeof openStore>[0]);
let next = 0;
const write = async (): Promise<void> => {
  while (next < Number(count)) {
    const code = `GY-${name}-${String(next++).padStart(6, "0")}`;
    await store.add(madeUp(code), token(code), []);
    process.stdout.write(`${code}\n`);
  }
};
await Promise.all(Array.from({ length: 8 }, write));
await store.close();
