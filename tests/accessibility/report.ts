// `npm run accessibility -- --content DIR --data DIR --now DATE`: builds a portal for itself, looks at one page of each kind and writes `accessibility.yml`
// into its data folder. Ends with 1 when axe finds something broken.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "../../src/build/build.ts";
import { command, folderOptions, nowOption, readNow, readOptions } from "../../src/commands/options.ts";
import { printProblems } from "../../src/commands/print-problems.ts";
import { isoDay } from "../../src/format/date.ts";
import { schemes } from "../../src/model/accessibility.ts";
import { ContentError } from "../../src/model/problem.ts";
import { accessibility as words } from "../../src/strings/vi.ts";
import { axeVersion } from "../support/axe.ts";
import { launch, serve } from "../support/browser.ts";
import { readSite, temporaryFolder } from "../support/portal-site.ts";
import { audit, widths } from "./audit.ts";
import { onePageOfEach } from "./kind-of.ts";
import { reportText } from "./report-text.ts";

process.exitCode = await command(async () => {
  const { content, data, now: written } = readOptions(process.argv.slice(2), { ...folderOptions, ...nowOption });
  const now = readNow(written);
  const output = join(temporaryFolder(), "_site");
  try {
    await build({ content, data, output, now, cache: temporaryFolder() });
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    printProblems(error.problems);
    return 1;
  }
  const pages = onePageOfEach(readSite(output));
  const [{ origin, close }, browser] = await Promise.all([serve(output), launch()]);
  try {
    const { rulesPassed, violations, incomplete, told } = await audit(browser, origin, pages.map(({ address }) => address));
    const file = join(data, "accessibility.yml");
    writeFileSync(file, reportText({
      date: isoDay(now), axe: axeVersion, browser: `Chromium ${browser.version()}`, widths: [...widths], schemes: [...schemes], pages, rulesPassed, violations, incomplete,
    }));
    for (const line of told) console.log(line);
    console.log(words.written(file, pages.length, pages.length * widths.length * schemes.length, violations.length));
    return violations.length > 0 ? 1 : 0;
  } finally {
    await browser.close();
    await close();
  }
});
