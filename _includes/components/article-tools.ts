import { html, type Html } from "../../src/html.ts";
import type { Article } from "../../src/model/article.ts";
import type { Portal } from "../../src/model/portal.ts";
import { site as words } from "../../src/strings/vi.ts";

const label = words.article.tools;

/** Sending by e-mail works everywhere; `src/client/article-tools.ts` shows the two buttons where the browser can do what they say. */
export const articleTools = ({ site, assets }: Portal, { title, url }: Article): Html => html`
<section class="article-tools" aria-label="${label.label}">
  <a class="article-tools__tool" href="${mailAddress(title, site.url + url)}">${label.email}</a>
  <button class="article-tools__tool" type="button" data-tool="print" hidden>${label.print}</button>
  <button class="article-tools__tool" type="button" data-tool="copy" hidden>${label.copy}</button>
  <output class="article-tools__said" data-copied="${label.copied}"></output>
  <script type="module" src="${assets.articleScript}"></script>
</section>`;

const mailAddress = (title: string, url: string): string =>
  `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(words.article.emailBody(title, url))}`;
