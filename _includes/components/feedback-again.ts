import { html, type Html } from "../../src/html.ts";

/** Why the form is shown again though nothing in it is wrong. It has the focus when the page opens. */
export const formAgain = (text: string): Html => html`
<div class="form-again" tabindex="-1" role="group" aria-labelledby="form-again" autofocus>
  <p id="form-again">${text}</p>
</div>`;
