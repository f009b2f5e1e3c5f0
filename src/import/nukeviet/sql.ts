import type { Table } from "./table.ts";

/** Tables of a dump: `INSERT INTO … VALUES`, with columns from the statement or from `CREATE TABLE`. Tables without either are named in `nameless`. */
export function readSql(text: string): { tables: Table[]; nameless: string[] } {
  const columns = new Map([...text.matchAll(/CREATE TABLE (?:IF NOT EXISTS )?[`"]?(\w+)[`"]?\s*\(([\s\S]*?)\n\s*\)/gi)]
    .map(([, name, body]) => [name!, [...body!.matchAll(/^\s*[`"](\w+)[`"]\s/gm)].map(([, column]) => column!)] as const));
  const tables = new Map<string, Table>();
  const nameless = new Set<string>();
  const insert = /(?:INSERT|REPLACE)\s+(?:\w+\s+)*?INTO\s+[`"]?(\w+)[`"]?\s*(\(([^()]*)\))?\s*VALUES\s*/gi;
  for (let match = insert.exec(text); match; match = insert.exec(text)) {
    const name = match[1]!;
    const own = match[3]?.split(",").map((column) => column.trim().replace(/^[`"]|[`"]$/g, "")) ?? columns.get(name);
    const { rows, end } = readValues(text, insert.lastIndex);
    insert.lastIndex = end;
    if (!own?.length) {
      nameless.add(name);
      continue;
    }
    const table = tables.get(name) ?? { name, columns: own, rows: [] };
    for (const row of rows) table.rows.push(Object.fromEntries(row.flatMap((value, index) => (value === null || !own[index] ? [] : [[own[index], value]]))));
    tables.set(name, table);
  }
  return { tables: [...tables.values()], nameless: [...nameless] };
}

const escapes: Record<string, string> = { n: "\n", r: "\r", t: "\t", 0: "", b: "", Z: "" };

/** `(1, 'a', NULL), (2, …);` from a place on; reads every character once. */
function readValues(text: string, from: number): { rows: (string | null)[][]; end: number } {
  const rows: (string | null)[][] = [];
  let at = from;
  let row: (string | null)[] | undefined;
  while (at < text.length) {
    const sign = text[at]!;
    if (!row) {
      if (sign === "(") row = [];
      else if (sign !== "," && sign.trim()) break;
      at++;
    } else if (sign === ")") {
      rows.push(row);
      row = undefined;
      at++;
    } else if (sign === "," || !sign.trim()) at++;
    else if (sign === "'" || sign === '"') {
      const { value, end } = readQuoted(text, at);
      row.push(value);
      at = end;
    } else {
      const bare = /[^,()'"\s]+/y;
      bare.lastIndex = at;
      const written = bare.exec(text)?.[0] ?? sign;
      at += written.length;
      // A character set before a string, `_binary 'x'`, says nothing of the value.
      if (!/^_[a-z]\w*$/i.test(written)) row.push(bareValue(written));
    }
  }
  return { rows, end: at };
}

const bareValue = (written: string): string | null => {
  if (/^null$/i.test(written)) return null;
  return /^0x([0-9a-f]{2})+$/i.test(written) ? Buffer.from(written.slice(2), "hex").toString("utf8") : written;
};

function readQuoted(text: string, start: number): { value: string; end: number } {
  const quote = text[start]!;
  let value = "";
  let from = start + 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "\\") {
      const next = text[at + 1] ?? "";
      value += text.slice(from, at) + (escapes[next] ?? next);
      from = ++at + 1;
    } else if (text[at] === quote) {
      value += text.slice(from, at);
      if (text[at + 1] !== quote) return { value, end: at + 1 };
      value += quote;
      from = ++at + 1;
    }
  }
  return { value: value + text.slice(from), end: text.length };
}
