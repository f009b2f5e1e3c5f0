import { searchResults as words } from "../../strings/vi/search.ts";
import { ask, started } from "./ask.ts";
import { element, fill } from "./element.ts";
import { optionOf } from "./option.ts";

const pauseMs = 80;
const fewestLetters = 2;

/**
 * Makes the field of a search form a combobox: words that go on from what is typed, as a list under it.
 * The field is only ever written into when the reader chooses, so that keyboards that compose letters (Telex, VNI) are never disturbed.
 * @param submit what choosing does; sends the form when absent
 */
export function enhance(form: HTMLFormElement, submit: () => void = () => send(form)): void {
  const field = form.querySelector("input")!;
  const list = element("ul", { class: "search-form__list", id: `${field.id}_goi_y`, role: "listbox", "aria-label": words.suggestions, hidden: true });
  const said = element("span", { class: "visually-hidden", role: "status" });
  form.append(list, said);
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false", autocomplete: "off" })) field.setAttribute(name, value);

  let asked = 0;
  let timer = 0;
  let chosen = -1;

  field.addEventListener("focus", () => { started(); });
  field.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(suggest, pauseMs); });
  field.addEventListener("keydown", onKey);
  field.addEventListener("blur", close);
  form.addEventListener("submit", close);
  // Before the field loses its focus.
  list.addEventListener("mousedown", (event) => {
    event.preventDefault();
    const option = event.target instanceof Element && event.target.closest<HTMLElement>("[role=option]");
    if (option && event.button === 0) take(option);
  });

  if (document.activeElement === field) {
    started();
    if (field.value) suggest();
  }

  async function suggest(): Promise<void> {
    const typed = field.value;
    const number = ++asked;
    if (typed.trim().length < fewestLetters) { close(); return; }
    const told = await ask({ ask: "suggest", typed });
    // A later letter, or the reader is gone: nobody waits for this any more.
    if (number !== asked || document.activeElement !== field) return;
    const suggestions = "suggestions" in told ? told.suggestions.filter((text) => text !== typed.trim()) : [];
    if (suggestions.length) open(typed, suggestions);
    else close();
  }

  function open(typed: string, suggestions: readonly string[]): void {
    fill(list, suggestions.map((text, index) => optionOf(text, typed, `${list.id}_${index}`)));
    list.hidden = false;
    field.setAttribute("aria-expanded", "true");
    choose(-1);
    said.textContent = words.suggested(suggestions.length);
  }

  function close(): void {
    clearTimeout(timer);
    asked++;
    list.hidden = true;
    said.textContent = "";
    field.setAttribute("aria-expanded", "false");
    choose(-1);
  }

  function choose(index: number): void {
    list.children[chosen]?.setAttribute("aria-selected", "false");
    chosen = index;
    const option = list.children[index];
    if (!option) { field.removeAttribute("aria-activedescendant"); return; }
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", option.id);
  }

  function take(option: HTMLElement): void {
    field.value = option.dataset["text"]!;
    close();
    submit();
  }

  function onKey(event: KeyboardEvent): void {
    // While letters are composed, arrows and Enter belong to the keyboard.
    if (event.isComposing || event.keyCode === 229) return;
    const count = list.children.length;
    if (event.key === "ArrowDown" && list.hidden) void suggest();
    else if (event.key === "ArrowDown") choose(chosen + 1 < count ? chosen + 1 : -1);
    else if (event.key === "ArrowUp" && !list.hidden) choose(chosen < 0 ? count - 1 : chosen - 1);
    else if (event.key === "Escape" && !list.hidden) close();
    else if (event.key === "Enter" && chosen >= 0) take(list.children[chosen] as HTMLElement);
    else return;
    event.preventDefault();
  }
}

/** As if the button were pressed: those who listen to the form may take it over. */
function send(form: HTMLFormElement): void {
  if (form.dispatchEvent(new Event("submit", { cancelable: true, bubbles: true }))) form.submit();
}
