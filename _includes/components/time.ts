import { dayText, fullMomentText, isoDay, isoInstant } from "../../src/format/date.ts";
import { html, type Html } from "../../src/html.ts";

/** @example dayTime(date) // <time datetime="2019-05-13">13/05/2019</time> */
export const dayTime = (date: Date): Html => html`<time datetime="${isoDay(date)}">${dayText(date)}</time>`;

/** To the second. @example fullTime(date) // <time datetime="2019-05-13T16:43:08+07:00">13/05/2019 16:43:08</time> */
export const fullTime = (date: Date): Html => html`<time datetime="${isoInstant(date)}">${fullMomentText(date)}</time>`;
