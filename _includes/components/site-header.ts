import { html, type Html } from "../../src/html.ts";
import { perPortal } from "../../src/model/per-portal.ts";
import type { Portal } from "../../src/model/portal.ts";
import { routes } from "../../src/model/routes.ts";
import { site as words } from "../../src/strings/vi.ts";
import { current, type Here } from "./current.ts";
import { mainMenu } from "./main-menu.ts";
import { readingSettings } from "./reading-settings.ts";
import { searchForm } from "./search-form.ts";

const topLinks = [
  { title: words.top.home, url: routes.home },
  { title: words.top.feedback, url: routes.feedback },
  { title: words.top.siteMap, url: routes.siteMap },
  { title: words.top.contact, url: routes.contact },
];

/** Pages whose content begins with a search form: a second one above it would only be in the way. */
const withOwnForm: readonly string[] = [routes.search, routes.notFound];

const headers = perPortal(() => new Map<string, Html>());

/** Pages that mark no link, or the same link, share one header. */
export function siteHeader(portal: Portal, { url, section }: Here): Html {
  const linked = [...topLinks, ...portal.menu].some((link) => link.url === url) || withOwnForm.includes(url);
  const key = `${linked ? url : ""} ${section ?? ""}`;
  const made = headers(portal);
  let header = made.get(key);
  if (!header) made.set(key, (header = makeHeader(portal, { url, section })));
  return header;
}

function makeHeader(portal: Portal, here: Here): Html {
  const { site, menu, assets } = portal;
  // Not the name of the portal a second time, where the agency bears it.
  const owner = site.agency.name.startsWith(site.title) ? site.agency.parent : site.agency.name;
  return html`
<header class="site-header">
  <div class="site-header__top">
    <div class="site-header__row">
      <p class="site-header__greeting">${site.greeting}</p>
      ${readingSettings}
      <nav class="top-links" aria-label="${words.top.label}">
        <ul class="top-links__list">${topLinks.map(({ title, url }) => html`
          <li><a class="top-links__link" href="${url}"${current(url, { url: here.url })}>${title}</a></li>`)}
        </ul>
      </nav>
    </div>
  </div>
  <div class="site-header__main">
    <div class="site-header__row site-header__row--name">
      <a class="site-header__name" href="${routes.home}">
        <img class="site-header__emblem" src="${assets.icon}" width="64" height="64" alt="">
        <span class="site-header__title">${site.title}${owner && html`<span class="site-header__agency">${owner}</span>`}</span>
      </a>${!withOwnForm.includes(here.url) && searchForm(portal, "header")}
    </div>${menu.length > 0 && html`
    <div class="site-header__bar">${mainMenu(menu, here)}
    </div>`}
  </div>
</header>`;
}
