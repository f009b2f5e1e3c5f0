import { readFileSync } from "node:fs";
import { join } from "node:path";
import { kept } from "../build/release.ts";
import { sumsFile } from "../build/sums.ts";
import { withoutControls } from "../format/without-controls.ts";
import { lookAt } from "../publish/look.ts";
import { wholeRelease } from "../publish/local-release.ts";
import { publishRelease, rollBack } from "../publish/publish-release.ts";
import { PublishFault } from "../publish/fault.ts";
import { s3Commands } from "../publish/s3-commands.ts";
import { targetOf } from "../publish/target.ts";
import { publishing as words } from "../strings/vi.ts";
import { command, readKeep, readOptions, readOutput, readPort, UsageError } from "./options.ts";

const output = { type: "string", default: "_site" } as const;
const tell = (line: string): void => console.log(withoutControls(line));

const ways: Record<string, (to: string, args: string[]) => Promise<void>> = {
  async rsync(to, args) {
    const options = readOptions(args, {
      output, port: { type: "string" }, keep: { type: "string", default: String(kept) },
      "dry-run": { type: "boolean", default: false }, rollback: { type: "boolean", default: false },
    });
    const target = targetOf(to, options.port === undefined ? undefined : readPort(options.port));
    if (options.rollback && options["dry-run"]) throw new UsageError(words.oneTask);
    if (options.rollback) return rollBack(target, tell);
    const keep = readKeep(options.keep);
    const publication = { target, release: wholeRelease(readOutput(options.output)), keep, tell };
    if (!options["dry-run"]) return publishRelease(publication);
    tell(words.look(to));
    return lookAt(publication);
  },
  async s3(bucket, args) {
    const options = readOptions(args, { output, all: { type: "boolean", default: false } });
    if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](\/[\w-][\w.-]*)*$/.test(bucket)) throw new UsageError(words.badBucket(bucket));
    if (!/^[\w./][\w./-]*$/.test(options.output)) throw new UsageError(words.badOutput(options.output));
    const from = readOutput(options.output);
    const { folder, files } = wholeRelease(from);
    tell(s3Commands({ output: from, bucket, headers: readFileSync(join(folder, "_headers"), "utf8"), names: [...files.keys(), sumsFile], all: options.all }));
  },
};

/** `npm run publish -- rsync TARGET --port N --keep N --output DIR --dry-run --rollback`; `npm run publish -- s3 BUCKET --output DIR --all` prints commands. */
export const run = (args: string[]): Promise<number> => command(async () => {
  const [way = "", to = "", ...rest] = args;
  if (!Object.hasOwn(ways, way) || to === "" || to.startsWith("-")) throw new UsageError(words.ways);
  try {
    await ways[way]!(to, rest);
    return 0;
  } catch (error) {
    if (!(error instanceof PublishFault)) throw error;
    console.error(withoutControls(error.message));
    return error.exitCode;
  }
});
