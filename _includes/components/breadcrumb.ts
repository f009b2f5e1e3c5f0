import { html, type Html } from "../../src/html.ts";
import { routes } from "../../src/model/routes.ts";
import { site as words } from "../../src/strings/vi.ts";

/** One step from the home page to the page shown. */
export interface Crumb { title: string; url: string }

/** The home page comes before the steps given; the last step is the page shown, told as text. */
export function breadcrumb(steps: readonly Crumb[]): Html | undefined {
  if (!steps.length) return undefined;
  const way = [{ title: words.top.home, url: routes.home }, ...steps.slice(0, -1)];
  return html`
<nav class="breadcrumb" aria-label="${words.breadcrumb}">
  <ol class="breadcrumb__steps">${way.map(({ title, url }) => html`
    <li class="breadcrumb__step"><a href="${url}">${title}</a></li>`)}
    <li class="breadcrumb__step breadcrumb__step--here"><span aria-current="page">${steps.at(-1)!.title}</span></li>
  </ol>
</nav>`;
}
