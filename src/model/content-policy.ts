import { policySource } from "../format/hash.ts";
import type { Assets, Sheet } from "./portal.ts";
import { receiverRoutes } from "./routes.ts";
import type { Site } from "./site.ts";
import { trustedName } from "./trusted-name.ts";

/** Names by which a policy allows what stands within pages: hashes of the very bytes. */
export interface InlineHashes { styles: readonly string[]; scripts: readonly string[] }

/** What a policy depends on besides hashes: where forms may go, and whether the portal is reached by https. */
export type PolicyFacts = Pick<Site, "url" | "feedback" | "search">;

/** Of all that stands within pages. One list for all of them: a browser takes it up once for each answer, a server has one line. */
export const inlineHashes = ({ styles, earlyScript }: Pick<Assets, "styles" | "earlyScript">): InlineHashes =>
  ({ styles: Object.values(styles).map(policySource), scripts: [policySource(earlyScript)] });

/** Of what stands within pages of one family. */
export const inlineHashesOf = ({ styles, earlyScript }: Pick<Assets, "styles" | "earlyScript">, sheet: Sheet): InlineHashes =>
  ({ styles: [policySource(styles[sheet])], scripts: [policySource(earlyScript)] });

/** For any server and for the page itself; `frame-ancestors` comes by header alone. */
export const pagePolicy = (facts: PolicyFacts, { styles, scripts }: InlineHashes): string => [
  "default-src 'none'",
  ["script-src 'self'", ...scripts].join(" "),
  ["style-src 'self'", ...styles].join(" "),
  "img-src 'self'", "connect-src 'self'", "manifest-src 'self'", "worker-src 'self'",
  "child-src 'self'", // what Safari before 15.5 asks about workers
  ["form-action 'self'", ...formTargets(facts)].join(" "),
  "base-uri 'none'",
  `require-trusted-types-for 'script'; trusted-types ${trustedName} 'allow-duplicates'`,
  ...(isSecure(facts) ? ["upgrade-insecure-requests"] : []),
].join("; ");

/** The card on another site's page: styles, and nothing that runs. */
export const embedPolicy = ({ styles }: InlineHashes): string => `default-src 'none'; ${["style-src 'self'", ...styles].join(" ")}; img-src 'self'; base-uri 'none'; form-action 'none'`;

/** Files that are no pages: workers may fetch from the portal, a picture that is opened by itself runs nothing of others. */
export const filePolicy = "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A picture that brings its styles along, looked over before it is published: no script, nothing from elsewhere. Firefox and Safari hold it to this within pages too. */
export const drawingPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export const framedByNobody = "frame-ancestors 'none'";

export const isSecure = ({ url }: Pick<Site, "url">): boolean => url.startsWith("https:");

/** Whether forms go to the receiver of this portal, behind its own web server. */
export const hasReceiver = ({ feedback }: Pick<Site, "feedback">): boolean => feedback.endpoint === receiverRoutes.send;

/** Origins of others that forms of the portal are sent to. */
const formTargets = ({ feedback, search }: PolicyFacts): string[] =>
  [...new Set([feedback.endpoint, search?.externalUrl].flatMap((url) => (url?.startsWith("http") ? [new URL(url).origin] : [])))];
