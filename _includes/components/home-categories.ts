import { html, type Html } from "../../src/html.ts";
import type { Category } from "../../src/model/category.ts";
import type { HomeBlockOf } from "../../src/model/home.ts";
import type { Portal } from "../../src/model/portal.ts";
import { site as words } from "../../src/strings/vi.ts";
import { section } from "./section.ts";
import { titleList } from "./title-list.ts";

/** The newest of each category named; categories without articles are left out. */
export function homeCategories(id: string, portal: Portal, { title, categories, count = 4 }: HomeBlockOf<"categories">): Html | undefined {
  const shown = portal.categories
    .filter((category) => categories.includes(category.id) && portal.byCategory.get(category.id)?.length)
    .sort((a, b) => categories.indexOf(a.id) - categories.indexOf(b.id));
  if (!shown.length) return undefined;
  return section(id, title ?? words.home.categories, html`
  <div class="home-categories">${shown.map((category) => newestOf(portal, category, count))}
  </div>`);
}

const newestOf = ({ byCategory }: Portal, { id, title, url }: Category, count: number): Html => html`
    <div class="home-categories__category">
      <h3 class="home-categories__title"><a href="${url}">${title}</a></h3>${titleList(byCategory.get(id)!.slice(0, count))}
    </div>`;
