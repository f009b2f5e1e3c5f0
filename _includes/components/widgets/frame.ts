import { html, type Child, type Html } from "../../../src/html.ts";
import { statistics } from "../../../src/strings/vi.ts";
import type { View } from "./view.ts";

export interface FrameOptions {
  /** Of the heading, from `view.uid`. */
  id: string;
  title: string;
  /** The heading links here. */
  url?: string | undefined;
  /** Second class, the component's own. */
  component?: string;
  wide?: boolean;
  illustrative?: boolean;
}

/** What every widget stands in: a figure named by its heading, which says first of all when its figures are made up. */
export const frame = ({ headingLevel }: View, { id, title, url, component, wide, illustrative }: FrameOptions, body: Child): Html => html`
<figure class="widget${component && ` ${component}`}${wide && " widget--wide"}${illustrative && " widget--illustrative"}" aria-labelledby="${id}">
  <figcaption><h${headingLevel} class="widget__title" id="${id}">${url ? html`<a href="${url}">${title}</a>` : title}</h${headingLevel}></figcaption>${illustrative && notice(statistics.sentence.illustrative)}
  ${body}
</figure>`;

/** A sentence nobody may overlook. */
export const notice = (text: string): Html => html`
  <p class="widget__notice">${text}</p>`;

/** A table that a narrow screen scrolls sideways, by touch or by keyboard. */
export const scrollable = (labelledBy: string, table: Html): Html => html`<div class="widget__scroll" role="region" aria-labelledby="${labelledBy}" tabindex="0">${table}</div>`;
