import { join } from "node:path";
import { receiverRoutes } from "../model/routes.ts";
import type { Site } from "../model/site.ts";
import { feedback, feedbackDesk as deskWords } from "../strings/vi.ts";
import { currentSite } from "./current-site.ts";
import { usualWork } from "./guard/proof.ts";
import { arrivalMails, heldMail } from "./mail/letters.ts";
import { startOutbox } from "./mail/outbox.ts";
import { addressesOf, mailSettings, type MailSettings } from "./mail/settings.ts";
import { smtpTransport } from "./mail/transport.ts";
import { allowances } from "./receiver.ts";
import { leastLength, secretFrom } from "./secret.ts";
import { feedbackServer } from "./server.ts";
import { publishedShell } from "./shell.ts";
import { StoreUnavailable, type OfficeStore } from "./store/store.ts";

const sweepEvery = 3_600_000;
const words = feedback.running;
const clock = (): Date => new Date();
const tell = (text: string, error?: unknown): void => console.error(text, error ?? "");

export interface ServeOptions {
  port: number;
  /** Folders of `site.yml`, of the published portal, and of the receiver's own files. */
  data: string; output: string; folder: string;
  /** `FEEDBACK_SECRET`, and what mail needs. */
  environment: NodeJS.ProcessEnv;
  openStore: () => Promise<OfficeStore>;
}

/** Receives feedback until it is told to stop; requests that have begun are finished. Gives the exit code. */
export async function serve({ port, data, output, folder, environment, openStore }: ServeOptions): Promise<number> {
  const readSite = currentSite(data);
  const first = readSite();
  if (!first) return failed(deskWords.siteUnread);
  const site = (): Site => readSite() ?? first;
  const key = secretFrom(folder, environment["FEEDBACK_SECRET"]);
  if (!key) return failed(words.weakSecret(leastLength));
  const { settings: mail, bad } = mailSettings(environment);
  if (bad) return failed(deskWords.badMail(bad));

  const shellFile = join(output, "gop-y/index.html");
  const shell = publishedShell(shellFile);
  const store = await openStore().catch((error: unknown) => {
    if (!(error instanceof StoreUnavailable)) throw error;
    console.error(deskWords.unavailable(error.message));
  });
  if (!store) return 1;
  const server = feedbackServer({ store, key, allowances, work: usualWork, clock, site, shell, tell, mailsFor: (message, site) => (mail ? arrivalMails(message, site) : []) });
  const outbox = mail && outboxOf(store, mail, site);
  const sweep = setInterval(() => void store.dropTokens(clock()).catch((error: unknown) => tell(words.unavailable, error)), sweepEvery);
  try {
    const address = await server.listen({ host: "127.0.0.1", port }).catch((error: NodeJS.ErrnoException) => { if (error.code !== "EADDRINUSE") throw error; });
    if (!address) return failed(words.portTaken(port));
    console.log(words.listening(`${address}${receiverRoutes.send}`));
    if (first.feedback.endpoint !== receiverRoutes.send) tell(words.otherEndpoint(receiverRoutes.send));
    if (!shell().scripts) tell(words.noShell(shellFile));
    if (!mail) tell(words.noMail);
    await new Promise((resolve) => { process.once("SIGINT", resolve).once("SIGTERM", resolve); });
  } finally {
    clearInterval(sweep);
    await server.close();
    await outbox?.stop();
    await store.close();
  }
  console.log(words.stopped);
  return 0;
}

const outboxOf = (store: OfficeStore, mail: MailSettings, site: () => Site): ReturnType<typeof startOutbox> =>
  startOutbox(store, smtpTransport(mail.url, () => addressesOf(mail, site())), { clock, heldMail, tell: (error) => tell(words.mailFailed, error) });

function failed(text: string): number {
  console.error(text);
  return 1;
}
