const mark = "is-spoken";

/** Marks the block that is being read and keeps it in sight, unless the reader went to look at something else. */
export function spotlight(): (element?: HTMLElement) => void {
  let lit: HTMLElement | undefined;
  return (element) => {
    if (element === lit) return;
    const follows = !lit || isInSight(lit);
    lit?.classList.remove(mark);
    lit = element;
    if (!element) return;
    element.classList.add(mark);
    const { top, bottom, height } = element.getBoundingClientRect();
    // The bar lies over the last 80 pixels.
    if (!follows || (top >= 0 && bottom <= innerHeight - 80)) return;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    element.scrollIntoView({ block: height > innerHeight / 2 ? "start" : "center", behavior: still ? "auto" : "smooth" });
  };
}

function isInSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
