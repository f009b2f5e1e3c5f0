import { isTag, type Element } from "domhandler";
import { elementsIn, innerHtml, lineOf } from "./tree.ts";

/** Cells by row, those of tables inside left out. */
export function tableCells(table: Element): Element[][] {
  const rows: Element[][] = [];
  const walk = (element: Element): void => {
    for (const child of element.children) {
      if (!isTag(child)) continue;
      if (child.name === "tr") rows.push(child.children.filter((cell): cell is Element => isTag(cell) && /^t[dh]$/.test(cell.name)));
      else if (/^(thead|tbody|tfoot)$/.test(child.name)) walk(child);
    }
  };
  walk(table);
  return rows.filter((cells) => cells.length);
}

/** The name a table carries. */
export const tableCaption = (table: Element): Element | undefined => table.children.find((child): child is Element => isTag(child) && child.name === "caption");

/** Figures in rows and columns, as against boxes to lay out a page; a cell of the former holds a few words. */
export function isDataTable(table: Element): boolean {
  if (table.attribs["role"] === "presentation" || elementsIn(table, ({ name }) => /^(table|ul|ol|h[1-6]|img)$/.test(name)).length) return false;
  const rows = tableCells(table).map((cells) => cells.map((cell) => lineOf([cell])));
  const filled = rows.filter((cells) => cells.filter(Boolean).length >= 2);
  return filled.length >= 2 && rows.flat().every((text) => text.length <= 300);
}

const spanOf = (cell: Element, name: string): number => Math.min(50, Math.max(1, Number.parseInt(cell.attribs[name] ?? "1", 10) || 1));

export const hasMergedCells = (table: Element): boolean => tableCells(table).flat().some((cell) => spanOf(cell, "colspan") > 1 || spanOf(cell, "rowspan") > 1);

/** As a Markdown table; its first row heads the columns. A merged cell stands in its first place, the others stay empty. */
export function tableMarkdown(table: Element, inline: (html: string) => string): string {
  const grid: string[][] = [];
  tableCells(table).forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[row]?.[column] !== undefined) column++;
      for (let down = 0; down < spanOf(cell, "rowspan"); down++) {
        for (let right = 0; right < spanOf(cell, "colspan"); right++) (grid[row + down] ??= [])[column + right] = down || right ? "" : cellText(cell, inline, row === 0);
      }
    }
  });
  const rows = grid.slice(0, tableCells(table).length);
  const width = Math.max(...rows.map((cells) => cells.length));
  const line = (cells: readonly string[]): string => `| ${Array.from({ length: width }, (_, index) => cells[index] ?? "").join(" | ")} |`;
  const numbers = (column: number): boolean => {
    const values = rows.slice(1).map((cells) => cells[column] ?? "").filter(Boolean);
    return values.length > 0 && values.every((value) => /^[-+]?[\d.,]+\s*%?$/.test(value));
  };
  const rule = `|${Array.from({ length: width }, (_, column) => (numbers(column) ? "---:" : "---")).join("|")}|`;
  return [line(rows[0]!), rule, ...rows.slice(1).map(line)].join("\n");
}

/** Words of a cell on one line; a heading is bold by itself. */
function cellText(cell: Element, inline: (html: string) => string, heads: boolean): string {
  const text = inline(innerHtml(cell)).replace(/\\?\n+/g, " ").replace(/ {2,}/g, " ").replaceAll("|", "\\|").trim();
  const bold = heads ? /^\*\*(.*)\*\*$/.exec(text)?.[1] : undefined;
  return bold !== undefined && !bold.includes("**") ? bold : text;
}
