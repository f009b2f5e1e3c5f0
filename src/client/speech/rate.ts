import { speech as words } from "../../strings/vi/speech.ts";

const key = "toc-do-doc";
const rates = ["0.8", "1", "1.3"] as const;

const remembered = (): string | null => { try { return localStorage.getItem(key); } catch { return null; } };

/** How fast to read, kept on this device. */
export function rateChoice(): HTMLSelectElement {
  const choice = document.createElement("select");
  rates.forEach((rate, index) => choice.add(new Option(words.rates[index], rate)));
  choice.value = remembered() ?? "";
  if (choice.selectedIndex < 0) choice.value = "1";
  choice.addEventListener("change", () => { try { localStorage.setItem(key, choice.value); } catch { /* for this page alone */ } });
  return choice;
}
