import { importWords as words } from "../../strings/vi.ts";
import { localMoment } from "../moments.ts";

const weekday = "(?:(?:th\\p{L}|ch\\p{L})\\s+[\\p{L}\\d]+\\s*,?\\s*)?";
const day = "\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4}";
const time = "\\d{1,2}(?::|h|g)\\d{2}(?::\\d{2})?(?:\\s*(?:[AP]\\.?M\\.?|SA|CH)\\b)?";
const moment = `(?:${time}\\s*[,|-]?\\s*(?:ng\\p{L}y\\s+)?${weekday}${day}|${weekday}${day}(?:\\s*[,|-]?\\s*(?:l\\p{L}c\\s+)?${time})?)`;
const marks = [...words.dateMarks].sort((a, b) => b.length - a.length).join("|");
const marked = new RegExp(`\\(?\\s*(?:${marks})\\s*:?\\s*(${moment})\\s*(?:\\(GMT[^)]*\\)\\s*)?\\)?`, "iu");
const bare = new RegExp(`^\\(?\\s*(${moment})\\s*(?:\\(GMT[^)]*\\))?\\s*\\)?$`, "iu");

/** The day of an article within a line, and the words around it. `told` is false when only a date stands there. */
export interface DateMark { date: Date; before: string; after: string; told: boolean }

/** @example readDateMark("Tên bài (Cập nhật lúc: 13/05/2019 16:43:08 ) Đoạn đầu") */
export function readDateMark(line: string): DateMark | undefined {
  for (const pattern of [marked, bare]) {
    const match = pattern.exec(line);
    const date = match && localMoment(match[1]!.replace(/\s*([/.-])\s*/g, "$1"));
    if (match && date) return { date, before: line.slice(0, match.index).trim(), after: line.slice(match.index + match[0].length).trim(), told: pattern === marked };
  }
  return undefined;
}
