import { inlineStatName } from "../../markdown/block-lines.ts";

const address = /(https?:\/\/[\w\-./:?=&%#~+,;@!]+)/;

/** Signs that would mean something in our Markdown mean themselves; web addresses stay whole. One text between tags at a time. */
export const escapeMarkdown = (text: string): string =>
  text.split(address).map((part, index) => (index % 2 ? part : escapeWords(part, index === 0))).join("");

function escapeWords(words: string, atStart: boolean): string {
  const escaped = words
    .replace(/[\\`*_[\]]/g, "\\$&")
    .replace(/~~/g, "\\~\\~")
    .replace(/&(?=#?\w+;)/g, "\\&")
    .replace(/<(?=[a-z/!?])/gi, "\\<")
    .replace(/\{(?=[ \t]*lang\b)/g, "\\{")
    // The check of content reads figures line by line, so a backslash would not hide this one.
    .replaceAll(`{${inlineStatName} `, `&#123;${inlineStatName} `);
  if (!atStart) return escaped;
  return escaped
    .replace(/^(\s*)([-+>]|=+|#{1,6}|:{3,})(?=\s|$)/, (_, space: string, sign: string) => `${space}\\${sign}`)
    .replace(/^(\s*)(-{2,}|={2,}|>|:{3,}|\|)/, (all, space: string, sign: string) => (all.startsWith(`${space}\\`) ? all : `${space}\\${sign}`))
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}
