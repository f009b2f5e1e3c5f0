import Eleventy from "@11ty/eleventy";
import DevServer from "@11ty/eleventy-dev-server";
import { watch } from "chokidar";
import { lookup } from "mrmime";
import { Preview } from "../build/preview.ts";
import { routes } from "../model/routes.ts";
import { isError } from "../model/problem.ts";
import { commands as words } from "../strings/vi.ts";
import { command, folderOptions, nowOption, readNow, readOptions, readPort } from "./options.ts";
import { printProblems } from "./print-problems.ts";

// The preview is for this machine only; the server has no option for it.
DevServer.prototype._serverListen = function listen(port) { this.server.listen({ port, host: "127.0.0.1" }); };

/** Files saved within so many milliseconds are read together. */
const together = 30;

/** `npm start -- --content DIR --data DIR --now DATE --port N`: a preview that reloads when a file is saved. */
export const run = (args: string[]): Promise<number> => command(async () => {
  const options = readOptions(args, { ...folderOptions, ...nowOption, port: { type: "string", default: "8080" } });
  const port = readPort(options.port);
  const preview = new Preview(Eleventy, options);
  await load(preview, options.now);

  let sent = 0, loaded = performance.now();
  const server = new DevServer("cong", options.content, {
    domDiff: false,
    messageOnStart: () => words.serving(`http://127.0.0.1:${port}/`),
    onRequest: { "/*": ({ url }) => { if (url.pathname.endsWith("/")) sent = performance.now(); return respond(preview, decodeURI(url.pathname)); } },
  });
  server.serve(port);
  await server.ready();
  // A page that was asked for before a save was read, and listens only now, has missed that it is old.
  server.updateServer.on("connection", () => { if (loaded > sent) server.reload(); });

  let waiting: NodeJS.Timeout | undefined;
  const watcher = watch([options.content, options.data], { ignoreInitial: true }).on("all", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void load(preview, options.now).then(() => { loaded = performance.now(); server.reload(); }), together);
  });
  await new Promise((resolve) => { process.once("SIGINT", resolve).once("SIGTERM", resolve); });
  clearTimeout(waiting);
  await Promise.all([watcher.close(), server.close()]);
  return 0;
});

/** Content problems are printed, and shown above the page; the preview goes on with what it last had. */
async function load(preview: Preview, now: string | undefined): Promise<void> {
  const problems = await preview.load(readNow(now));
  printProblems(problems);
  if (problems.some(isError) && !preview.trouble) console.error(words.keptLastGood);
}

type Answer = Response | { status: number; headers: Record<string, string>; body: string };

async function respond(preview: Preview, url: string): Promise<Answer | undefined> {
  if (url.startsWith("/.11ty/")) return undefined; // the server's own
  const { trouble } = preview;
  if (trouble) return response(routes.home, trouble, 500);
  const found = await preview.answer(url);
  if (found !== undefined) return response(url, found, 200);
  const folder = `${url}/`;
  if (!url.endsWith("/") && await preview.answer(folder) !== undefined) return new Response(null, { status: 302, headers: { location: encodeURI(folder) } });
  return response(routes.notFound, await preview.answer(routes.notFound) ?? "", 404);
}

/** The server adds its script that reloads a page to text alone, and takes bytes in a `Response` alone. */
function response(url: string, body: string | Uint8Array, status: number): Answer {
  const type = url.endsWith("/") ? "text/html" : lookup(url) ?? "application/octet-stream";
  if (typeof body === "string") return { status, headers: { "content-type": `${type}; charset=utf-8` }, body };
  return new Response(Buffer.from(body), { status, headers: { "content-type": type } });
}
