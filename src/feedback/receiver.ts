import type { NewMail, NewMessage, FeedbackStore } from "./store/store.ts";
import type { Site } from "../model/site.ts";
import type { Work } from "./guard/proof.ts";
import type { Allowance } from "./guard/rate-limit.ts";
import type { Shell } from "./shell.ts";

/** What the receiver works with; tests hand it what they like. */
export interface Receiver {
  store: FeedbackStore;
  /** Signs tokens, challenges and codes. */
  key: string;
  clock: () => Date;
  site: () => Site;
  shell: () => Shell;
  /** Mails that leave for a message once it is stored. */
  mailsFor: (message: NewMessage, site: Site) => readonly NewMail[];
  /** Told on the terminal; never holds what a citizen wrote. */
  tell: (text: string, error?: unknown) => void;
  allowances: Allowances;
  /** What a browser has to do for a message that is to be accepted at once. */
  work: Work;
}

export interface Allowances { requests: Allowance; stored: Allowance; lookups: Allowance }

/** What one client, and all together, may do. An office or a village behind one address is one client. */
export const allowances: Allowances = {
  requests: { perClient: 60, overall: 6_000, seconds: 60 },
  stored: { perClient: 5, overall: 300, seconds: 3_600 },
  lookups: { perClient: 30, overall: 2_000, seconds: 600 },
};
