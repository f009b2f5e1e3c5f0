import { html, type Html } from "../../src/html.ts";
import type { Portal } from "../../src/model/portal.ts";
import { site as words } from "../../src/strings/vi.ts";

/** The notice at the top of every page, while it is in force on the day of the build. */
export function notice({ site, now }: Portal): Html | undefined {
  const { notice } = site;
  if (!notice || (notice.from && now < notice.from) || (notice.until && now >= notice.until)) return undefined;
  return html`
<section class="notice" aria-label="${words.notice}">
  <p class="notice__text">${notice.text}${notice.url && html` <a href="${notice.url}">${notice.linkText ?? notice.url}</a>`}</p>
</section>`;
}
