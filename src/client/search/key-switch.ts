/** The switch on the search page that turns the key «/» off: single-letter keys disturb readers who dictate (WCAG 2.1.4). */
export function offerKeySwitch(): void {
  const line = document.querySelector<HTMLElement>("[data-key-switch]");
  const box = line?.querySelector("input");
  if (!line || !box) return;
  try {
    box.checked = localStorage.getItem("phim-tim") === "tat";
    box.addEventListener("change", () => { if (box.checked) localStorage.setItem("phim-tim", "tat"); else localStorage.removeItem("phim-tim"); });
    line.hidden = false;
  } catch { /* without storage there is nothing to switch */ }
}
