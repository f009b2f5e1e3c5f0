import { html, type Html } from "../../src/html.ts";
import { perPortal } from "../../src/model/per-portal.ts";
import type { Portal } from "../../src/model/portal.ts";
import { routes } from "../../src/model/routes.ts";
import type { Site } from "../../src/model/site.ts";
import { questions as questionWords, site as words } from "../../src/strings/vi.ts";
import { responsiblePerson } from "./contact-details.ts";
import { emailLink, telephone } from "./contact-links.ts";

const label = words.footer;

/** Sections that are always there, answers to questions if there are any, then the static pages that this portal has. */
const linksOf = ({ pages, questions }: Portal): readonly { title: string; url: string }[] => [
  { title: words.top.siteMap, url: routes.siteMap },
  { title: words.top.feedback, url: routes.feedback },
  ...(questions.length > 0 ? [{ title: questionWords.title, url: routes.questions }] : []),
  { title: words.top.contact, url: routes.contact },
  { title: words.indicators.title, url: routes.indicators },
  ...pages,
  { title: label.rss, url: routes.rss },
];

/** The same on every page. */
export const siteFooter = perPortal((portal): Html => html`
<footer class="site-footer">
  <div class="site-footer__columns">
    <div>
      <p class="site-footer__title">${portal.site.title}</p>
      ${agency(portal.site)}
    </div>
    <nav aria-label="${label.links}">
      <ul class="site-footer__links">${linksOf(portal).map(({ title, url }) => html`
        <li><a href="${url}">${title}</a></li>`)}${portal.site.repository && html`
        <li><a href="${portal.site.repository}">${label.repository}</a></li>`}
      </ul>
    </nav>
  </div>
  <div class="site-footer__terms">
    <p>${portal.site.attribution}</p>
    <p>${label.licence} ${licence(portal.site.licence)}</p>
  </div>
</footer>`);

const agency = ({ agency }: Site): Html => html`<address class="site-footer__agency">
        <p><strong>${agency.name}</strong>${agency.parent && html`<br>${agency.parent}`}</p>
        <p>${label.address} ${agency.address}</p>
        <p>${label.telephone} ${telephone(agency.telephone)}</p>
        <p>${label.email} ${emailLink(agency.email)}</p>
        <p>${label.person} ${responsiblePerson(agency.person)}</p>
      </address>`;

const licence = ({ name, url, note }: Site["licence"]): Html =>
  html`${url ? html`<a href="${url}" rel="license">${name}</a>` : name}${note && html`. ${note}`}`;
