import { html, type Html } from "../../src/html.ts";
import { site as words } from "../../src/strings/vi.ts";

const label = words.search;

/** Empty places that `src/client/search-results.ts` fills; hidden while there is nothing to show. */
export const searchResults = (): Html => html`
<section class="search-results" aria-label="${label.results}">
  <div class="search-results__said" role="status">
    <h2 class="search-results__count" data-results="count" tabindex="-1">${label.waiting}</h2>
    <p class="search-results__note" data-results="notes"></p>
  </div>
  <details class="search-filters">
    <summary class="search-filters__title">${label.filters}</summary>
    <div data-results="filters"></div>
  </details>
  <p class="search-results__sort" data-results="sort"></p>
  <div class="search-results__hits" data-results="list"></div>
</section>`;
