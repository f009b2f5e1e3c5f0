/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { contrastOf, type Channels } from "../../../src/share/colours.ts";

/** Opacity from 0 to 1. */
export interface Colour { rgb: Channels; opacity: number }

/** A colour as computed styles print it, `rgb(1, 2, 3)` or `rgba(1, 2, 3, 0.5)`; undefined for `none` and for what no browser prints here. */
export function colourOf(printed: string): Colour | undefined {
  const [red, green, blue, opacity = 1] = (/^rgba?\(([^)]+)\)$/.exec(printed)?.[1] ?? "").split(",").map(Number.parseFloat);
  return blue === undefined ? undefined : { rgb: [red!, green!, blue], opacity };
}

/** One colour seen through another. */
export const over = (below: Colour, { rgb, opacity }: Colour): Colour =>
  ({ rgb: [0, 1, 2].map((part) => rgb[part]! * opacity + below.rgb[part]! * (1 - opacity)) as unknown as Channels, opacity: 1 });

/** The opacity of neither counts. */
export const contrast = (one: Colour, other: Colour): number => contrastOf(one.rgb, other.rgb);
