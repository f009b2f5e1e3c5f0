import { spawnSync } from "node:child_process";
import { hostedPortal } from "../hosting/hosted-portal.ts";
import { startNginx } from "../hosting/web-servers.ts";
import { root } from "./paths.ts";

/** `npm run scan` of the sample portal behind nginx on this machine, with the files that `npm run hosting -- nginx` writes and a certificate made now. */
export async function bench(): Promise<void> {
  const server = await startNginx(await hostedPortal());
  try {
    const { status } = spawnSync(process.execPath, ["src/commands/launch.mjs", "scan", `${server.secure}/`, "--plain", `${server.plain}/`], { cwd: root, stdio: "inherit", env: { ...process.env, NODE_EXTRA_CA_CERTS: server.certificate } });
    process.exitCode = status ?? 1;
  } finally { await server.close(); }
}
