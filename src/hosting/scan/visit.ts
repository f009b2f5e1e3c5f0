import { scan as words } from "../../strings/vi.ts";

/** What a server answered when a browser came to the portal. */
export interface Visit {
  /** Where the page was in the end. */
  url: URL;
  headers: ReadonlyMap<string, string>;
  cookies: readonly string[];
  /** The page, its first megabyte. */
  html: string;
  /** Addresses that a request by plain http went through, that one first; undefined when nothing answers there, "unknown" when nobody could say where that is. */
  plain: readonly URL[] | undefined | "unknown";
}

/** No server answered, or what it answered is no page. */
export class NoPage extends Error {}

const mostSteps = 8;
const patience = 15_000;
const mostText = 1 << 20;

interface Answer { url: URL; status: number; headers: Headers; body: string }

async function ask(url: URL): Promise<Answer> {
  const response = await fetch(url, { redirect: "manual", headers: { accept: "text/html,*/*;q=0.8" }, signal: AbortSignal.timeout(patience) });
  return { url, status: response.status, headers: response.headers, body: await firstPart(response) };
}

async function firstPart({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const bytes of body ?? []) {
    text += decoder.decode(bytes as Uint8Array, { stream: true });
    if (text.length > mostText) break;
  }
  return text;
}

/** Addresses one after another as the server leads on, the last answer with them. */
async function follow(start: URL): Promise<{ steps: URL[]; last: Answer }> {
  const steps = [start];
  for (;;) {
    const last = await ask(steps.at(-1)!);
    const next = last.headers.get("location");
    if (last.status < 300 || last.status > 399 || !next || steps.length >= mostSteps) return { steps, last };
    steps.push(new URL(next, last.url));
  }
}

/**
 * @param plain where the portal answers by http, when that is not port 80 of the same name
 * @throws NoPage
 */
export async function visit(start: URL, plain?: URL): Promise<Visit> {
  const { last: { url, status, headers, body } } = await follow(start).catch((error: unknown) => { throw new NoPage(reasonOf(error)); });
  if (status !== 200) throw new NoPage(words.status(status));
  return { url, headers: new Map(headers), cookies: headers.getSetCookie(), html: body, plain: await plainSteps(start, plain) };
}

async function plainSteps(start: URL, named: URL | undefined): Promise<Visit["plain"]> {
  if (!named && start.port !== "") return "unknown";
  const first = named ?? new URL(start);
  first.protocol = "http:";
  return follow(first).then(({ steps }) => steps, () => undefined);
}

function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  return cause instanceof Error ? cause.message : message;
}

/** Whether an address is of this very machine, where nothing can be said of https. */
export const isLoopback = ({ hostname }: URL): boolean => /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(hostname);
