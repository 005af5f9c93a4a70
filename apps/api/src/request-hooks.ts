import { fileText } from '@pis/contract';
import { type Config, type CurrentRequest, withRequest } from '@pis/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const requests = new WeakMap<FastifyRequest, CurrentRequest>();

/** Gives each request an id that its log lines, its answer and its errors carry. */
export function followRequests(server: FastifyInstance, config: Config): void {
  const of = (request: FastifyRequest): CurrentRequest => {
    const known = requests.get(request) ?? { requestId: request.id, statements: 0 };
    requests.set(request, known);
    return known;
  };
  // Twice: reading the body leaves the first one's context.
  server.addHook('onRequest', (request, _reply, done) => withRequest(of(request), done));
  server.addHook('preHandler', (request, _reply, done) => withRequest(of(request), done));
  server.addHook('onSend', (request, reply, payload, done) => {
    void reply.header('x-request-id', request.id);
    if (config.countStatements) void reply.header('x-pis-statements', of(request).statements);
    done(null, payload);
  });
}

const loopback = /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:\d+)?$/i;

/**
 * Refuses what a page of another site sends in the name of our user. Comes on top of the same-site
 * cookie and of Apollo's own prevention; clients that are no browsers send no Origin. Our own
 * address is the configured one, or a loopback one: a foreign name that was made to lead here is not.
 */
export function refuseForeignOrigins(server: FastifyInstance, config: Config): void {
  const own = new URL(config.baseUrl).host;
  const isOwn = (origin: string, host: string | undefined): boolean => {
    if (!URL.canParse(origin)) return false;
    const from = new URL(origin).host;
    return from === own || (from === host && loopback.test(from));
  };
  server.addHook('onRequest', (request, reply, done) => {
    const { origin, host } = request.headers;
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (reads || origin === undefined || isOwn(origin, host)) return done();
    void reply.code(403).send({ message: 'Requests from pages of another site are not answered.' });
  });
}

/** Levels of a request's JSON; the deepest input of the API has five. */
const deepest = 20;

function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? Object.values(one) : [],
    );
  }
  return false;
}

/** Refuses JSON nested so deep that whoever walks it would run out of stack. */
export function refuseDeepBodies(server: FastifyInstance): void {
  server.addHook('preValidation', (request, reply, done) => {
    if (isTooDeep(request.body)) {
      void reply
        .code(400)
        .send({ message: `Nest the variables of a request at most ${deepest} levels deep.` });
      return;
    }
    done();
  });
}

/** The bytes of a file are left to the one route that takes them, and counts them; no other sees any. */
export function leaveFilesUnread(server: FastifyInstance): void {
  server.addContentTypeParser(fileText.contentType, (_request, _payload, done) => done(null));
}

/** What is refused before any hook runs, an address that cannot be read: with headers all the same. */
export function refuseUnreadable(
  _error: unknown,
  _request: FastifyRequest,
  reply: FastifyReply,
): void {
  void reply
    .code(400)
    .headers({
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-content-type-options': 'nosniff',
    })
    .send({ message: 'The address is not well formed.' });
}
