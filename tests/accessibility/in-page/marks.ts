/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { nameOf } from "./names.ts";

/** What the eye can tell two links apart by. */
function lookOf(element: Element): string {
  const style = getComputedStyle(element);
  const { fontWeight, textDecorationLine, textDecorationThickness, backgroundColor } = style;
  const borders = ["Top", "Right", "Bottom", "Left"].map((side) => {
    const width = style[`border${side}Width` as "borderTopWidth"];
    return width === "0px" ? "" : `${width} ${style[`border${side}Color` as "borderTopColor"]}`;
  });
  return [fontWeight, textDecorationLine, textDecorationLine === "none" ? "" : textDecorationThickness, backgroundColor, ...borders].join(" ");
}

/** Links to the page itself that look like the links beside them. */
export const unmarked = (): string[] => [...document.querySelectorAll("li > a[aria-current]")].flatMap((link) => {
  const others = [...link.parentElement!.parentElement!.querySelectorAll(":scope > li > a:not([aria-current])")];
  return others.some((other) => lookOf(other) === lookOf(link)) ? [`${nameOf(link)} looks like the links beside it`] : [];
});
