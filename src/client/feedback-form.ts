import { faultsOf, fieldsFrom, readableText } from "../model/feedback-rules.ts";
import { feedbackFaults as words } from "../strings/vi/feedback-faults.ts";
import { getPermit, NoPermit, type Permit } from "./feedback/permit.ts";
import { showFaults } from "./feedback/show-faults.ts";

/** Checks the form on the page, and gets a permit for it while somebody writes. Without this module the receiver does both on a page of its own. */
const form = document.querySelector<HTMLFormElement>("form[data-solver]")!;
const said = form.querySelector("[role=status]")!;
const permitLives = 3_600_000;

let permit: Promise<Permit> | undefined;
let asked = 0;
let sending = false;

const input = (name: string): HTMLInputElement | null => form.querySelector(`[name="${name}"]`);
const hasProof = (): boolean => Boolean(input("proof")?.value);

/** The permit of this writing; asked for again when it failed or has become old. */
function permitNow(): Promise<Permit> {
  if (!permit || Date.now() - asked > permitLives) {
    asked = Date.now();
    permit = getPermit(form.action, form.dataset["solver"]!);
    permit.catch(() => { permit = undefined; });
  }
  return permit;
}

function carry(name: string, value: string): void {
  const carrier = input(name) ?? form.appendChild(document.createElement("input"));
  carrier.type = "hidden";
  carrier.name = name;
  carrier.value = value;
}

async function send(): Promise<void> {
  sending = true;
  said.textContent = words.checking;
  try {
    if (!hasProof()) {
      const { token, proof = "" } = await permitNow();
      carry("token", token);
      carry("proof", proof);
    }
  } catch (error) {
    if (!(error instanceof NoPermit)) {
      said.textContent = words.offline;
      sending = false;
      return;
    }
  }
  said.textContent = words.sending;
  form.submit();
}

form.noValidate = true;
form.addEventListener("input", () => { if (!hasProof()) void permitNow().catch(() => { /* asked again when it is sent */ }); });
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const written = fieldsFrom((name) => input(name)!.value, (name) => input(name)!.checked);
  const faults = faultsOf(written);
  showFaults(form, faults);
  for (const { field, kind } of faults) if (kind === "unreadable") input(field)!.value = readableText(field, String(written[field]));
  if (!faults.length && !sending) void send();
});

// Back from the receipt to a page the browser kept: what was used there is not used again.
addEventListener("pageshow", ({ persisted }) => {
  if (!persisted) return;
  for (const name of ["token", "proof"]) input(name)?.remove();
  permit = undefined;
  sending = false;
  said.textContent = "";
});
// A page of the receiver opens with what it says; browsers that know autofocus for fields alone are told here.
document.querySelector<HTMLElement>(".form-faults, .form-again")?.focus();
