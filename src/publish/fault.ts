import { publishing as words } from "../strings/vi.ts";

/** Exit codes, by what has to be seen to: the command as written, the release here, the way to the server, the server, another publication. */
export const exitCodes = { release: 1, usage: 2, connection: 3, server: 4, busy: 5 } as const;

/** A publication that came to nothing; the message is for the person at the terminal. */
export class PublishFault extends Error {
  readonly exitCode: number;

  constructor(kind: keyof typeof exitCodes, message: string) {
    super(message);
    this.exitCode = exitCodes[kind];
  }
}

/** What programs say, and what it means to the person who publishes. */
const sayings: [RegExp, (said: string) => PublishFault][] = [
  [/Host key verification failed|REMOTE HOST IDENTIFICATION HAS CHANGED/i, (said) => new PublishFault("connection", /HAS CHANGED/.test(said) ? words.hostKeyChanged : words.hostKeyUnknown)],
  [/Permission denied \(|Too many authentication failures/, () => new PublishFault("connection", words.refused)],
  [/Could not resolve|Connection (?:refused|timed out|reset|closed)|No route to host|Network is unreachable|kex_exchange_identification/i, (said) => new PublishFault("connection", words.unreachable(lastLine(said)))],
  [/No space left on device|Disk quota exceeded/, () => new PublishFault("server", words.diskFull)],
  [/rsync: (?:command )?not found|rsync: No such file/, () => new PublishFault("server", words.noRsyncThere)],
  [/Permission denied|Read-only file system|Operation not permitted/, (said) => new PublishFault("server", words.folderRefused(lastLine(said)))],
];

/** The fault that a program's last words tell of. */
export function faultFrom(said: string): PublishFault {
  const [, make] = sayings.find(([pattern]) => pattern.test(said)) ?? [];
  return make?.(said) ?? new PublishFault("server", words.broken(said.trim().split("\n").slice(-5).join("\n")));
}

/** When a program of ours is not there at all. */
export const notInstalled = (program: string): PublishFault => new PublishFault("connection", words.notInstalled(program));

const lastLine = (said: string): string => said.trim().split("\n").at(-1) ?? "";
