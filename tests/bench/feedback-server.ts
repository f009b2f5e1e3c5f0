// The receiver in a process of its own: `feedback-server.ts '{"folder":…}' KEY`. It prints its port. Only the limits are wider than an office's.
import { arrivalMails } from "../../src/feedback/mail/letters.ts";
import { openStore } from "../../src/feedback/store/open-store.ts";
import { generous, site, testReceiver } from "../feedback/receiver.ts";

const [place, key] = process.argv.slice(2) as [string, string];
const store = await openStore(JSON.parse(place) as Parameters<typeof openStore>[0]);
const { app } = testReceiver({
  store, key, clock: () => new Date(), allowances: generous, tell: (text, error) => console.error(text, error ?? ""),
  // No browser works for these messages, so they are held; they get the mails of those that are not.
  mailsFor: (message) => arrivalMails({ ...message, held: false }, site),
});
console.log(new URL(await app.listen({ host: "127.0.0.1", port: 0 })).port);
process.once("SIGTERM", () => void app.close().then(() => store.close()));
