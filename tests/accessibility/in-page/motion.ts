/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { nameOf } from "./names.ts";

/** Longest time of a style's list, `0.2s, 1s`, in seconds. */
const longest = (times: string): number => Math.max(...times.split(",").map(Number.parseFloat));

/** What moves for longer than some seconds: transitions, animations with all their rounds, smooth scrolling, pictures that play by themselves. */
export function moving(seconds: number): string[] {
  const told = [...document.querySelectorAll("video[autoplay], audio[autoplay], marquee, animate, animateTransform")].map((element) => `${nameOf(element)} plays by itself`);
  if (seconds < 1 && getComputedStyle(document.documentElement).scrollBehavior === "smooth") told.push("the page scrolls smoothly");
  for (const element of document.querySelectorAll("*")) {
    for (const part of [undefined, "::before", "::after"]) {
      const style = getComputedStyle(element, part);
      const rounds = style.animationIterationCount === "infinite" ? Infinity : longest(style.animationIterationCount);
      const lasts = Math.max(longest(style.transitionDuration), style.animationName === "none" ? 0 : longest(style.animationDuration) * rounds);
      if (lasts > seconds) told.push(`${nameOf(element)}${part ?? ""} moves for ${lasts} s`);
    }
  }
  return told;
}
