import type { Canvas } from "./canvas.ts";
import { size } from "./canvas.ts";
import type { Frame } from "./card.ts";
import type { Colours } from "./colours.ts";
import { bold } from "./face.ts";
import { set } from "./wrap.ts";

/** A picture of the emblem, ready for an SVG: side in pixels → data address. */
export type Emblem = (side: number) => string;

/** Free space at both sides. */
export const margin = 72;
export const inner = size.width - 2 * margin;
/** Where the band at the foot begins. */
export const foot = 520;

const emblemSide = 76;

export const ground = (canvas: Canvas, colours: Colours): void => canvas.rectangle(0, 0, size.width, size.height, colours.ground);

/** The deep band with its warm line, as under the header of the pages. */
export function band(canvas: Canvas, top: number, colours: Colours): void {
  canvas.rectangle(0, top, size.width, size.height - top, colours.deep);
  canvas.rectangle(0, top, size.width, 5, colours.accent);
}

export const emblemAt = (canvas: Canvas, emblem: Emblem, x: number, y: number, side: number): void =>
  canvas.add(`<image x="${x}" y="${y}" width="${side}" height="${side}" href="${emblem(side)}"/>`);

/** Ground, and at the foot the emblem and the name of the portal. */
export function framed(canvas: Canvas, { title }: Frame, colours: Colours, emblem: Emblem): void {
  ground(canvas, colours);
  band(canvas, foot, colours);
  const middle = (foot + 5 + size.height) / 2;
  emblemAt(canvas, emblem, margin, middle - emblemSide / 2, emblemSide);
  const left = margin + emblemSide + 24;
  const name = set(title, bold, size.width - margin - left, [{ size: 34, lines: 1 }, { size: 28, lines: 1 }, { size: 24, lines: 1 }]);
  canvas.text(name.lines[0]!, left, middle + name.size * 0.35, { face: bold, size: name.size, colour: colours.ink });
}
