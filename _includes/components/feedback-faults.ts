import { html, type Html } from "../../src/html.ts";
import type { FeedbackFault } from "../../src/model/feedback.ts";
import { faultText, feedbackFaults } from "../../src/strings/vi.ts";

/** What the citizen should mend, each a link to its field. It has the focus when the page opens; the script of the form makes the same. */
export const faultSummary = (faults: readonly FeedbackFault[]): Html => html`
<div class="form-faults" tabindex="-1" role="group" aria-labelledby="form-faults" autofocus>
  <h2 class="form-faults__title" id="form-faults">${feedbackFaults.summary(faults.length)}</h2>
  <ul class="form-faults__list">${faults.map((fault) => html`
    <li><a href="#${fault.field}">${faultText(fault)}</a></li>`)}
  </ul>
</div>`;
