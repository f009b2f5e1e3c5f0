import { speech as words } from "../../strings/vi/speech.ts";

export interface Bar { element: HTMLElement; toggle: HTMLButtonElement; stop: HTMLButtonElement; said: HTMLElement }

/** Stands at the foot of the window while an article is read. */
export function barWith(rate: HTMLSelectElement): Bar {
  const element = document.createElement("div");
  element.className = "speech";
  element.setAttribute("role", "group");
  element.setAttribute("aria-label", words.bar);
  const toggle = button(words.pause);
  const stop = button(words.stop);
  const label = document.createElement("label");
  label.append(words.rate, " ", rate);
  const said = document.createElement("output");
  element.append(toggle, stop, label, said);
  return { element, toggle, stop, said };
}

function button(text: string): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "article-tools__tool";
  made.textContent = text;
  return made;
}
