import { openData as words } from "../strings/vi.ts";
import type { Cell, Sheet } from "./table.ts";

const lineEnd = "\r\n";
const byteOrderMark = "\uFEFF";

/** RFC 4180. A reader gets back what was written, to the character. */
const field = (text: string, separator: string): string =>
  text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const lines = (rows: readonly (readonly string[])[], separator: string): string =>
  rows.map((row) => row.map((text) => field(text, separator)).join(separator) + lineEnd).join("");

/** Digits and a point, never an exponent. @example decimalText(1e-7) // "0.0000001" */
export const decimalText = (value: number): string =>
  (/e/.test(String(value)) ? value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 }) : String(value));

/** UTF-8 without a mark, commas, points: for programs. Empty cells are missing values. */
export const csvText = ({ titles, rows }: Sheet): string => lines([titles, ...rows.map((row) => row.map(plain))], ",");

const plain = (cell: Cell): string => (typeof cell === "number" ? decimalText(cell) : String(cell ?? ""));

/** What Excel in Vietnamese opens by a double click: a byte order mark, semicolons, decimal commas, days as 31/12/2019. */
export const excelText = ({ titles, rows }: Sheet): string =>
  byteOrderMark + lines([titles.map(guarded), ...rows.map((row) => row.map(shown))], ";");

function shown(cell: Cell): string {
  if (typeof cell === "number") return decimalText(cell).replace(".", ",");
  if (typeof cell === "boolean") return cell ? words.meta.yes : words.meta.no;
  return cell ? guarded(cell.replace(/^(\d{4})-(\d{2})-(\d{2})$/, "$3/$2/$1")) : "";
}

/** A spreadsheet runs text that starts with one of these, plain or full width, as a formula; an apostrophe makes it text again. */
const guarded = (text: string): string => (/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text);
