import { contactDetails } from "../../_includes/components/contact-details.ts";
import { feedbackForm } from "../../_includes/components/feedback-form.ts";
import { statusForm } from "../../_includes/components/feedback-status.ts";
import { section } from "../../_includes/components/section.ts";
import { pageLayout } from "../../_includes/layouts/page.ts";
import { html } from "../html.ts";
import { receiverRoutes, routes } from "../model/routes.ts";
import { feedback, site as words } from "../strings/vi.ts";
import type { PageData } from "./page-data.ts";

export const data = { permalink: "/gop-y/index.html" };

export function render({ portal }: PageData): string {
  const { title, description, intro, noForm, otherWays } = words.feedback;
  const { site, assets } = portal;
  const form = feedbackForm(site, assets.feedback);
  const canBeFollowed = site.feedback.endpoint === receiverRoutes.send;
  return String(pageLayout(portal, { title, description, url: routes.feedback, sheet: "form", intro: form ? intro : noForm }, form
    ? html`${form}${canBeFollowed && section("status", feedback.status.title, html`
<p>${feedback.status.short}</p>${statusForm()}`)}${section("other-ways", otherWays, contactDetails(site))}`
    : contactDetails(site)));
}
