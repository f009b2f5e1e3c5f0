// Threads beside the first exist in compiled code only, so their code is compiled here.
// Import this file before all others: they ask once, when they are loaded, where compiled code lies.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import type { SecondThread } from "../../src/build/threads.ts";

const root = join(import.meta.dirname, "../..");
mkdirSync(join(root, ".cache"), { recursive: true });
/** Within the project, so that the code finds its packages. */
const compiled = mkdtempSync(join(root, ".cache/test-code-"));
process.once("exit", () => rmSync(compiled, { recursive: true, force: true }));
buildSync({
  absWorkingDir: root, entryPoints: ["src/build/worker.ts", "src/build/read-through-worker.ts"], outdir: compiled, outbase: root,
  bundle: true, packages: "external", platform: "node", format: "esm", target: "node20", charset: "utf8", logLevel: "error",
});
process.env["PORTAL_CODE"] = compiled;

/** A second thread that runs. */
export async function startedThread(): Promise<SecondThread> {
  const threads = await import("../../src/build/threads.ts");
  const thread = new threads.SecondThread();
  await thread.read([], "");
  return thread;
}
