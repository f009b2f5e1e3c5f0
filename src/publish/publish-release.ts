import { numberText } from "../format/number.ts";
import { sizeText } from "../format/size.ts";
import { publishing as words } from "../strings/vi.ts";
import { faultFrom, PublishFault } from "./fault.ts";
import type { LocalRelease } from "./local-release.ts";
import { openSession, type ServerSession } from "./server-session.ts";
import type { Target } from "./target.ts";
import { upload } from "./upload.ts";

export interface ToPublish {
  target: Target;
  release: LocalRelease;
  /** Releases that stay there, the one that is shown among them. */
  keep: number;
  tell: (line: string) => void;
}

/** Sends a release to a server, has it looked over there, and lets readers see it; what fails leaves the site there as it was. @throws PublishFault */
export const publishRelease = ({ target, release, keep, tell }: ToPublish): Promise<void> =>
  inSession(openSession(target, "publish", [String(keep - 1), release.name, release.sums]), async (session) => {
    const { current, there } = await until(session, "ready", tell);
    if (there === "yes") {
      tell(words.alreadyThere(release.name));
    } else {
      tell(words.uploading(release.name, numberText(release.files.size + 1)));
      const { files, bytes } = await upload(release, target, current ?? "");
      tell(words.uploaded(numberText(files), sizeText(bytes)));
    }
    session.ask("publish");
    await until(session, "done", tell);
  });

/** Lets readers see the release before the one they see. @throws PublishFault */
export const rollBack = (target: Target, tell: ToPublish["tell"]): Promise<void> =>
  inSession(openSession(target, "rollback"), async (session) => { await until(session, "done", tell); });

async function inSession(session: ServerSession, work: (session: ServerSession) => Promise<void>): Promise<void> {
  try {
    await work(session);
  } finally {
    await session.end();
  }
}

/** Reads on to a line of the server's and tells what is news meanwhile. @returns the last word on each thing */
async function until(session: ServerSession, last: string, tell: ToPublish["tell"]): Promise<Record<string, string>> {
  const known: Record<string, string> = {};
  for (;;) {
    const { value: { about, rest } } = await session.lines.next();
    if (about === "fault") throw faultOf(rest);
    if (about === "stale") tell(words.stale);
    if (about === "shown") tell(words.shown(rest));
    if (about === "removed") tell(words.removed(rest));
    known[about] = rest;
    if (about === last) return known;
  }
}

/** What `on-server.sh` gives up for. */
export function faultOf(rest: string): PublishFault {
  const [, kind, detail] = /^(\S*) ?(.*)$/s.exec(rest)!;
  switch (kind) {
    case "busy": return new PublishFault("busy", words.busy(Number(detail) > 0 ? words.secondsAgo(Number(detail)) : ""));
    case "lost": return new PublishFault("busy", words.lost);
    case "unlike": return new PublishFault("server", words.unlike);
    case "damaged": return new PublishFault("server", words.damaged(detail!));
    case "occupied": return new PublishFault("server", words.occupied);
    case "nothing": return new PublishFault("server", words.nothingBefore);
    default: return faultFrom(detail!);
  }
}
