import { spawn } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

export const freePort = (): Promise<number> => new Promise((resolve) => {
  const server = createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address() as AddressInfo;
    server.close(() => resolve(port));
  });
});

/** A preview as `npm start` starts it. */
export interface PreviewServer { origin: string; said(): string; stop(): void }

/** Starts it and waits, a minute at most, until it answers. */
export async function startPreview({ content, data }: { content: string; data: string }): Promise<PreviewServer> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [join(root, "src/commands/launch.mjs"), "serve", "--content", content, "--data", data, "--port", String(port)], { cwd: root });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => { said += chunk; });
  child.stderr.on("data", (chunk: Buffer) => { said += chunk; });
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error(`the preview ended: ${said}`);
    if (await fetch(origin).then(() => true, () => false)) break;
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
  return { origin, said: () => said, stop: () => { child.kill("SIGTERM"); } };
}
