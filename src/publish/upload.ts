import { spawn } from "node:child_process";
import { faultFrom, notInstalled, type PublishFault } from "./fault.ts";
import type { LocalRelease } from "./local-release.ts";
import { sshOptions, type Target } from "./target.ts";

export interface Uploaded { files: number; bytes: number }

/**
 * Sends a release into `.releases/NAME.part` on the server. Files that the release shown there has get second names; what an upload that broke off
 * had sent is not sent again.
 * Files are compared by content: times are new on every machine that builds, and the server keeps those of files that did not change, which browsers ask by.
 * @param shown the release that readers see, empty when there is none
 * @throws PublishFault
 */
export async function upload({ folder, name }: LocalRelease, target: Target, shown: string): Promise<Uploaded> {
  const releases = `${target.folder}/.releases`;
  const said = await rsync([
    "--recursive", "--checksum", "--perms", "--chmod=D755,F644", "--delete", "--compress", "--timeout=120", "--stats", "--no-human-readable",
    ...(shown ? [`--link-dest=${releases}/${shown}`] : []),
    `--rsh=${["ssh", ...sshOptions(target)].join(" ")}`, "--", `${folder}/`, `${target.login}:${releases}/${name}.part/`,
  ]);
  const figure = (of: string): number => Number(new RegExp(`^${of}: (\\d+)`, "m").exec(said)?.[1] ?? 0);
  return { files: figure("Number of regular files transferred"), bytes: figure("Total transferred file size") };
}

function rsync(args: readonly string[]): Promise<string> {
  const child = spawn("rsync", args, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, LC_ALL: "C" } });
  let said = "";
  let complaints = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => { said += text; });
  child.stderr.setEncoding("utf8").on("data", (text: string) => { complaints = (complaints + text).slice(-10_000); });
  return new Promise<string>((resolve, reject: (fault: PublishFault) => void) => {
    child.once("error", () => reject(notInstalled("rsync")));
    child.once("close", (code) => (code === 0 ? resolve(said) : reject(faultFrom(complaints))));
  });
}
