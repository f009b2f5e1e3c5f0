/** Colours of a picture, `#rrggbb`; each ink has a contrast of at least 4.5 on every ground it is used on. */
export interface Colours {
  ground: string;
  /** The band at the foot. */
  deep: string;
  ink: string;
  /** For what is less important. */
  soft: string;
  /** Thin lines only. */
  accent: string;
  track: string;
  fill: string;
  /** Of a bar past what is allowed. */
  over: string;
}

/** Red, green and blue, from 0 to 255. */
export type Channels = readonly [number, number, number];

const channels = (hex: string): Channels => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Channels;

/** @example mixed("#000000", "#ffffff", 0.5) // "#808080" */
export function mixed(from: string, to: string, share: number): string {
  const other = channels(to);
  return `#${channels(from).map((value, i) => Math.round(value + (other[i]! - value) * share).toString(16).padStart(2, "0")).join("")}`;
}

const linear = (value: number): number => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);

/** Relative luminance, WCAG 2.2. */
const luminance = ([red, green, blue]: Channels): number => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** From 1 to 21, WCAG 2.2. */
export function contrastOf(one: Channels, other: Channels): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Of two colours `#rrggbb`. */
export const contrast = (one: string, other: string): number => contrastOf(channels(one), channels(other));

const white = "#ffffff";
const readable = 4.5;

/** Colours around the portal's own; a colour too light for white letters is darkened until they read well. */
export function coloursOf(theme: string): Colours {
  let ground = theme.toLowerCase();
  const soft = (): string => mixed(ground, white, 0.82);
  while (contrast(soft(), ground) < readable) ground = mixed(ground, "#000000", 0.08);
  return {
    ground, deep: mixed(ground, "#000000", 0.3), ink: white, soft: soft(), accent: "#e3a52c",
    track: mixed(ground, white, 0.2), fill: mixed(ground, white, 0.92), over: "#ffb454",
  };
}

/** Labels of states: ink on a light ground, as on the pages; 7.1 and above. */
export const tones = {
  ok: { ink: "#155c33", ground: "#e7f4ec" },
  warn: { ink: "#7a4300", ground: "#fdf2df" },
  bad: { ink: "#98201b", ground: "#fcebe9" },
  calm: { ink: "#3d4a56", ground: "#eef1f4" },
} as const;
