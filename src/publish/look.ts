import { statSync } from "node:fs";
import { join } from "node:path";
import { readSums } from "../build/sums.ts";
import { numberText } from "../format/number.ts";
import { sizeText } from "../format/size.ts";
import { publishing as words } from "../strings/vi.ts";
import type { LocalRelease } from "./local-release.ts";
import { faultOf, type ToPublish } from "./publish-release.ts";
import { openSession } from "./server-session.ts";
import type { Target } from "./target.ts";

/** What a server has. */
interface OnServer { current: string; kept: string[]; sums: ReadonlyMap<string, string> }

/** Tells what a publication would do, and does nothing. @throws PublishFault */
export async function lookAt({ target, release, keep, tell }: ToPublish): Promise<void> {
  const there = await stateOf(target);
  if (there.current === release.name) return tell(words.lookSame(release.name));
  if (there.kept.includes(release.name)) tell(words.lookKept(release.name));
  else tell(uploadOf(release, there));
  tell(words.lookSwitch(there.current, release.name));
  for (const old of there.kept.filter((name) => name !== release.name).slice(keep - 1)) tell(words.lookRemove(old));
}

function uploadOf({ folder, files }: LocalRelease, { sums }: OnServer): string {
  const changed = [...files].filter(([name, sum]) => sums.get(name) !== sum).map(([name]) => name);
  const bytes = changed.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  return words.lookUpload(numberText(changed.length), numberText(files.size), sizeText(bytes));
}

async function stateOf(target: Target): Promise<OnServer> {
  const session = openSession(target, "look");
  const kept: string[] = [];
  let current = "";
  let sums = "";
  try {
    for await (const { about, rest } of session.lines) {
      if (about === "fault") throw faultOf(rest);
      if (about === "current") current = rest;
      if (about === "kept") kept.push(rest);
      if (about === "sum") sums += `${rest}\n`;
      if (about === "done") break;
    }
  } finally {
    await session.end();
  }
  return { current, kept, sums: readSums(sums) };
}
