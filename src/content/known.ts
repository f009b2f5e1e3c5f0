import type { Category } from "../model/category.ts";
import type { Indicator } from "../model/indicator.ts";

/** What articles and pages may refer to. */
export interface Known {
  contentFolder: string;
  /** Undefined when the file of categories has a problem of its own; nothing is said then of what refers to it. */
  categories: ReadonlyMap<string, Category> | undefined;
  indicators: ReadonlyMap<string, Indicator>;
  /** Indicators whose files have problems of their own: naming them is no further problem. */
  unreadIndicators: ReadonlySet<string>;
  /** Whether readers may have originals of photos. */
  publishOriginals: boolean;
}
