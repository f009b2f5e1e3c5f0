import { publishing as words } from "../strings/vi.ts";
import { PublishFault } from "./fault.ts";

/** A folder on a server that ssh reaches: `user@host:/path/to/folder`. */
export interface Target {
  /** As ssh takes it, `user@host`; the user may be left to the settings of ssh. */
  login: string;
  folder: string;
  port: number | undefined;
}

const form = /^((?:[A-Za-z_][\w.-]*@)?(?:[A-Za-z0-9][\w.-]*|\[[0-9A-Fa-f:.]+\])):((?:\/[\w][\w.-]*)+)\/?$/;

/**
 * Neither part can be read as an option, and the folder has no letter that any shell takes for something else, so that nobody has to quote.
 * @throws PublishFault
 */
export function targetOf(written: string, port?: number): Target {
  const [, login, folder] = form.exec(written) ?? [];
  if (!login || !folder) throw new PublishFault("usage", words.badTarget(written));
  return { login, folder, port };
}

/** What ssh is told besides the host. Nobody is there to answer its questions, so it asks none; whom it trusts is left to its own settings. */
export const sshOptions = ({ port }: Target): string[] =>
  ["-o", "BatchMode=yes", "-o", "ConnectTimeout=20", "-o", "ServerAliveInterval=15", "-o", "ServerAliveCountMax=4", ...(port === undefined ? [] : ["-p", String(port)])];
