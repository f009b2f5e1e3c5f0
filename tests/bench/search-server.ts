import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { localServer, type LocalServer } from "../support/local-server.ts";

export interface CountingServer extends LocalServer { sent(): number }

const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,"></html>`;
const types: Readonly<Record<string, string>> = { js: "text/javascript", json: "application/json" };

/** Serves a folder on this machine and counts the bytes of bodies: scripts and JSON compressed, all else, which is compressed already, as it lies there. */
export async function countingServer(folder: string): Promise<CountingServer> {
  let sent = 0;
  const bodies = new Map<string, Buffer>();
  const bodyOf = (path: string, isText: boolean): Buffer => {
    let body = bodies.get(path);
    if (!body) bodies.set(path, (body = isText ? gzipSync(readFileSync(join(folder, path)), { level: 9 }) : readFileSync(join(folder, path))));
    return body;
  };
  const server = await localServer(({ url = "/" }, response) => {
    const path = decodeURI(url.replace(/\?.*$/, ""));
    if (path === "/") return void response.setHeader("content-type", "text/html").end(page);
    if (!existsSync(join(folder, path))) return void response.writeHead(404).end();
    const type = types[path.slice(path.lastIndexOf(".") + 1)];
    const body = bodyOf(path, type !== undefined);
    if (type) response.setHeader("content-encoding", "gzip");
    response.setHeader("content-type", type ?? "application/octet-stream");
    response.setHeader("content-length", body.length);
    response.end(body);
    sent += body.length;
  });
  return { ...server, sent: () => sent };
}
