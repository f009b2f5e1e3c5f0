import { numberText } from "../../src/format/number.ts";
import { html, type Html } from "../../src/html.ts";
import { archiveOf, type ArchiveYear } from "../../src/model/archive.ts";
import { perPortal } from "../../src/model/per-portal.ts";
import { site as words } from "../../src/strings/vi.ts";

const label = words.news;

/** Years, and in each the months that have articles; with an anchor, links lead to that part of the month. */
export const archive = (years: readonly ArchiveYear[], anchor?: string): Html => html`
<dl class="archive">${years.map(({ year, url, months }) => html`
  <div class="archive__year">
    <dt><a href="${url}">${label.yearName(year)}</a></dt>
    <dd>
      <ul class="archive__months">${months.map(({ month, url, count }) => html`
        <li><a href="${url}${anchor && `#${anchor}`}">${label.monthName(month)}</a> <span class="archive__count">${label.count(numberText(count))}</span></li>`)}
      </ul>
    </dd>
  </div>`)}
</dl>`;

/** All months of the portal. */
export const wholeArchive = perPortal((portal): Html => archive(archiveOf(portal.articles)));
