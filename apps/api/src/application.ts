import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { type LoggerService, ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { requireMail } from '@pis/accounts';
import { limits } from '@pis/contract';
import { type Config, countStatements } from '@pis/core';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import { invalidInput } from './invalid-input.js';
import {
  followRequests,
  leaveFilesUnread,
  refuseDeepBodies,
  refuseForeignOrigins,
  refuseUnreadable,
} from './request-hooks.js';
import { requireCurrentSchema } from './schema-version.js';
import { securityHeaders } from './security-headers.js';
import { serveWebClient } from './web/web-client.js';

/**
 * Starts the process that answers: GraphQL, health, the built web client.
 * @throws Error in words when there is no way to send mail, the database is not at the code's
 *   version, or the port is taken.
 */
export async function startApplication(
  config: Config,
  logger: LoggerService,
): Promise<NestFastifyApplication> {
  requireMail(config);
  if (config.countStatements) countStatements();
  const adapter = new FastifyAdapter({
    bodyLimit: limits.bodyBytes,
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    forceCloseConnections: 'idle',
    genReqId: () => randomUUID(),
    frameworkErrors: refuseUnreadable,
  });
  const application = await NestFactory.create<NestFastifyApplication>(
    AppModule.of(config),
    adapter,
    { logger, abortOnError: false },
  );
  await requireCurrentSchema(application.get(DataSource));
  application.useGlobalPipes(
    new ValidationPipe({ transform: true, exceptionFactory: invalidInput }),
  );
  await application.register(helmet, securityHeaders(config));
  await application.register(cookie);
  followRequests(adapter.getInstance(), config);
  refuseForeignOrigins(adapter.getInstance(), config);
  refuseDeepBodies(adapter.getInstance());
  leaveFilesUnread(adapter.getInstance());
  await serveWebClient(application, config);
  await application.listen(config.port, config.host);
  return application;
}
