import { searchResults as words } from "../strings/vi/search.ts";
import { hitsPerPage, type SearchRequest } from "../search/protocol.ts";
import { readAddress, writeAddress } from "./search/address.ts";
import { ask, started } from "./search/ask.ts";
import { enhance } from "./search/combobox.ts";
import { offerKeySwitch } from "./search/key-switch.ts";
import { announce, focusResults, showAnswer, showFailure, showFilters, state } from "./search/view.ts";

/** The search page: the address says what is asked, and every change of it is answered here. */
const form = document.querySelector<HTMLFormElement>("form[data-box]")!;
const field = form.querySelector("input")!;
const pageTitle = document.title;
let latest = 0;

document.documentElement.dataset["searching"] = "";
// Wide screens have room for the filters beside the hits.
if (matchMedia("(min-width: 64rem)").matches) document.querySelector<HTMLDetailsElement>(".search-filters")!.open = true;
enhance(form, submit);
offerKeySwitch();
form.addEventListener("submit", (event) => { event.preventDefault(); submit(); });
addEventListener("click", onLink);
addEventListener("popstate", () => { void show(); });
addEventListener("pagehide", rememberPlace);
void show();

/** Other words: filters begin anew, the order stays. */
function submit(): void {
  const typed = field.value.trim();
  // The keyboard of a telephone would cover the results.
  if (matchMedia("(pointer: coarse)").matches) field.blur();
  if (typed) goTo(writeAddress({ typed, sort: readAddress(location.search).sort, page: 1 }));
}

function goTo(address: string): void {
  rememberPlace();
  if (address === location.pathname + location.search) history.replaceState(null, "", address);
  else history.pushState(null, "", address);
  void show();
}

/** Where the reader was on this page of results, for when they come back to it. */
function rememberPlace(): void { history.replaceState({ place: scrollY }, ""); }

function onLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-go]") : null;
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const key = link.dataset["go"]!;
  goTo(link.pathname + link.search);
  if (key === "page") { focusResults(); scrollTo(0, 0); }
}

async function show(): Promise<void> {
  const number = ++latest;
  const request = readAddress(location.search);
  const { typed } = request;
  field.value = typed;
  document.title = typed ? words.documentTitle(typed, pageTitle) : pageTitle;
  if (!typed) { state("idle"); return; }
  if (!["results", "empty"].includes(document.documentElement.dataset["search"]!)) { announce(words.waiting); state("wait"); }
  const told = await ask({ ask: "search", request });
  if (number !== latest) return;
  if (!("answer" in told)) { showFailure(() => { void show(); }); return; }
  const lastPage = Math.ceil(told.answer.total / hitsPerPage);
  if (lastPage && request.page > lastPage) { history.replaceState(null, "", writeAddress({ ...request, page: lastPage })); await show(); return; }
  keepingFocus(() => showAnswer(told.answer, request));
  const place = (history.state as { place?: number } | null)?.place;
  if (place !== undefined) scrollTo(0, place);
  await showCounts(request, number);
}

async function showCounts(request: SearchRequest, number: number): Promise<void> {
  const told = await ask({ ask: "counts", request });
  if (number === latest && "counts" in told) keepingFocus(() => showFilters(told.counts, request));
}

/** When the link that has the focus is replaced, its successor takes the focus over. */
function keepingFocus(render: () => void): void {
  const key = document.activeElement instanceof HTMLElement ? document.activeElement.dataset["go"] : undefined;
  render();
  if (!key || document.activeElement !== document.body) return;
  const successor = [...document.querySelectorAll<HTMLElement>("a[data-go]")].find(({ dataset }) => dataset["go"] === key);
  if (successor) successor.focus({ preventScroll: true });
  else focusResults();
}

started();
