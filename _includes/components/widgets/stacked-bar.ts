import { html, type Html } from "../../../src/html.ts";
import { bar, drawing, labelWidth, percent, strokes } from "./chart.ts";

/** More parts than this are told apart in a table only: the bar has as many grounds. */
export const mostSeries = 4;

const height = 34;
/** Left between two parts, in percent of the width. */
const gap = 0.5;

/** Every second and later part carries strokes of its own, at the foot, at the head or at both. */
const head = { y: 0, height: 8 }, foot = { y: 26, height: 8 };
const strokesOf = [[], [foot], [head], [head, foot]] as const;

export interface StackedPart { value: number; text: string }

/** Parts of a whole side by side; each value within its part where there is room. */
export function stackedBar(parts: readonly StackedPart[]): Html {
  const whole = parts.reduce((sum, { value }) => sum + value, 0);
  let from = 0;
  return drawing("stack", parts.map(({ value, text }, index) => {
    const start = from;
    from += whole > 0 ? 100 * value / whole : 0;
    const end = index < parts.length - 1 ? Math.max(start, from - gap) : from;
    const fits = (end - start) / 100 * 240 > labelWidth(text) + 12;
    return html`${bar(`series-${index + 1}`, start, end, { y: 0, height })}${strokesOf[index]?.map((edge) => strokes(start, end, edge))}${
      fits && html`<text class="chart__within" x="${percent(start + 1.5)}" y="22">${text}</text>`}`;
  }));
}

const swatchStrokes = [null, "M0 8h10", "M0 2h10", "M0 2h10M0 8h10"];

/** The ground of one part, beside its name in the table. */
export const swatch = (index: number): Html => html`<svg class="chart chart--swatch" viewBox="0 0 10 10" width="14" height="14" aria-hidden="true" focusable="false"><rect class="chart__series-${index + 1}" width="10" height="10"/>${
  swatchStrokes[index] && html`<path class="chart__strokes" stroke-width="4" d="${swatchStrokes[index]}"/>`}</svg>`;
