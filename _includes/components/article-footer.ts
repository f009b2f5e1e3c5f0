import { dayText, fullMomentText } from "../../src/format/date.ts";
import { html, type Html } from "../../src/html.ts";
import type { Article, Tag } from "../../src/model/article.ts";
import { historyUrl } from "../../src/model/history-url.ts";
import type { Portal } from "../../src/model/portal.ts";
import { site as words } from "../../src/strings/vi.ts";

/** What the end of a text says: an article, or an answer, which has a day and a signature. */
type Closed = Pick<Article, "url" | "file" | "date"> & Partial<Pick<Article, "author" | "source" | "tags" | "updated" | "correction">>;

/** Author, source and terms, after the body; where the article comes from, for its printed copy; its tags. */
export const articleFooter = ({ site }: Portal, { author, source, tags = [], url, file, date, updated, correction }: Closed): Html => html`
<footer class="article-footer">${correction && updated && html`
  <p class="article-footer__correction"><strong>${words.article.correction(fullMomentText(updated))}</strong> ${correction}</p>`}${author && html`
  <p class="article-footer__author">${author}</p>`}${source && html`
  <p>${words.article.source} ${sourceName(source)}</p>`}
  <p class="article-footer__terms">${site.attribution}${site.repository && html` <a href="${historyUrl(site.repository, file)}" rel="external noopener">${words.article.history}</a>`}</p>
  <p class="print-only">${site.title}, ${dayText(date)}. ${words.article.address} ${site.url + url}</p>${tags.length > 0 && tagList(tags)}
</footer>`;

const sourceName = ({ name, url }: NonNullable<Article["source"]>): Html =>
  url ? html`<a href="${url}" rel="external noopener">${name}</a>` : html`${name}`;

const tagList = (tags: readonly Tag[]): Html => html`
  <nav class="tags" aria-label="${words.article.tags}">
    <ul class="tags__list">${tags.map(({ name, url }) => html`
      <li><a class="tags__link" href="${url}" rel="tag">${name}</a></li>`)}
    </ul>
  </nav>`;
