import { html, type Child, type Html } from "../../../src/html.ts";

/** Pixels a drawing has at least: a card on a screen of 320 px. Labels that fit here fit everywhere. */
const narrowest = 240;
/** Of a character of a label, on average; a little generous. */
const characterWidth = 7.4;

export const labelWidth = (text: string): number => text.length * characterWidth;

/** A coordinate along the width, which is fluid. @example percent(83.5) // "83.5%" */
export const percent = (position: number): string => `${Number(position.toFixed(2))}%`;

/** Pixels; the stylesheet says the same. */
const heights = { bar: 42, stack: 34, meter: 8, timeline: 78, trend: 240 } as const;

/** A drawing that only repeats what the text beside it says. */
export const drawing = (kind: keyof typeof heights, body: Child): Html => html`
  <svg class="chart chart--${kind}" width="100%" height="${heights[kind]}" aria-hidden="true" focusable="false">${body}</svg>`;

export interface Box { y: number; height: number }

/** A rectangle from one percentage of the width to another; nothing when it has no width. */
export const bar = (kind: string, from: number, to: number, { y, height }: Box): Html | false =>
  to > from && html`<rect class="chart__${kind}" x="${percent(from)}" y="${y}" width="${percent(to - from)}" height="${height}"/>`;

/** Strokes over a rectangle: the sign of a series for those who see no colours. One dashed line, as thick as the rectangle is high. */
export const strokes = (from: number, to: number, { y, height }: Box): Html | false =>
  to > from && html`<line class="chart__strokes" x1="${percent(from)}" x2="${percent(to)}" y1="${y + height / 2}" y2="${y + height / 2}" stroke-width="${height}"/>`;

export type Anchor = "start" | "middle" | "end";

/** How a label hangs at its place so that it stays within the drawing. */
export function anchorAt(position: number, text: string): Anchor {
  const centre = position / 100 * narrowest;
  const half = labelWidth(text) / 2;
  if (centre - half < 0) return "start";
  return centre + half > narrowest ? "end" : "middle";
}

/** First and last pixel of a label in the narrowest drawing. */
export function extentOf(position: number, text: string, anchor: Anchor): [number, number] {
  const width = labelWidth(text);
  const left = position / 100 * narrowest - (anchor === "start" ? 0 : anchor === "end" ? width : width / 2);
  return [left, left + width];
}

/** Whether two labels of one line keep their distance in the narrowest drawing. */
export const apart = ([, end]: [number, number], [start]: [number, number]): boolean => start - end >= 8;

export const label = (position: number, y: number, text: string, anchor: Anchor, strong = true): Html =>
  html`<text${strong && html` class="chart__strong"`} x="${percent(position)}" y="${y}"${anchor !== "start" && html` text-anchor="${anchor}"`}>${text}</text>`;

/** A thin bar for a value among others; the track is the largest of them. */
export function meter(value: number, largest: number): Html {
  const box = { y: 0, height: 8 };
  const share = largest > 0 ? Math.min(100, Math.max(0, 100 * value / largest)) : 0;
  return drawing("meter", html`${bar("track", 0, 100, box)}${bar("series-1", 0, value > 0 ? Math.max(share, 0.5) : 0, box)}`);
}
