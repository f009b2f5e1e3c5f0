import { syllablesOf } from "../../search/text.ts";
import { element } from "./element.ts";

/** A suggestion; what goes on from the typed words stands out. */
export function optionOf(text: string, typed: string, id: string): HTMLElement {
  const all = text.split(" ");
  const complete = /\s$/.test(typed) ? syllablesOf(typed).length : syllablesOf(typed).length - 1;
  const said = all.slice(0, complete).join(" ");
  const more = all.slice(complete).join(" ");
  return element("li", { class: "search-form__option", role: "option", id, "aria-selected": "false", "data-text": text }, said && `${said} `, element("b", {}, more));
}
