/** On every page: loads the suggestions once somebody comes to the field, lets the key «/» lead to it, and takes words from an address that is missing. */
const form = document.querySelector<HTMLFormElement>("[data-box]");
const field = form?.querySelector("input");
if (form && field) {
  const load = (): void => { void import(form.dataset["box"]!).catch(() => { /* the plain form remains */ }); };
  if (document.activeElement === field) load();
  else field.addEventListener("focus", load, { once: true });

  if ("missing" in form.dataset) field.value = wordsOf(location.pathname);

  addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isWriting(event.target) || isTurnedOff()) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

const isWriting = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Readers who dictate or tremble can turn the key off, on the search page. */
function isTurnedOff(): boolean {
  try { return localStorage.getItem("phim-tim") === "tat"; } catch { return false; }
}

/** `/tin-tuc/2019/05/hop-tac-xa.html` was about `hop tac xa`. */
function wordsOf(path: string): string {
  if (path === "/404.html") return "";
  let words = path.split("/").filter(Boolean).pop() ?? "";
  try { words = decodeURIComponent(words); } catch { /* as it is */ }
  return words.replace(/\.\w+$/, "").replace(/[-_+\s]+/g, " ").trim().slice(0, 100);
}
