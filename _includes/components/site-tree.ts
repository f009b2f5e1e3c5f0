import { numberText } from "../../src/format/number.ts";
import { html, type Html } from "../../src/html.ts";
import type { Portal } from "../../src/model/portal.ts";
import { routes } from "../../src/model/routes.ts";
import { openData, questions, site as words } from "../../src/strings/vi.ts";

interface Link { url: string; title: string; count?: string; within?: Html | undefined }

/** Every category, with how many articles it has. */
export const categoryTree = ({ categories, byCategory }: Portal): Html =>
  tree(categories.map(({ id, title, url }) => ({ title, url, count: articleCount(byCategory.get(id)?.length ?? 0) })));

export const indicatorTree = ({ indicators }: Portal): Html => tree(indicators);

export const pageTree = ({ pages }: Portal): Html => tree(pages);

/** The parts of the portal; news opens into categories, progress into indicators. */
export const sectionTree = (portal: Portal): Html => tree([
  { title: words.top.home, url: routes.home },
  { title: words.news.title, url: routes.news, count: articleCount(portal.articles.length), within: categoryTree(portal) },
  {
    title: words.indicators.title, url: routes.indicators,
    within: tree([...portal.indicators, { title: words.indicators.method, url: routes.method }]),
  },
  ...(portal.questions.length > 0 ? [{ title: questions.title, url: routes.questions, count: questions.count(numberText(portal.questions.length)) }] : []),
  { title: openData.title, url: routes.openData },
  { title: words.search.title, url: routes.search },
  { title: words.feedback.title, url: routes.feedback },
  { title: words.contact.title, url: routes.contact },
]);

const articleCount = (count: number): string => words.news.count(numberText(count));

const tree = (links: readonly Link[]): Html => html`
<ul class="tree">${links.map(({ url, title, count, within }) => html`
  <li class="tree__item"><a href="${url}">${title}</a>${count !== undefined && html` <span class="tree__count">${count}</span>`}${within}</li>`)}
</ul>`;
