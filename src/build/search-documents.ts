import { isoDay } from "../format/date.ts";
import { shortHash } from "../format/hash.ts";
import type { Article } from "../model/article.ts";
import type { Indicator } from "../model/indicator.ts";
import type { StaticPage } from "../model/page.ts";
import type { Portal } from "../model/portal.ts";
import { oneLine, type Question } from "../model/question.ts";
import { newestDay } from "../open-data/facts.ts";
import type { SearchDocument } from "../search/index/document.ts";

/** A document that need not be read while the index of its part is what it was. */
export interface Searchable { url: string; date: string; version: string; read(): SearchDocument }

const ofArticle = (article: Article): Searchable => {
  const { url, hash, date, file, category } = article;
  const day = isoDay(date);
  return { url, date: day, version: hash, read: () => ({ url, kind: "article", title: article.title, summary: article.summary, date: day, category: category.id, text: { file } }) };
};

const ofPage = ({ url, hash, title, summary, updated, file }: StaticPage): Searchable => {
  const date = isoDay(updated);
  return { url, date, version: hash, read: () => ({ url, kind: "page", title, summary, date, category: "", text: { file } }) };
};

/** What was asked counts as a lead does; cards show its beginning. */
const ofQuestion = (question: Question): Searchable => {
  const { url, hash, title, answered, file } = question;
  const date = isoDay(answered);
  return { url, date, version: hash, read: () => ({ url, kind: "question", title, summary: oneLine(question), date, category: "", text: { file } }) };
};

function ofIndicator(portal: Portal, indicator: Indicator): Searchable {
  const { url, title, definition, note = "" } = indicator;
  const date = newestDay(portal, [indicator]) ?? "";
  return { url, date, version: shortHash(JSON.stringify([title, definition, note, date])), read: () => ({ url, kind: "indicator", title, summary: definition, date, category: "", text: note }) };
}

/** Everything that readers may find, newest first. */
export function searchables(portal: Portal): Searchable[] {
  const all = [...portal.articles.map(ofArticle), ...portal.pages.map(ofPage), ...portal.questions.map(ofQuestion), ...portal.indicators.map((indicator) => ofIndicator(portal, indicator))];
  return all.sort((a, b) => (a.date !== b.date ? (a.date < b.date ? 1 : -1) : a.url < b.url ? -1 : 1));
}
