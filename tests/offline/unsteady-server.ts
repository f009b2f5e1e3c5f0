import type { ServerResponse } from "node:http";
import sirv from "sirv";
import type { HeaderRule } from "../../src/hosting/header-rules.ts";
import { sendHeaders } from "../support/header-list.ts";
import { localServer, type LocalServer } from "../support/local-server.ts";

/** `slow`: answers wait until the mood changes. */
export type Mood = "well" | "down" | "slow" | "failing";

export interface UnsteadyServer extends LocalServer {
  /** What was asked, `GET /lien-he/`, whatever became of it. */
  asked: string[];
  be(mood: Mood): void;
  /** Shows another folder from now on. */
  show(folder: string): void;
}

/** Serves a folder as a web server with our list of headers would, on a line that comes and goes. */
export async function unsteadyServer(folder: string, rules: readonly HeaderRule[]): Promise<UnsteadyServer> {
  const filesOf = (from: string) => sirv(from, { dev: true, etag: true, setHeaders: (response, path) => sendHeaders(response, rules, path) });
  let files = filesOf(folder);
  let mood: Mood = "well";
  const asked: string[] = [];
  const waiting: (() => void)[] = [];
  const server = await localServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const answer = (): void => {
      if (request.method === "POST") page(response, 200, "<title>Đã nhận</title><p>Đã nhận góp ý");
      else files(request, response, () => page(response, 404, "<title>Không có</title>"));
    };
    if (mood === "down") request.socket.destroy();
    else if (mood === "failing") page(response, 503, "<title>Bận</title><p>Máy chủ bận");
    else if (mood === "slow") waiting.push(answer);
    else answer();
  });
  return {
    ...server, asked,
    be(next) { mood = next; if (mood !== "slow") waiting.splice(0).forEach((answer) => answer()); },
    show(next) { files = filesOf(next); },
  };
}

const page = (response: ServerResponse, status: number, html: string): void =>
  void response.writeHead(status, { "content-type": "text/html; charset=utf-8" }).end(`<!doctype html><html lang="vi"><meta charset="utf-8">${html}`);
