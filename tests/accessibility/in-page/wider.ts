/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { isSeen, nameOf } from "./names.ts";

/** What makes the page scroll sideways: the innermost elements that reach over its edge. */
export function wider(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const over = [...document.body.querySelectorAll("*")].filter((element) => isSeen(element) && element.getBoundingClientRect().right > clientWidth + 1);
  const innermost = over.filter((element) => !over.some((other) => other !== element && element.contains(other)));
  return [`${scrollWidth - clientWidth} px wider than the screen: ${innermost.slice(0, 3).map(nameOf).join("; ")}`];
}
