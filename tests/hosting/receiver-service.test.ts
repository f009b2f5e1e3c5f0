import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { run } from "../../src/commands/hosting.ts";
import { nginxReceiver, systemdReceiver } from "../../src/hosting/receiver-service.ts";
import { encode, filled, permit, testReceiver } from "../feedback/receiver.ts";
import { freePort } from "../support/preview-server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const test = suite("the receiver behind a web server");
let nginx: ChildProcess | undefined;
test.after(async () => { if (nginx?.exitCode === null) { nginx.kill(); await once(nginx, "exit"); } });

async function startNginx(locations: string): Promise<string> {
  const folder = temporaryFolder();
  const port = await freePort();
  mkdirSync(join(folder, "site/gop-y/tam-dung"), { recursive: true });
  writeFileSync(join(folder, "site/gop-y/tam-dung/index.html"), "tạm dừng");
  writeFileSync(join(folder, "site/index.html"), "trang chủ");
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join(" ");
  writeFileSync(join(folder, "nginx.conf"), `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http { access_log off; ${temporary} server { listen 127.0.0.1:${port}; root ${folder}/site;
${locations}
} }`);
  nginx = spawn("nginx", ["-c", join(folder, "nginx.conf"), "-p", folder], { stdio: "inherit", env: { ...process.env, PATH: `${process.env["PATH"]}:/usr/sbin` } });
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(origin).then(() => true, () => false)) return origin;
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
  throw new Error("nginx did not answer: is nginx-light installed?");
}

test("nginx hands over the form, says who sent it whatever the client claims, and serves the portal when the receiver is gone", async () => {
  const receiver = testReceiver();
  const seen: (string | undefined)[] = [];
  receiver.app.addHook("onRequest", async (request) => { seen.push(request.ip); });
  await receiver.app.listen({ host: "127.0.0.1", port: 0 });
  const origin = await startNginx(nginxReceiver((receiver.app.server.address() as AddressInfo).port));

  const body = encode(filled(await permit(receiver)));
  const answer = await fetch(`${origin}/gop-y/gui`, { method: "POST", body, redirect: "manual", headers: { "content-type": "application/x-www-form-urlencoded", "x-forwarded-for": "198.51.100.9" } });
  assert.is(answer.status, 303);
  assert.is((await fetch(new URL(answer.headers.get("location")!, origin))).status, 200);
  assert.is((await fetch(`${origin}/gop-y/tra-cuu`)).status, 200);
  assert.ok(seen.length >= 3 && !seen.includes("198.51.100.9"), seen.join());

  await receiver.app.close();
  const without = await fetch(`${origin}/gop-y/tra-cuu`);
  assert.equal([without.status, await without.text()], [503, "tạm dừng"]);
  assert.is(await (await fetch(origin)).text(), "trang chủ");
});

test("the unit runs the receiver from its folder, as its user, and lets it write to that folder's data alone", () => {
  const unit = systemdReceiver({ port: 8091, folder: "/srv/cong", user: "cong" });
  for (const line of ["User=cong", "WorkingDirectory=/srv/cong", "ExecStart=/usr/bin/env npm run feedback -- --port 8091", "ProtectSystem=strict", "ReadWritePaths=/srv/cong/.data /srv/cong/.cache"]) {
    assert.ok(unit.includes(`\n${line}\n`), line);
  }
});

test("the folders it writes to are made before the rest is locked, by its user", () => {
  const lines = systemdReceiver({ port: 8091, folder: "/srv/cong", user: "cong" }).split("\n");
  const made = lines.indexOf("ExecStartPre=+/usr/sbin/runuser -u cong -- /usr/bin/mkdir -p -m 0700 /srv/cong/.data /srv/cong/.cache");
  assert.ok(made > 0 && made < lines.findIndex((line) => line.startsWith("ReadWritePaths=")));
});

test("systemd understands every line of the unit", () => {
  if (!existsSync("/usr/bin/systemd-analyze")) return;
  const file = join(temporaryFolder(), "gop-y.service");
  writeFileSync(file, systemdReceiver({ port: 8091, folder: "/tmp", user: "root" }));
  const { status, stderr } = spawnSync("systemd-analyze", ["verify", file], { encoding: "utf8" });
  assert.is(stderr.split("\n").filter((line) => line.includes("gop-y.service")).join("\n"), "");
  assert.is(status, 0);
});

test("names that could say something else to systemd are refused", async () => {
  const { error } = console;
  const told: string[] = [];
  console.error = (text: string) => { told.push(text); };
  try {
    for (const args of [["systemd-feedback", "--user", "a\nExecStart=x"], ["systemd-feedback", "--folder", "/srv/a b"], ["nginx-feedback", "--port", "0"], ["khac"], []]) assert.is(await run(args), 2, args.join());
  } finally { console.error = error; }
  assert.match(told[3]!, "Không có dạng «khac».");
  assert.match(told[4]!, /^npm run hosting -- DẠNG/);
  for (const form of ["nginx", "apache", "iis", "nginx-feedback", "systemd-feedback"]) assert.match(told[4]!, `\n  ${form} `);
});

test.run();
