import { html, type Child, type Html } from "../../src/html.ts";
import type { Site } from "../../src/model/site.ts";
import { site as words } from "../../src/strings/vi.ts";
import { emailLink, telephone } from "./contact-links.ts";

const label = words.contact;

/** Everything a citizen needs to write, call or come. */
export const contactDetails = ({ agency }: Site): Html => html`
<dl class="contact-details">
  ${row(label.agency, html`${agency.name}${agency.parent && html`<br>${agency.parent}`}`)}
  ${row(label.address, agency.address)}
  ${row(label.telephone, telephone(agency.telephone))}
  ${row(label.email, emailLink(agency.email))}
  ${row(label.officeHours, agency.officeHours)}
</dl>`;

/** Who answers for what the portal says. */
export const responsiblePerson = ({ agency: { person } }: Site): Html => html`
<dl class="contact-details">
  ${row(label.person, html`${person.name && html`${person.name}<br>`}${person.role}`)}${person.telephone && html`
  ${row(label.telephone, telephone(person.telephone))}`}
</dl>`;

const row = (term: string, text: Child): Html =>
  html`<div class="contact-details__row"><dt>${term}</dt><dd>${text}</dd></div>`;
