import type { Article, Tag } from "../model/article.ts";
import type { Indicator, Topic } from "../model/indicator.ts";
import type { Assets, Month, Portal, ShareImages, TagPage, Year } from "../model/portal.ts";
import type { Question, QuestionYear } from "../model/question.ts";
import { monthUrl, questionYearUrl, routes, yearUrl } from "../model/routes.ts";
import { isoDay, localMonth, localYear } from "../format/date.ts";
import { indicatorAt } from "../statistics/known.ts";
import { shownReport } from "./shown-report.ts";
import { gateOf, nextChangeOf, standingOf } from "./gate.ts";
import type { Content } from "./load.ts";

/** A class, so that Eleventy hands the one object on instead of merging a copy of it into the data of every page. */
class FrozenPortal {
  constructor(portal: Portal) { Object.freeze(Object.assign(this, portal)); }
}

/** Newest first; those of one instant by address, so that the order never depends on the file system. */
const newestBy = <Of extends { url: string }>(dateOf: (of: Of) => Date) => (a: Of, b: Of): number => dateOf(b).getTime() - dateOf(a).getTime() || (a.url < b.url ? -1 : 1);

/** Indicators as the dashboard lists them: by topic, then by their own order, then by id. */
const byTopic = (topics: readonly Topic[]) => (a: Indicator, b: Indicator): number => {
  const place = ({ topic }: Indicator): number => topics.findIndex(({ id }) => id === topic);
  return place(a) - place(b) || a.order - b.order || (a.id < b.id ? -1 : 1);
};

/**
 * Makes the portal of an instant: only what is published then, with its archives.
 * @param withUnpublished for editors: drafts, articles of the future and expired ones too
 */
export function portalAt(content: Content, now: Date, assets: Assets, shareImages: ShareImages, withUnpublished = false): Portal {
  const articles = content.articles.filter((article) => withUnpublished || standingOf(article, now) === "published").sort(newestBy(({ date }) => date));
  const months = monthsOf(articles);
  const byCategory = new Map<string, Article[]>(content.categories.map(({ id }) => [id, []]));
  for (const article of articles) byCategory.get(article.category.id)?.push(article);
  const questions = content.questions.filter((question) => withUnpublished || standingOf(gateOf(question), now) === "published").sort(newestBy(({ answered }) => answered));
  const portal: Portal = {
    site: content.site, menu: content.menu.filter(({ url }) => url !== routes.questions || questions.length > 0), home: content.home, categories: content.categories,
    articles, questions, pages: content.pages.filter((page) => withUnpublished || !page.draft),
    indicators: content.indicators.map((indicator) => Object.freeze(indicatorAt(indicator, isoDay(now)))).sort(byTopic(content.topics)), sources: content.sources, dimensions: content.dimensions, topics: content.topics,
    byCategory, months, years: yearsOf(months), tags: tagsOf(articles), questionYears: questionYearsOf(questions),
    now, today: isoDay(now), nextChange: nextChangeOf(content.articles, content, now), assets, shareImages,
  };
  if (content.accessibility) portal.accessibility = shownReport(content.accessibility, portal);
  return new FrozenPortal(portal) as unknown as Portal;
}

function monthsOf(articles: readonly Article[]): Month[] {
  const months = new Map<string, Month & { articles: Article[] }>();
  for (const article of articles) {
    const year = localYear(article.date);
    const month = localMonth(article.date);
    const known = months.get(year + month);
    if (known) known.articles.push(article);
    else months.set(year + month, { year, month, url: monthUrl(year, month), articles: [article] });
  }
  return [...months.values()];
}

function yearsOf(months: readonly Month[]): Year[] {
  const years = new Map<string, Year & { months: Month[] }>();
  for (const month of months) {
    const known = years.get(month.year) ?? { year: month.year, url: yearUrl(month.year), months: [], count: 0 };
    known.months.push(month);
    years.set(month.year, { ...known, count: known.count + month.articles.length });
  }
  return [...years.values()];
}

function questionYearsOf(questions: readonly Question[]): QuestionYear[] {
  const years = new Map<string, QuestionYear & { questions: Question[] }>();
  for (const question of questions) {
    const year = localYear(question.answered);
    const known = years.get(year);
    if (known) known.questions.push(question);
    else years.set(year, { year, url: questionYearUrl(year), questions: [question] });
  }
  return [...years.values()];
}

/** Tags by name; the newest article's spelling of a tag names it. */
function tagsOf(articles: readonly Article[]): TagPage[] {
  const tags = new Map<string, { tag: Tag; articles: Article[] }>();
  for (const article of articles) {
    for (const tag of article.tags) {
      const known = tags.get(tag.slug);
      if (known) known.articles.push(article);
      else tags.set(tag.slug, { tag, articles: [article] });
    }
  }
  return [...tags.values()].sort((a, b) => (a.tag.slug < b.tag.slug ? -1 : 1));
}
