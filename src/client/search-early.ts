/**
 * On the search page, before it is painted: with words in the address, room for results stands where the lists would be.
 * States on the root element: `idle`, `wait`, `results`, `empty`, and `plain` when the script of the results does not run here.
 */
const root = document.documentElement;
const hasWords = /[?&]q=[^&]/.test(location.search);
root.dataset["search"] = "noModule" in HTMLScriptElement.prototype ? (hasWords ? "wait" : "idle") : "plain";

// Module scripts that an old browser cannot read, or that do not arrive, are told to the window alone.
addEventListener("error", ({ target }) => {
  if (!("searching" in root.dataset) && (target === window || target instanceof HTMLScriptElement)) root.dataset["search"] = "plain";
}, true);
