import type { Article } from "../model/article.ts";
import { oldYears } from "../model/old-article.ts";
import { neighboursOf } from "../model/neighbours.ts";
import { questionNeighboursOf } from "../model/question.ts";
import type { Portal } from "../model/portal.ts";
import { relatedTo } from "../model/related.ts";
import { embedUrl } from "../model/routes.ts";
import { shortHash } from "../format/hash.ts";
import type { Manifest, PageInputs } from "./manifest.ts";

/** What pages are made from now: compared with the manifest, it tells which of them to render. */
export interface Inputs extends Pick<Manifest, "shared" | "figures" | "lists" | "pages" | "nextChange"> {
  /** By address of an article: the cards of the articles its page names, and the years that it is told to be old. */
  near: ReadonlyMap<string, string>;
}

/** What the last build knew of an article's page. */
export interface KnownPage { hash: string; near: string; picture: string }

/** The articles that had a page at the last build, by address. */
export class KnownPages {
  readonly #articles: Manifest["articles"] | undefined;
  readonly #rows = new Map<string, number>();

  constructor(articles?: Manifest["articles"]) {
    this.#articles = articles;
    articles?.url.forEach((url, row) => { if (articles.near[row]) this.#rows.set(url, row); });
  }

  get size(): number { return this.#rows.size; }

  get(url: string): KnownPage | undefined {
    const row = this.#rows.get(url);
    if (row === undefined) return undefined;
    const { hash, near, picture } = this.#articles!;
    return { hash: hash[row]!, near: near[row]!, picture: picture[row]! };
  }
}

/**
 * Names the inputs of every page that may be carried over. An input too many costs a page rendered for nothing; one too few would be a wrong page:
 * so lists depend on all that cards may say of each of their articles, and pages with figures on all figures.
 * @param shared what every page depends on
 * @param figures all figures and the day they are shown for
 */
export function inputsOf(portal: Portal, shared: string, figures: string, before?: Pick<Manifest, "shared" | "lists"> & { known: KnownPages }): Inputs {
  const listHash = (articles: readonly { card: string }[]): string => shortHash(articles.map(cardOf).join(" "));
  const lists = new Map<string, string>([
    ...portal.tags.map(({ tag, articles }) => [`tag ${tag.slug}`, listHash(articles)] as const),
    ...[...portal.byCategory].map(([id, articles]) => [`category ${id}`, listHash(articles)] as const),
  ]);
  const pages = new Map<string, PageInputs>();
  const near = new Map<string, string>();
  const page = (url: string, own: string, beside = ""): void => { pages.set(url, { own, near: beside }); };

  const comparable = before?.shared === shared ? before : undefined;
  const sameLists = new Set([...lists].flatMap(([name, hash]) => (comparable?.lists.get(name) === hash ? [name] : [])));
  const sameList = (name: string): boolean => sameLists.has(name);
  const nearOf = nearArticles(portal);
  for (const article of portal.articles) {
    const known = comparable?.known.get(article.url);
    const same = known && sameList(`category ${article.category.id}`) && article.tags.every(({ slug }) => sameList(`tag ${slug}`));
    const cards = same ? known.near.split(" ", 1)[0]! : nearOf(article);
    near.set(article.url, `${cards} ${oldYears(portal.site, article, portal.now) || ""}`.trimEnd());
  }
  portal.months.forEach(({ url, articles }, index, all) => page(url, listHash(articles), `${all[index - 1]?.url} ${all[index + 1]?.url}`));
  for (const { id, url } of portal.categories) page(url, lists.get(`category ${id}`)!);
  for (const { tag } of portal.tags) page(tag.url, lists.get(`tag ${tag.slug}`)!);
  for (const { url, months } of portal.years) page(url, listHash(months.flatMap(({ articles }) => articles)));
  const questionNeighbours = questionNeighboursOf(portal);
  for (const question of portal.questions) {
    const { newer, older } = questionNeighbours(question);
    page(question.url, question.hash + (question.hasBlocks ? figures : ""), shortHash([newer?.card, older?.card].join(" ")));
  }
  for (const { url, questions } of portal.questionYears) page(url, listHash(questions));
  for (const { url, hash } of portal.pages) page(url, hash + figures);
  for (const { id, url } of portal.indicators) {
    page(url, figures, listHash(portal.articles.filter(({ indicators }) => indicators.includes(id))));
    page(embedUrl(id), figures);
  }
  return { shared, figures, lists, pages, nextChange: portal.nextChange, near };
}

const cardOf = ({ card }: { card: string }): string => card;

function nearArticles(portal: Portal): (article: Article) => string {
  const related = relatedTo(portal);
  const neighbours = neighboursOf(portal);
  return (article) => {
    const { newer, older } = neighbours(article);
    return shortHash([newer?.card, older?.card, ...related(article).map(cardOf)].join(" "));
  };
}
