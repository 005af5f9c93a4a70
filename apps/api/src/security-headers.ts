import type { FastifyHelmetOptions } from '@fastify/helmet';
import type { Config } from '@pis/core';

/** Headers of every answer: nothing is loaded from, sent to or framed by another host. */
export function securityHeaders(config: Config): FastifyHelmetOptions {
  const secure = config.baseUrl.startsWith('https://');
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: [`'self'`],
        baseUri: [`'none'`],
        connectSrc: [`'self'`],
        fontSrc: [`'self'`],
        formAction: [`'self'`],
        frameAncestors: [`'none'`],
        imgSrc: [`'self'`, 'data:'],
        objectSrc: [`'none'`],
        scriptSrc: [`'self'`],
        styleSrc: [`'self'`],
        ...(secure && { upgradeInsecureRequests: [] }),
      },
    },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    xFrameOptions: { action: 'deny' },
  };
}
