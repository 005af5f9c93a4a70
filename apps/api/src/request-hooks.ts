import { type Config, type CurrentRequest, withRequest } from '@pis/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';

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

/**
 * Refuses what a page of another site sends in the name of our user. Comes on top of the same-site
 * cookie and of Apollo's own prevention; clients that are no browsers send no Origin.
 */
export function refuseForeignOrigins(server: FastifyInstance, config: Config): void {
  const own = new URL(config.baseUrl).host;
  server.addHook('onRequest', (request, reply, done) => {
    const { origin } = request.headers;
    const foreign =
      origin !== undefined &&
      !(URL.canParse(origin) && [own, request.headers.host].includes(new URL(origin).host));
    if (foreign && request.method !== 'GET' && request.method !== 'HEAD') {
      void reply.code(403).send({ error: 'Requests from pages of another site are not answered.' });
      return;
    }
    done();
  });
}
