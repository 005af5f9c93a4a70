import { Controller, Get, HttpException, Param, Query, Req, Res } from '@nestjs/common';
import { attachment, isId, NotFound, Rejection, type RequestContext } from '@pis/core';
import { BriefExports, BriefFormat, BriefsService, type DocumentLanguage } from '@pis/reports';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { Authentication } from '../authentication.js';

type Document = Parameters<BriefExports['write']>[0];

const languageOf = (given: unknown): DocumentLanguage => (given === 'en' ? 'en' : 'sv');

const absent = (): HttpException =>
  new HttpException({ code: 'NOT_FOUND', message: new NotFound('The brief').message }, 404);

/** A refusal as it goes out over plain HTTP: a status, and the same code and words as in GraphQL. */
function refusal(error: unknown): unknown {
  if (error instanceof Rejection) {
    const code = error.fact.constructor.name;
    return new HttpException({ ...error.fact, code }, 422);
  }
  if (error instanceof GraphQLError) {
    const { code } = error.extensions;
    const status = code === 'NOT_FOUND' ? 404 : 400;
    return new HttpException({ code, message: error.message }, status);
  }
  return error;
}

/**
 * Briefs as files. The rights are those of the page: one's own brief by its id, another's by the
 * link it was shared by, and the ranked answer for everyone.
 */
@Controller('export')
export class BriefExportsController {
  constructor(
    private readonly authentication: Authentication,
    private readonly briefs: BriefsService,
    private readonly exports: BriefExports,
  ) {}

  @Get('underlag/:id/:format')
  own(
    @Param('id') id: string,
    @Param('format') format: string,
    @Query('sprak') language: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(request, reply, format, languageOf(language), async (ctx) => {
      const brief = isId(id) ? await this.briefs.byId(ctx, id) : null;
      return brief && this.briefs.documentOf(ctx, brief);
    });
  }

  @Get('delat/:token/:format')
  shared(
    @Param('token') token: string,
    @Param('format') format: string,
    @Query('sprak') language: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(request, reply, format, languageOf(language), async (ctx) => {
      const brief = await this.briefs.byToken(ctx, token);
      return brief && this.briefs.documentOf(ctx, brief);
    });
  }

  /** The ranked answer about a theme, in one county or in all. */
  @Get('svar/:theme/:format')
  answer(
    @Param('theme') theme: string,
    @Param('format') format: string,
    @Query() { sprak, lan }: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = languageOf(sprak);
    const county = typeof lan === 'string' && lan !== '' ? lan : null;
    return this.send(request, reply, format, language, (ctx) =>
      this.briefs.answer(ctx, theme, county, language),
    );
  }

  private async send(
    request: FastifyRequest,
    reply: FastifyReply,
    format: string,
    language: DocumentLanguage,
    read: (ctx: RequestContext) => Promise<Document | null>,
  ): Promise<void> {
    const known = Object.values(BriefFormat).find((one) => one === format);
    if (!known) throw absent();
    try {
      const document = await read(await this.authentication.authenticate(request, reply));
      if (!document) throw absent();
      const { name, type, bytes } = await this.exports.write(document, known, language);
      await reply
        .type(type)
        .header('content-disposition', attachment(name))
        .header('cache-control', 'private, no-store')
        .header('x-robots-tag', 'noindex')
        .send(bytes);
    } catch (error) {
      throw refusal(error);
    }
  }
}
