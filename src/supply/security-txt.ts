import { isoInstant } from "../format/date.ts";
import type { Portal } from "../model/portal.ts";
import { routes } from "../model/routes.ts";
import { securityExpiry } from "../model/security-expiry.ts";
import type { Site } from "../model/site.ts";

/** Whom to tell of a weakness of the portal, as programs and people look for it (RFC 9116). */
export const securityTxt = ({ site, now }: Pick<Portal, "site" | "now">, { contact, policy }: NonNullable<Site["security"]>): string => [
  `Contact: mailto:${contact}`,
  `Expires: ${isoInstant(securityExpiry(now))}`,
  ...(policy ? [`Policy: ${policy}`] : []),
  "Preferred-Languages: vi, en",
  `Canonical: ${site.url}${routes.securityTxt}`,
].map((line) => `${line}\n`).join("");
