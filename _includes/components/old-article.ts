import { html, type Html } from "../../src/html.ts";
import type { Article } from "../../src/model/article.ts";
import { oldYears } from "../../src/model/old-article.ts";
import type { Portal } from "../../src/model/portal.ts";
import { site as words } from "../../src/strings/vi.ts";

/** Tells that figures and rules in an article of years ago may be other ones today; nothing before the age the portal has set. */
export function oldArticle({ site, now }: Portal, article: Article): Html | undefined {
  const years = oldYears(site, article, now);
  const label = words.article.old;
  return years === 0 ? undefined : html`
  <p class="old-article">${article.updated ? label.updated(years) : label.published(years)}</p>`;
}
