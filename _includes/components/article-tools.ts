import { html, type Html } from "../../src/html.ts";
import type { Article } from "../../src/model/article.ts";
import type { Portal } from "../../src/model/portal.ts";
import { site as words } from "../../src/strings/vi.ts";

const label = words.article.tools;

/** One row under the title. Sending by e-mail works everywhere; what needs a script comes with it (`src/client/article-tools.ts`), after the link, so that nothing moves. */
export const articleTools = ({ site, assets }: Portal, { title, url }: Pick<Article, "title" | "url">): Html => html`
<section class="article-tools" aria-label="${label.label}">
  <a class="article-tools__tool" href="${mailAddress(title, site.url + url)}">${envelope}<span>${label.email}</span></a>
  <script type="module" src="${assets.articleScript}"></script>
</section>`;

const mailAddress = (title: string, url: string): string =>
  `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(words.article.emailBody(title, url))}`;

const envelope = html`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="M2 4h16v12H2zl8 7 8-7"/></svg>`;
