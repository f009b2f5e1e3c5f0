import type { Portal } from "../../../src/model/portal.ts";

export type HeadingLevel = 1 | 2 | 3 | 4;

/** Where and as of which day widgets are shown. One view a page, so that ids stay unique in it. */
export interface View {
  readonly portal: Portal;
  /** Day, `2019-05-15`. */
  readonly asOf: string;
  /** Figures stay as they were on the day of an article, and widgets say so. */
  readonly pinned: boolean;
  readonly headingLevel: HeadingLevel;
  /** An id that no other element of the page has: the prefix and a number after `_`, which no slug contains. */
  uid(prefix: string): string;
}

export interface ViewOptions {
  /** Put before every id, where several views share a page. */
  scope?: string;
  asOf?: string;
  pinned?: boolean;
  headingLevel?: HeadingLevel;
}

export function widgetView(portal: Portal, { scope, asOf = portal.today, pinned = false, headingLevel = 3 }: ViewOptions = {}): View {
  const given = new Map<string, number>();
  return {
    portal, asOf, pinned, headingLevel,
    uid(prefix) {
      const number = (given.get(prefix) ?? 0) + 1;
      given.set(prefix, number);
      return `${scope ? `${scope}_` : ""}${prefix}_${number}`;
    },
  };
}

/** The same page under another heading level; ids go on counting. */
export const atLevel = (view: View, headingLevel: HeadingLevel): View => ({ ...view, headingLevel });
