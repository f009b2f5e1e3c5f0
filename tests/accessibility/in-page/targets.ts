/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { isSeen, nameOf } from "./names.ts";

/** Side of a target and diameter of its circle, WCAG 2.5.8. */
const least = 24;

interface Target { element: Element; rects: DOMRect[]; x: number; y: number; small: boolean }

/** Targets smaller than 24 × 24 px that are neither within a sentence nor far enough from others. */
export function smallTargets(): string[] {
  const targets = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0'][role], label:has(input)")]
    .filter(isSeen).filter((element) => element.getAttribute("role") !== "region").map(targetOf);
  return targets.filter((target) => target.small && !isWithinSentence(target.element) && targets.some((other) => other !== target && isTooNear(target, other)))
    .map(({ element, rects }) => `${nameOf(element)} ${rects.map(({ width, height }) => `${Math.round(width)} × ${Math.round(height)}`).join(", ")} px`);
}

function targetOf(element: Element): Target {
  const rects = [...element.getClientRects()].map((rect) => withLabel(element, rect));
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { element, rects, x: (left + right) / 2, y: (top + bottom) / 2, small: rects.every(({ width, height }) => width < least - .01 || height < least - .01) };
}

/** The label of a box to tick is part of its target. */
function withLabel(element: Element, rect: DOMRect): DOMRect {
  const label = element instanceof HTMLInputElement ? element.labels?.[0]?.getBoundingClientRect() : undefined;
  if (!label || label.bottom < rect.top || label.top > rect.bottom) return rect;
  const [left, top] = [Math.min(rect.left, label.left), Math.min(rect.top, label.top)];
  return new DOMRect(left, top, Math.max(rect.right, label.right) - left, Math.max(rect.bottom, label.bottom) - top);
}

/** Words of the sentence stand beside it in the same line. */
function isWithinSentence(element: Element): boolean {
  if (getComputedStyle(element).display !== "inline") return false;
  const block = element.closest("p, li, dd, dt, td, th, figcaption, label, address, legend");
  const links = [...(block?.querySelectorAll("a, button") ?? [])].map((link) => link.textContent ?? "").join("");
  return /\p{L}/u.test(block?.textContent ?? "") && lettersOf(block?.textContent ?? "") > lettersOf(links);
}

const lettersOf = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** The circle around a small target meets another target, or the circle of another small one. */
function isTooNear({ element, x, y }: Target, other: Target): boolean {
  if (element.contains(other.element) || other.element.contains(element)) return false;
  if (other.small) return Math.hypot(other.x - x, other.y - y) < least;
  return other.rects.some(({ left, right, top, bottom }) =>
    Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) < least / 2);
}
