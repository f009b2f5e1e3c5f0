import { html, type Child, type Html } from "../../src/html.ts";
import type { Site } from "../../src/model/site.ts";
import { site as words } from "../../src/strings/vi.ts";
import { emailLink, telephone } from "./contact-links.ts";

const label = words.contact;

/** Everything a citizen needs to write, call or come, and who answers for what the portal says. */
export const contactDetails = ({ agency }: Site): Html => html`
<dl class="contact-details">
  ${contactRow(label.agency, html`${agency.name}${agency.parent && html`<br>${agency.parent}`}`)}
  ${contactRow(label.address, agency.address)}
  ${contactRow(label.telephone, telephone(agency.telephone))}
  ${contactRow(label.email, emailLink(agency.email))}
  ${contactRow(label.officeHours, agency.officeHours)}
  ${contactRow(label.person, responsiblePerson(agency.person))}
</dl>`;

/** Name, office and telephone, as far as they are published. */
export const responsiblePerson = ({ name, role, telephone: number }: Site["agency"]["person"]): Html =>
  html`${name && `${name}, `}${role}${number && html`, ${telephone(number)}`}`;

export const contactRow = (term: string, text: Child): Html =>
  html`<div class="contact-details__row"><dt>${term}</dt><dd>${text}</dd></div>`;
