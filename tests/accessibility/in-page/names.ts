/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** How a report names an element: enough to find it. */
export const nameOf = (element: Element): string =>
  `<${element.localName}${element.className && typeof element.className === "string" ? ` class="${element.className}"` : ""}> «${(element.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 40)}»`;

/** Words for screen readers alone, and the skip link until it has the focus, are clipped to nothing. */
const isClipped = (element: Element | null): boolean => element !== null && (getComputedStyle(element).clipPath === "inset(50%)" || isClipped(element.parentElement));

/** Painted, for the eye too. */
export function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && !isClipped(element);
}
