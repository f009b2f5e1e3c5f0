const context = 2;

/** A unified diff of two texts with the same number of lines: mending never adds or removes one. Empty when nothing differs. */
export function unifiedDiff(file: string, before: string, after: string): string {
  const old = before.split("\n"), next = after.split("\n");
  const changed = old.flatMap((line, index) => (line === next[index] ? [] : [index]));
  if (!changed.length) return "";
  const hunks: [from: number, to: number][] = [];
  for (const index of changed) {
    const last = hunks.at(-1);
    if (last && index - last[1] <= 2 * context) last[1] = index;
    else hunks.push([index, index]);
  }
  return [`--- ${file}`, `+++ ${file}`, ...hunks.flatMap(([from, to]) => hunk(old, next, Math.max(0, from - context), Math.min(old.length - 1, to + context)))].join("\n") + "\n";
}

function hunk(old: readonly string[], next: readonly string[], from: number, to: number): string[] {
  const range = `${from + 1},${to - from + 1}`;
  const lines: string[] = [`@@ -${range} +${range} @@`];
  for (let index = from; index <= to;) {
    let end = index;
    while (end <= to && old[end] !== next[end]) end++;
    if (end === index) lines.push(` ${old[index++]}`);
    else {
      lines.push(...old.slice(index, end).map((line) => `-${line}`), ...next.slice(index, end).map((line) => `+${line}`));
      index = end;
    }
  }
  return lines;
}
