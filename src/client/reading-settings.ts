import { keep, kept } from "./reading/kept.ts";

/** Remembers what the reader chooses in the panel of `reading-settings`, and closes it. The radios act by themselves, where the browser knows `:has()`. */
const panel = document.querySelector<HTMLDetailsElement>(".reading-settings");
const form = panel?.querySelector("form");
if (panel && form) {
  const radios = [...form.querySelectorAll("input")];
  const apply = (): string => (document.documentElement.className = radios.flatMap(({ checked, value }) => (checked && value) || []).join(" "));
  const restore = (): void => {
    const classes = kept()?.split(" ");
    if (!classes) return;
    form.reset();
    for (const radio of radios) if (radio.value && classes.includes(radio.value)) radio.checked = true;
    apply();
  };

  // Chosen before this script came: that is newer than what was kept.
  const early = radios.filter(({ checked, defaultChecked }) => checked && !defaultChecked);
  restore();
  for (const radio of early) radio.checked = true;
  if (early.length > 0) keep(apply());
  panel.dataset["ready"] = "";

  form.addEventListener("change", () => keep(apply()));
  addEventListener("storage", restore);
  addEventListener("pageshow", ({ persisted }) => { if (persisted) restore(); });

  const leave = (to: EventTarget | null): void => { if (to && !panel.contains(to as Node)) panel.open = false; };
  addEventListener("click", ({ target }) => leave(target));
  panel.addEventListener("focusout", ({ relatedTarget }) => leave(relatedTarget));
  panel.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    panel.open = false;
    panel.querySelector("summary")!.focus();
  });
}
