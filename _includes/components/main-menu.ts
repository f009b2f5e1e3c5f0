import { html, type Html } from "../../src/html.ts";
import type { MenuItem } from "../../src/model/menu.ts";
import { site as words } from "../../src/strings/vi.ts";
import { current, type Here } from "./current.ts";

/** A row of links on wide screens; on narrow ones they unfold, without a script. */
export const mainMenu = (menu: readonly MenuItem[], here: Here): Html | undefined => menu.length === 0 ? undefined : html`
    <nav class="main-menu" aria-label="${words.menu.label}">
      <details class="main-menu__fold">
        <summary class="main-menu__open">${words.menu.open}</summary>
        <ul class="main-menu__list">${menu.map(({ title, url }) => html`
          <li><a class="main-menu__link" href="${url}"${current(url, here)}>${title}</a></li>`)}
        </ul>
      </details>
    </nav>`;
