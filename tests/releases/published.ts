import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { publishDraft, type Published } from "../../src/build/publish-draft.ts";
import { draftRelease } from "../../src/build/release.ts";
import { writeSums } from "../../src/build/sums.ts";

/** Publishes a release of one page. */
export function publishText(output: string, text: string, keep?: number): Published {
  const draft = draftRelease(output);
  writeFileSync(join(draft, "index.html"), text);
  return publishDraft(output, draft, writeSums(draft, new Map([["index.html", text]]), []).text, keep);
}
