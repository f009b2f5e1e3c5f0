import { html, type Html } from "../../src/html.ts";
import type { Portal } from "../../src/model/portal.ts";
import { routes } from "../../src/model/routes.ts";
import { site as words } from "../../src/strings/vi.ts";

const label = words.search.form;

/** `header` is the compact one of every page; a page whose subject is searching has its own instead, `missing` filled with words of the address. */
export type SearchFormPlace = "header" | "results" | "missing";

/** Works without any script. The id has a line that the ids of headings never have. `data-box` names what helps while somebody types, `data-worker` what searches and, behind `#`, what unzips for it. */
export const searchForm = ({ assets: { search } }: Portal, place: SearchFormPlace): Html => html`
<form class="search-form${place !== "header" && " search-form--page"}" role="search" action="${routes.search}" data-box="${place === "results" ? search.results : search.box}" data-worker="${search.worker}#${search.inflate}"${place === "missing" && html` data-missing`}>
  <label class="visually-hidden" for="o_tim">${label.label}</label>
  <input class="search-form__field" type="search" id="o_tim" name="q" placeholder="${label.placeholder}" maxlength="200" enterkeyhint="search">
  <button class="search-form__button" type="submit">${magnifier}<span class="search-form__word">${label.button}</span></button>
</form>`;

const magnifier = html`<svg class="search-form__icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false"><circle cx="8.5" cy="8.5" r="5.5"/><path d="m13 13 5 5"/></svg>`;
