import { contactDetails } from "../../_includes/components/contact-details.ts";
import { legalDocuments } from "../../_includes/components/legal-documents.ts";
import { section } from "../../_includes/components/section.ts";
import { pageLayout } from "../../_includes/layouts/page.ts";
import { html } from "../html.ts";
import { routes } from "../model/routes.ts";
import { site as words } from "../strings/vi.ts";
import type { PageData } from "./page-data.ts";

export const data = { permalink: "/lien-he/index.html" };

export function render({ portal }: PageData): string {
  const { site } = portal;
  const { title, description, feedback, feedbackText, legal } = words.contact;
  return String(pageLayout(portal, { title, description: description(site.agency.name), url: routes.contact, sheet: "lists" }, html`${contactDetails(site)}${section("feedback", feedback, html`
  <p>${feedbackText} <a href="${routes.feedback}">${words.feedback.title}</a>.</p>`)}${site.legal.length > 0 && section("legal", legal, legalDocuments(site))}`));
}
