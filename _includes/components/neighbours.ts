import { html, type Html } from "../../src/html.ts";
import type { Neighbours } from "../../src/model/neighbours.ts";

interface Neighbour { label: string; url: string; title: string }

/** Links to what comes after and before in time; nothing when there is neither. */
export function neighbourLinks(name: string, newer: Neighbour | undefined, older: Neighbour | undefined): Html | undefined {
  if (!newer && !older) return undefined;
  return html`
<nav class="neighbours" aria-label="${name}">
  <ul class="neighbours__list">${newer && item("next", newer)}${older && item("prev", older)}
  </ul>
</nav>`;
}

/** The same for two texts, each called by its title. */
export const textNeighbours = (label: { neighbours: string; newer: string; older: string }, { newer, older }: Neighbours<{ url: string; title: string }>): Html | undefined => neighbourLinks(
  label.neighbours,
  newer && { label: label.newer, url: newer.url, title: newer.title },
  older && { label: label.older, url: older.url, title: older.title },
);

const item = (relation: "next" | "prev", { label, url, title }: Neighbour): Html => html`
    <li class="neighbours__item neighbours__item--${relation}"><span class="neighbours__label">${label}</span> <a href="${url}" rel="${relation}">${title}</a></li>`;
