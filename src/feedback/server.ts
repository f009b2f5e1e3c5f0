import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { receiverRoutes, routes } from "../model/routes.ts";
import { feedback as words } from "../strings/vi.ts";
import { refusal, sendPage, tooBusy, withHeaders, type Answer } from "./answer.ts";
import { clientKeys } from "./guard/client-key.ts";
import { UnreadableForm } from "./guard/form-body.ts";
import { newChallenge } from "./guard/proof.ts";
import { RateLimit } from "./guard/rate-limit.ts";
import { newToken, signed } from "./guard/token.ts";
import type { Receiver } from "./receiver.ts";
import { receiptAnswer, statusAnswer } from "./routes/lookup.ts";
import { receive } from "./routes/receive.ts";

const bodyLimit = 65_536;

type CodeRequest = FastifyRequest<{ Querystring: { ma?: string | string[] } }>;

/**
 * The receiver behind the portal's web server. It believes `X-Forwarded-For` from this machine alone,
 * and neither keeps nor prints an address.
 */
export function feedbackServer(receiver: Receiver): FastifyInstance {
  const { key, clock, shell, site, tell } = receiver;
  const limitOf = (name: keyof Receiver["allowances"]): RateLimit => new RateLimit(receiver.allowances[name], clock);
  const limits = { requests: limitOf("requests"), stored: limitOf("stored"), lookups: limitOf("lookups") };
  const clientKey = clientKeys(clock);
  const clientOf = ({ ip }: FastifyRequest): string => clientKey(ip);
  const answer = (reply: FastifyReply, page: Answer): FastifyReply => {
    const now = shell();
    return sendPage(withHeaders(reply, site(), now), now, site().shortTitle, page);
  };
  const fail = (error: FastifyError | Error, reply: FastifyReply): FastifyReply => answer(reply, failure(receiver, error));

  const app = Fastify({
    logger: false, trustProxy: "loopback", bodyLimit, requestTimeout: 30_000, routerOptions: { ignoreTrailingSlash: true },
    frameworkErrors: (error, _request, reply) => fail(error, reply as FastifyReply),
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(/^application\/x-www-form-urlencoded(\s*;\s*charset="?utf-8"?)?\s*$/i, { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  app.setErrorHandler((error: FastifyError, _request, reply) => fail(error, reply));
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split("?")[0]!;
    if (!Object.values<string>(receiverRoutes).includes(path)) return answer(reply, refusal(404, words.refused.notFound));
    return answer(reply.header("allow", path === receiverRoutes.send ? "GET, POST" : "GET"), refusal(405, words.refused.wrongMethod));
  });
  let lookedAt = false;
  app.addHook("onRequest", (request, _reply, done) => {
    if (!lookedAt && request.headers["x-forwarded-for"] === undefined) tell(words.running.noForwarding);
    lookedAt = true;
    done();
  });
  let stopping = false;
  app.addHook("preClose", (done) => { stopping = true; done(); });
  app.addHook("onSend", (_request, reply, _payload, done) => {
    if (stopping) void reply.header("connection", "close");
    done();
  });

  app.get(receiverRoutes.send, (_request, reply) => withHeaders(reply, site(), shell()).redirect(routes.feedback, 303));
  app.post(receiverRoutes.send, async (request, reply) => {
    if (!Buffer.isBuffer(request.body)) return answer(reply, refusal(415, words.refused.notForm));
    const outcome = await receive(receiver, limits, { body: request.body, headers: request.headers, host: request.host, client: clientOf(request) });
    return "receipt" in outcome ? withHeaders(reply, site(), shell()).redirect(outcome.receipt, 303) : answer(reply, outcome);
  });
  app.get(receiverRoutes.token, async (request, reply) => {
    const wait = limits.requests.take(clientOf(request));
    if (wait) return answer(reply, tooBusy(wait));
    const token = newToken(clock);
    return withHeaders(reply, site(), shell()).send({ token: signed(key, token), challenge: await newChallenge(key, token.id, receiver.work) });
  });
  for (const [path, look] of [[receiverRoutes.received, receiptAnswer], [receiverRoutes.status, statusAnswer]] as const) {
    app.get(path, async (request: CodeRequest, reply) => {
      const { ma } = request.query;
      if (Array.isArray(ma)) return answer(reply, refusal(400, words.refused.unreadable));
      return answer(reply, await look(receiver, limits.lookups, { written: ma, client: clientOf(request) }));
    });
  }
  return app;
}

/** What went wrong before a route could answer. */
function failure({ site, tell }: Receiver, error: FastifyError | Error): Answer {
  if (error instanceof UnreadableForm) return refusal(400, words.refused.unreadable);
  const status = "statusCode" in error ? error.statusCode ?? 500 : 500;
  if (status === 413) return refusal(413, words.refused.tooLarge);
  if (status === 415) return refusal(415, words.refused.notForm);
  if (status >= 400 && status < 500) return refusal(status, words.refused.unreadable);
  tell(words.running.failed, error);
  return refusal(500, { title: words.refused.failed.title, text: words.refused.failed.text(site().agency.telephone) });
}
