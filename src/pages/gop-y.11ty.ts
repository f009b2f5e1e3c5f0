import { contactDetails } from "../../_includes/components/contact-details.ts";
import { feedbackForm } from "../../_includes/components/feedback-form.ts";
import { section } from "../../_includes/components/section.ts";
import { pageLayout } from "../../_includes/layouts/page.ts";
import { html } from "../html.ts";
import { routes } from "../model/routes.ts";
import { site as words } from "../strings/vi.ts";
import type { PageData } from "./page-data.ts";

export const data = { permalink: "/gop-y/index.html" };

export function render({ portal }: PageData): string {
  const { title, description, intro, noForm, otherWays } = words.feedback;
  const form = feedbackForm(portal.site);
  return String(pageLayout(portal, { title, description, url: routes.feedback, intro: form ? intro : noForm }, form
    ? html`${form}${section("other-ways", otherWays, contactDetails(portal.site))}`
    : contactDetails(portal.site)));
}
