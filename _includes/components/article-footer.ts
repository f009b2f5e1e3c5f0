import { fullMomentText } from "../../src/format/date.ts";
import { html, type Html } from "../../src/html.ts";
import type { Article, Tag } from "../../src/model/article.ts";
import { historyUrl } from "../../src/model/history-url.ts";
import type { Portal } from "../../src/model/portal.ts";
import { site as words } from "../../src/strings/vi.ts";

/** Author, source and terms, after the body; the address of the article, for its printed copy; its tags. */
export const articleFooter = ({ site }: Portal, { author, source, tags, url, file, updated, correction }: Article): Html => html`
<footer class="article-footer">${correction && updated && html`
  <p class="article-footer__correction"><strong>${words.article.correction(fullMomentText(updated))}</strong> ${correction}</p>`}${author && html`
  <p class="article-footer__author">${author}</p>`}${source && html`
  <p>${words.article.source} ${sourceName(source)}</p>`}
  <p class="article-footer__terms">${site.attribution}${site.repository && html` <a href="${historyUrl(site.repository, file)}" rel="external noopener">${words.article.history}</a>`}</p>
  <p class="print-only">${words.article.address} ${site.url + url}</p>${tags.length > 0 && tagList(tags)}
</footer>`;

const sourceName = ({ name, url }: NonNullable<Article["source"]>): Html =>
  url ? html`<a href="${url}" rel="external noopener">${name}</a>` : html`${name}`;

const tagList = (tags: readonly Tag[]): Html => html`
  <nav class="tags" aria-label="${words.article.tags}">
    <ul class="tags__list">${tags.map(({ name, url }) => html`
      <li><a class="tags__link" href="${url}" rel="tag">${name}</a></li>`)}
    </ul>
  </nav>`;
