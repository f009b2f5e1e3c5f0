import { html, type Child, type Html } from "../../src/html.ts";
import type { Portal } from "../../src/model/portal.ts";
import type { Crumb } from "../components/breadcrumb.ts";
import { pageHeader } from "../components/page-header.ts";
import { base } from "./base.ts";
import type { Head } from "./head.ts";

export interface Page extends Omit<Head, "steps" | "title"> {
  title: string;
  /** Under the title; the description when absent. */
  intro?: Child;
  /** Steps between the home page and this one. */
  above?: readonly Crumb[];
}

/** A page with a title, a sentence under it, and content: everything but the home page and articles. */
export function pageLayout(portal: Portal, page: Page, content: Child): Html {
  const { title, url, description, intro = description, above = [], ...head } = page;
  return base(portal, { ...head, title, url, description, steps: [...above, { title, url }] }, html`${pageHeader(title, intro)}${content}`);
}
