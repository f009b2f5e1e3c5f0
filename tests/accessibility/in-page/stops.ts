/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { isSeen, nameOf } from "./names.ts";

/** Where the keyboard stands. `place` counts the stops of the page in its own order; -1 for one that was not expected. */
export interface Stop { place: number; name: string; covered: boolean }

let expected: Element[] = [];

const focusable = ":is(a[href], button, input, select, textarea, summary, [tabindex]):not([disabled], [type=hidden], [tabindex^='-'])";

/** Where the keyboard should come past from here on, in reading order: their number. Of a group of choices it stops at one. */
export function expectStops(): number {
  expected = [...document.querySelectorAll(focusable)].filter((element) => isSeen(element) || element.matches(".skip-link")).filter(isTheOneOfItsGroup);
  return expected.length;
}

function isTheOneOfItsGroup(element: Element): boolean {
  if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
  const group = [...document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${element.name}"]`)].filter((other) => other.form === element.form);
  return element === (group.find(({ checked }) => checked) ?? group[0]);
}

/** Stops that look alike share a text: element, class, and class of what it lies in. */
export const looksOfStops = (): string[] => expected.map((element) => `${element.localName}.${element.className}<${element.parentElement?.className}`);

export const focusStop = (place: number): void => { (expected[place] as HTMLElement).focus(); };

export const nameOfStop = (place: number): string => nameOf(expected[place]!);

/** The stop that has the focus; null when none has. */
export function stopNow(): Stop | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  return { place: expected.indexOf(element), name: nameOf(element), covered: isCovered(element) };
}

/** Where the stop stands after it was moved to the middle of the screen: at the edge its ring is cut off by the screen alone. */
export function stopInTheMiddle(): { x: number; y: number; width: number; height: number } {
  document.activeElement!.scrollIntoView({ block: "center", behavior: "instant" });
  const { x, y, width, height } = document.activeElement!.getBoundingClientRect();
  return { x, y, width, height };
}

/** Something that is no part of it lies over every corner and the middle of it, or it is off the screen: WCAG 2.4.11. */
function isCovered(element: Element): boolean {
  return [...element.getClientRects()].every(({ left, right, top, bottom }) => {
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return [[x, y], [left + 2, top + 2], [right - 2, bottom - 2], [left + 2, bottom - 2], [right - 2, top + 2]].every(([atX, atY]) => {
      const there = document.elementFromPoint(atX!, atY!);
      return !there || !(element.contains(there) || there.contains(element));
    });
  });
}

/** Stops that the eye meets before the one that comes before them: nearer to the top, and not in a column beside it. */
export function outOfOrder(): string[] {
  return expected.flatMap((element, index) => {
    const before = expected[index - 1];
    if (!before || before.matches(".skip-link")) return [];
    const [was, is] = [before.getBoundingClientRect(), element.getBoundingClientRect()];
    return is.bottom <= was.top && is.left < was.right ? [`${nameOf(element)} stands above ${nameOf(before)}`] : [];
  });
}
