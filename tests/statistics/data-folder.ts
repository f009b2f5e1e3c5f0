import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { loadStatistics, type Statistics } from "../../src/content/read-indicators.ts";
import { inReadingOrder, problemText } from "../../src/model/problem.ts";

/** Catalogues that the files of a test may refer to. */
export const catalogues = {
  "sources.yml": "tin:\n  title: Tin\n  url: /tin-tuc/2019/05/tin/\n  publisher: Cổng\n  published: 2019-05-13\n",
  "dimensions.yml": "linh-vuc:\n  title: Lĩnh vực\n  items:\n    nong-nghiep: Nông nghiệp\n    khac: Lĩnh vực khác\n",
  "topics.yml": "- id: htx\n  title: Hợp tác xã\n",
};

/** Writes a data folder, reads it and takes it away again. Its name in problems is `_data`. */
export function read(files: Record<string, string>, today = "2019-12-31"): Statistics {
  const folder = mkdtempSync(join(tmpdir(), "so-lieu-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return loadStatistics(folder, today);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const problemsOf = (files: Record<string, string>, today?: string): string[] =>
  inReadingOrder(read(files, today).problems).map((problem) =>
    `${problem.severity === "warning" ? "warning " : ""}${problemText(problem)}`.replace(/\S*so-lieu-\w+\//, "").replaceAll(/\S*so-lieu-\w+\//g, "_data/"));

/** Ten lines of an indicator that counts; what is given follows from line 9. */
export const counting = (rest: string): string => `title: Số hợp tác xã
definition: Số hợp tác xã cuối kỳ.
topic: htx
measure: stock
unit: {id: count, label: hợp tác xã}
direction: up
bounds: {min: 0}
# …
${rest}`;

/** The same for a percentage. */
export const percentage = (rest: string): string =>
  counting(rest).replace("measure: stock", "measure: ratio").replace("{id: count, label: hợp tác xã}", '{id: percent, label: "%"}').replace("bounds: {min: 0}", "decimals: 1");
