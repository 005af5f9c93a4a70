import type { BrowserLink } from '@pis/core';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * The browser behind a Fastify request. Cookies are HttpOnly, same-site, and Secure over HTTPS.
 * @param secure whether people reach PIS over HTTPS; what a header says of it is not asked
 */
export function fastifyBrowserLink(
  request: FastifyRequest,
  reply: FastifyReply,
  secure: boolean,
): BrowserLink {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  return {
    address: request.ip,
    secure,
    cookie: (name) => request.cookies[name],
    setCookie: (name, value, maxAge) => void reply.setCookie(name, value, { ...options, maxAge }),
    clearCookie: (name) => void reply.clearCookie(name, options),
  };
}
