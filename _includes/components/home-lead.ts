import { html, type Html } from "../../src/html.ts";
import type { Article } from "../../src/model/article.ts";
import type { HomeBlockOf } from "../../src/model/home.ts";
import type { Portal } from "../../src/model/portal.ts";
import { routes } from "../../src/model/routes.ts";
import { site as words } from "../../src/strings/vi.ts";
import { firstPhoto } from "./photo.ts";
import { section } from "./section.ts";
import { dayTime } from "./time.ts";
import { titleList } from "./title-list.ts";

/** The lead story (the newest pinned article, else the newest), and the newest others beside it. */
export function homeLead(id: string, { articles }: Portal, { count = 6 }: HomeBlockOf<"lead">): Html {
  const lead = articles.find((article) => article.pinned) ?? articles[0];
  if (!lead) return html`
<p class="home-lead__none">${words.news.none}</p>`;
  const others = articles.slice(0, count + 1).filter((article) => article !== lead).slice(0, count);
  return html`
<div class="home-lead">${section(id, words.home.lead, leadStory(lead))}${others.length > 0 && section(`${id}-newest`, words.home.newest, titleList(others), html`<a href="${routes.news}">${words.news.all}</a>`)}
</div>`;
}

const leadStory = ({ url, title, date, summary, image }: Article): Html => html`
  <article class="home-lead__story">${image && html`
    ${firstPhoto({ ...image, alt: "" })}`}
    <h3 class="home-lead__title"><a href="${url}">${title}</a></h3>
    <p class="home-lead__date">${dayTime(date)}</p>
    <p class="home-lead__summary">${summary}</p>
  </article>`;
