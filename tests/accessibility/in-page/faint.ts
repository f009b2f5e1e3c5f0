/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { colourOf, contrast, over, type Colour } from "./colour.ts";
import { linesOfText } from "./lines.ts";
import { nameOf } from "./names.ts";

/** Text whose contrast with what lies under it is less than 4.5 : 1, in the colours that are really shown. */
export function faint(): string[] {
  scrollTo({ top: 0, behavior: "instant" });
  return [...linesOfText({ drawings: true })].flatMap(({ parent, rect: { top, bottom, left, right } }) => {
    const middle = (top + bottom) / 2;
    scrollTo({ top: middle - innerHeight / 2, behavior: "instant" });
    const stack = document.elementsFromPoint((left + right) / 2, middle - scrollY);
    if (isUnder(stack[0], parent)) return [];
    const [colour, ground] = [inkOf(parent), groundOf(stack)];
    if (!colour || !ground || contrast(colour, ground) >= 4.5) return [];
    return [`${nameOf(parent)} has a contrast of ${contrast(colour, ground).toFixed(1)}`];
  });
}

const isDrawn = (element: Element): boolean => element instanceof SVGElement && element.localName !== "svg";

function inkOf(element: Element): Colour | undefined {
  const { color, fill } = getComputedStyle(element);
  return colourOf(isDrawn(element) ? fill : color);
}

/** Under a panel that is open. What takes no clicks is on no stack. */
const isUnder = (top: Element | undefined, element: Element): boolean =>
  top !== undefined && !top.contains(element) && !element.contains(top) && getComputedStyle(element).pointerEvents !== "none";

/** What is seen of all grounds at a point; undefined over a picture, and where nothing is. */
function groundOf(stack: readonly Element[]): Colour | undefined {
  const grounds: Colour[] = [];
  for (const element of stack) {
    if (element.localName === "img") return undefined;
    const { backgroundColor, fill } = getComputedStyle(element);
    const ground = isDrawn(element) ? (element.localName === "text" ? undefined : colourOf(fill)) : colourOf(backgroundColor);
    if (!ground || ground.opacity === 0) continue;
    grounds.push(ground);
    if (ground.opacity === 1) return grounds.reduceRight(over);
  }
  return undefined;
}
