import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { SessionsService } from '@pis/accounts';
import {
  CONFIG,
  type Config,
  currentRequest,
  type GraphQLContext,
  nobody,
  RequestContext,
  type Viewer,
} from '@pis/core';
import { MembershipsService } from '@pis/projects';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { fastifyBrowserLink } from './fastify-browser-link.js';

/** From a request to who asks: the session's person, their roles and memberships. */
@Injectable()
export class Authentication {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly dataSource: DataSource,
    private readonly sessions: SessionsService,
    private readonly memberships: MembershipsService,
  ) {}

  /** What GraphQL's resolvers get. */
  readonly contextOf = async (
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<GraphQLContext> => ({ ctx: await this.authenticate(request, reply) });

  async authenticate(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
    const ctx = RequestContext.of(this.dataSource, {
      viewer: nobody,
      requestId: currentRequest()?.requestId ?? randomUUID(),
      browser: fastifyBrowserLink(request, reply, this.config.baseUrl.startsWith('https://')),
    });
    return ctx.as(await this.viewerOf(ctx));
  }

  private async viewerOf(ctx: RequestContext): Promise<Viewer> {
    const session = await this.sessions.current(ctx);
    if (!session) return nobody;
    return { ...session, ...(await this.memberships.of(ctx, session.personId)) };
  }
}
