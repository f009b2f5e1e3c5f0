import type { Builder } from "./builders.ts";
import type { Measure } from "./measure.ts";
import { outputPages } from "./urls.ts";

export interface Result { builder: Pick<Builder, "name" | "output">; median: Measure }

const cpu = ({ user, sys }: Measure): number => user + sys;
const seconds = (value: number): string => value.toFixed(2);

/** Rows under a head, columns as wide as their widest cell; the first column is text, the others are numbers. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join("  ").trimEnd()).join("\n");
}

export function resultTable(results: readonly Result[]): string {
  return table([["", "wall s", "user s", "sys s", "CPU s", "memory MB", "others, cores", "pages", "HTML MB"], ...results.map(({ builder, median }) => {
    const { pages, bytes } = outputPages(builder.output);
    return [builder.name, seconds(median.wall), seconds(median.user), seconds(median.sys), seconds(cpu(median)), median.memory.toFixed(0), median.others.toFixed(1), String(pages), (bytes / 1e6).toFixed(1)];
  })]);
}

/** `ours / Hugo: wall 0.95, CPU 1.10, memory 0.40`; below 1 we take less. */
export const ratioLine = (one: Result, other: Result): string => {
  const share = (of: (measure: Measure) => number): string => (of(one.median) / of(other.median)).toFixed(2);
  return `${one.builder.name} / ${other.builder.name}: wall ${share(({ wall }) => wall)}, CPU ${share(cpu)}, memory ${share(({ memory }) => memory)}`;
};
