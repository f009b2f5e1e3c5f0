import { contactDetails } from "../../_includes/components/contact-details.ts";
import { section } from "../../_includes/components/section.ts";
import { pageLayout } from "../../_includes/layouts/page.ts";
import { html, type Html } from "../html.ts";
import type { Portal } from "../model/portal.ts";
import { receiverDownPage, routes } from "../model/routes.ts";
import { receiverDown as words, site as general } from "../strings/vi.ts";

/** For whoever has just sent a form, or asked for theirs, while the receiver does not answer. */
export function receiverDownPageOf(portal: Portal): Html {
  const { agency } = portal.site;
  const { title, otherWays } = general.feedback;
  return pageLayout(portal, { title: words.title, description: words.description, url: receiverDownPage, sheet: "form", hidden: true, above: [{ title, url: routes.feedback }] },
    html`
<div class="form-again"><p>${words.sent(agency.telephone)}</p></div>${section("other-ways", otherWays, contactDetails(portal.site))}`);
}
