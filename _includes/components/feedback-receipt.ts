import { html, type Html } from "../../src/html.ts";
import { receiverRoutes } from "../../src/model/routes.ts";
import type { Site } from "../../src/model/site.ts";
import { feedback } from "../../src/strings/vi.ts";

const words = feedback.receipt;

/** What the citizen keeps of a message, and what happens to it now. */
export const feedbackReceipt = ({ agency }: Site, code: string, held: boolean): Html => html`
<section class="receipt" aria-labelledby="receipt-code">
  <h2 class="receipt__label" id="receipt-code">${words.code}</h2>
  <p class="receipt__code">${code}</p>
  <p>${words.keep}</p>
</section>
<section class="section" aria-labelledby="receipt-next">
  <h2 class="section-title" id="receipt-next">${words.next}</h2>
  <ol class="receipt__steps">
    <li>${words.read(agency.officeHours)}${held && html` ${words.held}`}</li>
    <li>${words.answer}</li>
    <li><a href="${receiverRoutes.status}?ma=${code}">${words.follow}</a></li>
  </ol>
</section>`;
