import { html, type Html } from "../../src/html.ts";
import { site as words } from "../../src/strings/vi.ts";

const label = words.reading;

/** `value` is the class of the root element that tokens.css gives a meaning; empty for what holds without a choice. */
interface Choice { value: string; text: string; name?: string }

const groups: readonly { name: string; title: string; choices: readonly Choice[] }[] = [
  { name: "text", title: label.text, choices: [
    { value: "text-small", text: "A−", name: label.small }, { value: "", text: "A", name: label.medium },
    { value: "text-large", text: "A+", name: label.large }, { value: "text-largest", text: "A++", name: label.largest },
  ] },
  { name: "theme", title: label.theme, choices: [{ value: "", text: label.auto }, { value: "theme-light", text: label.light }, { value: "theme-dark", text: label.dark }] },
  { name: "lines", title: label.lines, choices: [{ value: "", text: label.normal }, { value: "lines-wide", text: label.wide }] },
];

const choice = (group: string, { value, text, name }: Choice): Html =>
  html`<label><input type="radio" name="${group}" value="${value}"${name && html` aria-label="${name}"`}${value === "" && html` checked`}><span>${text}</span></label>`;

/** Acts without a script, by the radios alone; the script of every page remembers the choice. Sent nowhere, and nothing a browser should fill in again. */
export const readingSettings: Html = html`<details class="reading-settings">
        <summary class="reading-settings__open"><b aria-hidden="true">Aa</b> ${label.open}</summary>
        <form class="reading-settings__panel" method="dialog" autocomplete="off">${groups.map(({ name, title, choices }) => html`
          <fieldset><legend>${title}</legend>${choices.map((each) => choice(name, each))}</fieldset>`)}
        </form>
      </details>`;
