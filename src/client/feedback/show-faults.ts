import type { FeedbackFault } from "../../model/feedback.ts";
import { faultText, feedbackFaults } from "../../strings/vi/feedback-faults.ts";

/** Shows on the page what the receiver would show: a summary that takes the focus, and each fault at its field. */
export function showFaults(form: HTMLFormElement, faults: readonly FeedbackFault[]): void {
  document.querySelectorAll(".form-faults, .form__fault").forEach((old) => old.remove());
  form.querySelectorAll("[aria-invalid]").forEach((input) => {
    input.removeAttribute("aria-invalid");
    describe(input, (input.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id !== `${input.id}-fault`));
  });
  if (!faults.length) return;
  faults.forEach((fault) => mark(form.querySelector(`#${fault.field}`)!, faultText(fault)));
  const box = summary(faults);
  form.before(box);
  box.focus();
  box.scrollIntoView();
}

function mark(input: Element, text: string): void {
  const line = element("p", "form__fault", text);
  line.id = `${input.id}-fault`;
  (input.closest(".form__consent") ?? input).before(line);
  input.setAttribute("aria-invalid", "true");
  describe(input, [input.getAttribute("aria-describedby") ?? "", line.id]);
}

function describe(input: Element, ids: readonly string[]): void {
  const text = ids.join(" ").trim();
  if (text) input.setAttribute("aria-describedby", text);
  else input.removeAttribute("aria-describedby");
}

function summary(faults: readonly FeedbackFault[]): HTMLElement {
  const box = element("div", "form-faults");
  box.tabIndex = -1;
  box.setAttribute("role", "group");
  box.setAttribute("aria-labelledby", "form-faults");
  const title = element("h2", "form-faults__title", feedbackFaults.summary(faults.length));
  title.id = "form-faults";
  const list = element("ul", "form-faults__list");
  for (const fault of faults) {
    const link = element("a", "", faultText(fault));
    link.setAttribute("href", `#${fault.field}`);
    list.appendChild(document.createElement("li")).append(link);
  }
  box.append(title, list);
  return box;
}

function element(name: string, className: string, text = ""): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
