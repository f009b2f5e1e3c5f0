/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { isSeen, nameOf } from "./names.ts";

/** A teaser that ends in «…»: all of it is on the page its card leads to. */
const isTeaser = (element: HTMLElement): boolean => getComputedStyle(element).webkitLineClamp !== "none" && element.closest("article, li")?.querySelector("a[href]") != null;

/** Elements that cut off what is in them, and regions that scroll sideways but cannot be reached by keyboard or have no name. */
export const clipped = (): string[] => [...document.body.querySelectorAll<HTMLElement>("*")].filter((element) => isSeen(element) && !isTeaser(element) && !(element instanceof SVGElement)).flatMap((element) => {
  const { overflowX, overflowY } = getComputedStyle(element);
  const [wide, high] = [element.scrollWidth > element.clientWidth + 1, element.scrollHeight > element.clientHeight + 1];
  if ((wide && cuts(overflowX)) || (high && cuts(overflowY))) return [`${nameOf(element)} cuts off ${element.scrollWidth - element.clientWidth} × ${element.scrollHeight - element.clientHeight} px`];
  if (wide && scrolls(overflowX) && !isRegion(element)) return [`${nameOf(element)} scrolls sideways and is no region that a keyboard reaches`];
  return [];
});

const cuts = (overflow: string): boolean => overflow === "hidden" || overflow === "clip";
const scrolls = (overflow: string): boolean => overflow === "auto" || overflow === "scroll";

const isRegion = (element: HTMLElement): boolean =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement || element.localName === "pre"
  || (element.tabIndex === 0 && element.role === "region" && (element.ariaLabel !== null || element.hasAttribute("aria-labelledby")));
