import { build } from "../build/build.ts";
import { fullMomentText } from "../format/date.ts";
import { kept } from "../build/release.ts";
import { ContentError } from "../model/problem.ts";
import { commands as words, releases } from "../strings/vi.ts";
import { command, folderOptions, nowOption, readKeep, readNow, readOptions, readOutput } from "./options.ts";
import { printProblems } from "./print-problems.ts";
import { troubleText } from "./trouble-text.ts";

/** `npm run build -- --content DIR --data DIR --output DIR --now 2019-05-15 --cache DIR --compress --pages-only --clean --keep 3 --quiet` */
export const run = (args: string[]): Promise<number> => command(async () => {
  const options = readOptions(args, {
    ...folderOptions, ...nowOption,
    output: { type: "string", default: "_site" },
    cache: { type: "string", default: ".cache" },
    compress: { type: "boolean", default: false },
    "pages-only": { type: "boolean", default: false },
    clean: { type: "boolean", default: false },
    keep: { type: "string", default: String(kept) },
    quiet: { type: "boolean", default: false },
  });
  const keep = readKeep(options.keep);
  const output = readOutput(options.output);
  const line = process.stderr.isTTY && !options.quiet;
  try {
    const { pages, rendered, same, warnings, content, nextChange } = await build({
      content: options.content, data: options.data, output, now: readNow(options.now), cache: options.cache, compress: options.compress, pagesOnly: options["pages-only"], clean: options.clean, keep,
      ...(line ? { progress: (written: number, all: number) => process.stderr.write(`\r${words.progress(written, all)}`) } : {}),
    });
    if (line) process.stderr.write("\r\u001b[K");
    if (options.quiet) return 0;
    printProblems(warnings);
    if (!content.site.feedback.endpoint) console.log(words.noEndpoint);
    console.log(words.built(pages, rendered, process.uptime(), process.resourceUsage().maxRSS / 1024, output));
    if (same) console.log(releases.same(output));
    if (nextChange) console.log(words.nextChange(fullMomentText(nextChange)));
    return 0;
  } catch (error) {
    const trouble = troubleText(error, output);
    if (trouble) {
      console.error(trouble);
      return 1;
    }
    if (!(error instanceof ContentError)) throw error;
    printProblems(error.problems);
    console.error(words.notBuilt(output));
    return 1;
  }
});
