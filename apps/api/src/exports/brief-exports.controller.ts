import { Controller, Get, HttpException, Param, Query, Req, Res } from '@nestjs/common';
import { isPhaseName, phaseNames } from '@pis/contract';
import { EvidenceMapFilter } from '@pis/knowledge';
import { attachment, BadInput, isId, NotFound, Rejection, type RequestContext } from '@pis/core';
import { BriefExports, BriefFormat, BriefsService, type DocumentLanguage } from '@pis/reports';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { Authentication } from '../authentication.js';

/**
 * What the address of an answer asks for beside its theme.
 * @throws BadInput for a phase that is none
 */
function askedFilter(asked: Record<string, unknown>): EvidenceMapFilter {
  const one = (name: string): string[] | null => {
    const value = asked[name];
    return typeof value === 'string' && value !== '' ? [value] : null;
  };
  const [phase] = one('fas') ?? [];
  if (phase !== undefined && !isPhaseName(phase)) {
    throw new BadInput('fas', `Let it be one of ${Object.keys(phaseNames).join(', ')}.`);
  }
  const filter = plainToInstance(EvidenceMapFilter, {
    counties: one('lan'),
    targetGroups: one('malgrupp'),
    phases: phase && [phaseNames[phase]],
  });
  const [wrong] = validateSync(filter);
  if (wrong) throw new BadInput(wrong.property, Object.values(wrong.constraints ?? {}).join('. '));
  return filter;
}

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

  /** The ranked answer about a theme, asked as its page asks: `lan`, `malgrupp`, `fas`. */
  @Get('svar/:theme/:format')
  answer(
    @Param('theme') theme: string,
    @Param('format') format: string,
    @Query() asked: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = languageOf(asked['sprak']);
    return this.send(request, reply, format, language, (ctx) =>
      this.briefs.answer(ctx, theme, askedFilter(asked), language),
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
