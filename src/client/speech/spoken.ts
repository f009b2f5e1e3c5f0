import { speech as words } from "../../strings/vi/speech.ts";

/** A number without the zeros before it: «05» is no word. */
const plain = (digits: string): string => String(Number(digits));

/**
 * A text as it should be said. Voices know numbers and percent; days, ratios and short forms they often spell.
 * «26/11/2019» is a day, «tháng 4/2019» a month, «181/335» a ratio; a fraction that may be a day («5/8») is left to the voice.
 */
export const spoken = (written: string): string => written
  .replace(/\s+/g, " ").trim()
  .replace(/(^|[^\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g, (_, before: string, day: string, month: string, year: string) => before + words.day(plain(day), plain(month), year))
  .replace(words.monthAndYear, (_, word: string, month: string, year: string) => `${word} ${plain(month)} ${words.year} ${year}`)
  .replace(/(^|[^\d./,-])([\d.]+)\/([\d.]*\d)(?![\d/-])/g, (all, before: string, part: string, whole: string) => (mayBeDay(part, whole) ? all : `${before}${part} ${words.of} ${whole}`))
  .replace(/(\d)\s?–\s?(?=\d)/g, `$1 ${words.to} `)
  .replace(/(^|[^\p{L}\d/-])(\p{Lu}{2,})(?![\p{L}\d/-])/gu, (all, before: string, short: string) => {
    const long = words.short[short];
    return long === undefined ? all : before + long;
  });

/** «5/8», «12/2019»; with a point among the digits it is a number. */
const mayBeDay = (part: string, whole: string): boolean => !(part + whole).includes(".") && Number(part) <= 31 && (Number(whole) <= 12 || whole.length === 4);
