import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Eleventy from "@11ty/eleventy";
import DevServer from "@11ty/eleventy-dev-server";
import { setBuild } from "../build/current.ts";
import { picturesOf } from "../build/listings.ts";
import { checkedContent, prepare } from "../build/prepare.ts";
import { eleventyFor } from "../build/write-pages.ts";
import { forgetPictures } from "../content/pictures.ts";
import { readSource } from "../content/read-source.ts";
import { ContentError } from "../model/problem.ts";
import { commands as words } from "../strings/vi.ts";
import { command, folderOptions, nowOption, readNow, readOptions, UsageError } from "./options.ts";
import { printProblems } from "./print-problems.ts";

// The preview is for this machine only; Eleventy's server has no option for it.
DevServer.prototype._serverListen = function listen(port) { this.server.listen({ port, host: "127.0.0.1" }); };

/** `npm start -- --content DIR --data DIR --now DATE --port N`: preview that reloads when a file is saved. */
export const run = (args: string[]): Promise<number> => command(async () => {
  const options = readOptions(args, { ...folderOptions, ...nowOption, port: { type: "string", default: "8080" } });
  const port = Number(options.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new UsageError(words.badPort(options.port));
  const load = async (): Promise<void> => {
    const now = readNow(options.now);
    forgetPictures();
    const bodies = new Map<string, string>(); // as they were when content was whole: files may be broken when pages are rendered
    const { content, warnings } = await checkedContent(options, now, async (entries, { contentFolder }) => entries.map((entry) => {
      const read = readSource(entry, contentFolder);
      if (read.body !== undefined) bodies.set(entry.file, read.body);
      return read;
    }));
    const whole = await prepare(content, { data: options.data, now }, { bodyOf: (file) => bodies.get(file) ?? "" });
    setBuild({ ...whole, passthrough: picturesOf(whole.portal) });
    printProblems(warnings);
  };
  if (!await succeeds(load)) return 1;

  const output = mkdtempSync(join(tmpdir(), "cong-xem-thu-"));
  process.once("exit", () => rmSync(output, { recursive: true, force: true }));
  let first = true;
  const eleventy = eleventyFor(Eleventy, output, {
    runMode: "serve",
    config(eleventyConfig) {
      eleventyConfig.addWatchTarget(options.content);
      eleventyConfig.addWatchTarget(options.data);
      eleventyConfig.setServerOptions({ showVersion: false, messageOnStart: () => words.serving(`http://127.0.0.1:${port}/`) });
      eleventyConfig.on("eleventy.before", async () => {
        if (!first && !await succeeds(load)) console.error(words.keptLastGood);
        first = false;
      });
    },
  });
  await eleventy.init();
  await eleventy.watch();
  await eleventy.serve(port);
  return new Promise<number>((resolve) => { process.once("SIGINT", () => resolve(0)); process.once("SIGTERM", () => resolve(0)); })
    .then((code) => process.exit(code));
});

/** Content problems are printed, and the preview goes on with what it last had. */
async function succeeds(load: () => Promise<void>): Promise<boolean> {
  try {
    await load();
    return true;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    printProblems(error.problems);
    return false;
  }
}
