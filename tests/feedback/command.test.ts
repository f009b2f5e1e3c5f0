import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { freePort } from "../support/preview-server.ts";
import { temporaryFolder } from "../support/portal-site.ts";
import { encode, filled, hiddenIn } from "./receiver.ts";

const test = suite("npm run feedback");
const root = join(import.meta.dirname, "../..");
const data = join(root, "tests/fixtures/tinh-mau/data");
const type = { "content-type": "application/x-www-form-urlencoded" };

interface Running { child: ChildProcess; origin: string; said(): string }

/** Starts the command as an office does and waits, a minute at most, until it answers. */
async function start(cwd: string, args: readonly string[] = [], env: Record<string, string> = {}): Promise<Running> {
  const port = await freePort();
  const child = spawn(process.execPath, [join(root, "src/commands/launch.mjs"), "feedback", "--data", data, "--output", "khong-co", "--port", String(port), ...args], { cwd, env: { PATH: process.env["PATH"]!, ...env } });
  let said = "";
  child.stdout!.on("data", (chunk: Buffer) => { said += chunk; });
  child.stderr!.on("data", (chunk: Buffer) => { said += chunk; });
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 600 && child.exitCode === null; tries++) {
    if (await fetch(`${origin}/gop-y/tra-cuu`).then(() => true, () => false)) break;
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
  return { child, origin, said: () => said };
}

async function stop({ child }: Running): Promise<number | null> {
  if (child.exitCode === null) {
    if (!child.killed) child.kill("SIGTERM");
    await once(child, "exit");
  }
  return child.exitCode;
}

test("what was received before a stop is there after the next start, under the same code; a form that is on its way is finished", async () => {
  const cwd = temporaryFolder();
  const first = await start(cwd);
  assert.match(first.said(), "Nơi nhận góp ý đang chạy tại http://127.0.0.1:");
  assert.match(first.said(), "các trang của nơi nhận sẽ không có khung của cổng");
  const { token } = await (await fetch(`${first.origin}/gop-y/gui/the`)).json() as { token: string };
  const review = await (await fetch(`${first.origin}/gop-y/gui`, { method: "POST", headers: type, body: encode(filled({ notice: "" })) })).text();
  const body = encode(filled({ token, notice: hiddenIn(review, "notice") }));
  await new Promise((resolve) => { setTimeout(resolve, 3_100); });

  const sent = request(`${first.origin}/gop-y/gui`, { method: "POST", headers: { ...type, "content-length": Buffer.byteLength(body) } });
  sent.write(body.slice(0, 50));
  await once(sent, "socket");
  await new Promise((resolve) => { setTimeout(resolve, 200); });
  first.child.kill("SIGTERM");
  await new Promise((resolve) => { setTimeout(resolve, 200); });
  sent.end(body.slice(50));
  const [answer] = await once(sent, "response") as [{ statusCode: number; headers: { location: string; connection: string } }];
  assert.is(answer.statusCode, 303);
  assert.is(answer.headers.connection, "close"); // else the stop would wait for this connection to time out
  assert.is(await stop(first), 0);

  const second = await start(cwd);
  const status = await fetch(second.origin + answer.headers.location.replace("da-nhan", "tra-cuu"));
  assert.is(status.status, 200);
  assert.match(await status.text(), "Đã nhận");
  const replayed = await fetch(`${second.origin}/gop-y/gui`, { method: "POST", headers: type, body });
  assert.is(replayed.status, 409);
  assert.is(await stop(second), 0);
});

test("a port that another program has is told", async () => {
  const cwd = temporaryFolder();
  const first = await start(cwd);
  const second = await start(cwd, ["--port", new URL(first.origin).port]);
  assert.is(await stop(second), 1);
  assert.match(second.said(), "đang có chương trình khác dùng");
  await stop(first);
});

test("whoever reads the list waits for no web server, mailer or driver of a database", () => {
  const { inputs } = buildSync({
    absWorkingDir: root, entryPoints: ["src/commands/feedback.ts"], outdir: "none", write: false, metafile: true, bundle: true, splitting: true, packages: "external", platform: "node", format: "esm",
  }).metafile;
  const loaded = new Set(["src/commands/feedback.ts"]);
  for (const file of loaded) inputs[file]?.imports.filter(({ kind }) => kind === "import-statement").forEach(({ path }) => loaded.add(path));
  assert.ok(loaded.has("kysely"));
  for (const name of ["fastify", "nodemailer", "pg", "libsql"]) assert.not.ok(loaded.has(name), name);
});

test("a key too short, a mail server badly written and a port that is none are told, and nothing starts", async () => {
  const cwd = temporaryFolder();
  for (const [args, env, code, text] of [
    [[], { FEEDBACK_SECRET: "ngan" }, 1, "FEEDBACK_SECRET phải dài ít nhất 32 ký tự"],
    [[], { SMTP_URL: "thu.example.vn" }, 1, "Biến môi trường SMTP_URL không dùng được"],
    [["--port", "0"], {}, 2, "--port «0» không dùng được"],
  ] as const) {
    const running = await start(cwd, args, env);
    assert.is(await stop(running), code, text);
    assert.match(running.said(), text);
  }
});

test.run();
