import type { Canvas } from "./canvas.ts";
import type { IndicatorCard } from "./card.ts";
import type { Colours } from "./colours.ts";
import { medium } from "./face.ts";
import { inner, margin } from "./frame.ts";

const height = 30;
const small = { face: medium, size: 25 };

/** The bar of the progress card, on a dark ground: the same geometry, the same strokes past the mark. */
export function targetBar(canvas: Canvas, bar: NonNullable<IndicatorCard["bar"]>, top: number, colours: Colours): void {
  const at = (percent: number): number => margin + inner * percent / 100;
  const part = (from: number, to: number, colour: string, kind: string): void => {
    if (to > from) canvas.rectangle(at(from), top, at(to) - at(from), height, colour, kind);
  };
  const { mark, fill, past, met } = bar;
  part(0, 100, colours.track, "track");
  part(0, fill, colours.fill, "fill");
  if (past !== null && past > mark) {
    part(mark, past, met ? colours.fill : colours.over, "past");
    for (let x = at(mark) + 12; x < at(past); x += 14) canvas.rectangle(x, top + (met ? 0 : height / 2), Math.min(4, at(past) - x), met ? height : height / 2, colours.ground, "stroke");
  }
  canvas.rectangle(at(mark) - 5, top - 8, 10, height + 16, colours.ground);
  canvas.rectangle(at(mark) - 2, top - 8, 4, height + 16, colours.accent, "mark");
  labels(canvas, bar, at(mark), top + height + 34, colours);
}

/** The target under its mark; zero and the end of the scale where there is room. */
function labels(canvas: Canvas, { zero, aim, end }: NonNullable<IndicatorCard["bar"]>, mark: number, baseline: number, { ink, soft }: Colours): void {
  const width = medium.width(aim, small.size);
  const left = Math.min(Math.max(mark - width / 2, margin), margin + inner - width);
  canvas.text(aim, left, baseline, { ...small, colour: ink });
  const gap = 20;
  if (margin + medium.width(zero, small.size) + gap <= left) canvas.text(zero, margin, baseline, { ...small, colour: soft });
  if (end && left + width + gap <= margin + inner - medium.width(end, small.size)) canvas.text(end, margin + inner, baseline, { ...small, colour: soft, anchor: "end" });
}
