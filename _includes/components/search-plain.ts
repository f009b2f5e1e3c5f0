import { html, type Html } from "../../src/html.ts";
import type { Site } from "../../src/model/site.ts";
import { site as words } from "../../src/strings/vi.ts";

const label = words.search;

/** What readers are told whose browser does not run the search, and where else they can search. */
export const searchPlain = (site: Site): Html => html`
<section class="search-plain" aria-labelledby="khong-tim-duoc">
  <h2 class="search-plain__title" id="khong-tim-duoc">${label.plain.title}</h2>
  <p>${label.plain.why}</p>
  <p>${label.plain.inPage}</p>${externalForm(site)}
</section>`;

/**
 * A form that sends the words to the engine that the editors named. What its address asks already (to search this portal alone, say)
 * is sent along; a name without a value there is where the words go, `q` when there is none.
 */
export function externalForm({ search, url }: Site): Html | undefined {
  if (!search) return undefined;
  const address = new URL(search.externalUrl, url);
  const asked = [...address.searchParams];
  const field = asked.find(([, value]) => value === "")?.[0] ?? "q";
  return html`
  <form class="search-plain__external" action="${address.origin}${address.pathname}" aria-label="${label.external(search.externalName)}">${asked.filter(([name]) => name !== field).map(([name, value]) => html`
    <input type="hidden" name="${name}" value="${value}">`)}
    <label for="tu-tim-ngoai">${label.form.label}</label>
    <input class="form__input" type="search" id="tu-tim-ngoai" name="${field}">
    <button class="button" type="submit">${label.external(search.externalName)}</button>
    <p>${label.externalNote}</p>
  </form>`;
}
