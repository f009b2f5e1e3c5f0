/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** Red, green and blue from 0 to 255; opacity from 0 to 1. */
export interface Colour { rgb: readonly [number, number, number]; opacity: number }

/** A colour as computed styles print it, `rgb(1, 2, 3)` or `rgba(1, 2, 3, 0.5)`; undefined for `none` and for what no browser prints here. */
export function colourOf(printed: string): Colour | undefined {
  const [red, green, blue, opacity = 1] = (/^rgba?\(([^)]+)\)$/.exec(printed)?.[1] ?? "").split(",").map(Number.parseFloat);
  return blue === undefined ? undefined : { rgb: [red!, green!, blue], opacity };
}

/** One colour seen through another. */
export const over = (below: Colour, { rgb, opacity }: Colour): Colour =>
  ({ rgb: [0, 1, 2].map((part) => rgb[part]! * opacity + below.rgb[part]! * (1 - opacity)) as unknown as Colour["rgb"], opacity: 1 });

export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
}

function luminance({ rgb }: Colour): number {
  const [red, green, blue] = rgb.map((value) => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + .055) / 1.055) ** 2.4));
  return .2126 * red! + .7152 * green! + .0722 * blue!;
}
