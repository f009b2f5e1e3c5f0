export interface Column<Row> { title: string; cell: (row: Row) => string; align?: "end" }

/** A table for the terminal: columns as wide as their widest cell, two spaces apart, a line under the titles. */
export function plainTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = [columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ cell }) => cell(row)))];
  const lines = alignedLines(cells, columns.map(({ align }) => align));
  return [lines[0]!, widthsOf(cells).map((columnWidth) => "─".repeat(columnWidth)).join("  "), ...lines.slice(1)].join("\n");
}

/** Lines of cells, each column as wide as its widest cell. */
export function alignedLines(cells: readonly (readonly string[])[], aligns: readonly Column<never>["align"][]): string[] {
  const widths = widthsOf(cells);
  return cells.map((line) => line.map((cell, index) => padded(cell, widths[index]!, aligns[index])).join("  ").trimEnd());
}

const widthsOf = (cells: readonly (readonly string[])[]): number[] => cells[0]!.map((_, index) => Math.max(...cells.map((line) => width(line[index]!))));

/** Composed Vietnamese letters take one place each. */
const width = (text: string): number => [...text.normalize("NFC")].length;

function padded(text: string, columnWidth: number, align: "end" | undefined): string {
  const space = " ".repeat(columnWidth - width(text));
  return align === "end" ? space + text : text + space;
}
