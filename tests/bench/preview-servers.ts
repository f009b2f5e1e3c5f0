import { spawn } from "node:child_process";
import { cpSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { freePort, startPreview } from "../support/preview-server.ts";
import { builders, empty } from "./builders.ts";
import { measure } from "./measure.ts";
import { cache } from "./paths.ts";

/** A server that shows what is saved: the file of one article and the address of its page. */
export interface Previewed { name: string; file: string; page: string; stop(): void }

const middle = <T>(list: readonly T[]): T => list[list.length >> 1]!;

/** Our preview of a copy of the corpus, which is edited. */
export async function ownPreview(corpus: string, n: number): Promise<Previewed> {
  const copy = join(cache, `preview-${n}`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(corpus, copy, { recursive: true });
  const news = join(copy, "content/tin-tuc");
  const year = middle(readdirSync(news).sort());
  const name = middle(readdirSync(join(news, year)).filter((file) => file.endsWith(".md")).sort());
  const { origin, stop } = await startPreview({ content: join(copy, "content"), data: join(copy, "data") });
  const home = await (await fetch(`${origin}/tin-tuc/${year}/`)).text();
  const months = [...home.matchAll(new RegExp(`href="(/tin-tuc/${year}/\\d\\d/)"`, "g"))].map(([, url]) => url!);
  for (const month of new Set(months)) {
    const page = `${origin}${month}${name.replace(/\.md$/, "")}/`;
    if ((await fetch(page)).ok) return { name: "ours", file: join(news, year, name), page, stop };
  }
  throw new Error(`no page for ${name}`);
}

/** Hugo's server for the same articles, with the templates of the build bench. */
export async function hugoPreview(corpus: string, n: number): Promise<Previewed> {
  const [own, hugo] = builders(corpus, n);
  empty(own!);
  own!.prepare();
  measure(own!.command); // whose stylesheet and pictures Hugo gets
  hugo!.prepare();
  empty(own!);
  const port = await freePort();
  const source = hugo!.command.folder;
  const child = spawn("hugo", ["server", "--source", source, "--bind", "127.0.0.1", "--port", String(port), "--baseURL", `http://127.0.0.1:${port}/`, "--quiet"], { stdio: "ignore" });
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 1200 && !await fetch(origin).then(({ ok }) => ok, () => false); tries++) {
    if (child.exitCode !== null) throw new Error(`hugo server ended with ${child.exitCode}`);
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
  const news = join(source, "content/tin-tuc");
  const year = middle(readdirSync(news).filter((name) => /^\d{4}$/.test(name)).sort());
  const month = middle(readdirSync(join(news, year)).filter((name) => /^\d{2}$/.test(name)).sort());
  const name = middle(readdirSync(join(news, year, month)).filter((file) => file.endsWith(".md") && file !== "_index.md").sort());
  return { name: "Hugo", file: join(news, year, month, name), page: `${origin}/tin-tuc/${year}/${month}/${name.replace(/\.md$/, "")}/`, stop: () => { child.kill("SIGTERM"); } };
}
