import { bodyStart } from "./prose.ts";

/** A value of front matter on one line, without quotes, and where it begins. */
export interface FrontField { value: string; at: number }

/** The title, summary and alternative text, found without reading YAML: what a check of prose needs of them. */
export function frontFields(text: string): Partial<Record<"title" | "summary" | "alt", FrontField>> {
  const fields: Partial<Record<"title" | "summary" | "alt", FrontField>> = {};
  for (const { 0: all, 1: key, 2: written, index } of text.slice(0, bodyStart(text)).matchAll(/^[ \t]*(title|summary|alt):[ \t]*([^\n]*)$/gm)) {
    const value = written!.trimEnd();
    if (/^[>|]/.test(value)) continue;
    const quote = /^["']/.test(value) ? value[0]! : "";
    fields[key as "title"] ??= { value: quote && value.endsWith(quote) ? value.slice(1, -1) : value, at: index + all.length - written!.length };
  }
  return fields;
}
