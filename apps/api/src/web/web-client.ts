import fs from 'node:fs';
import path from 'node:path';
import files from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '@pis/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Authentication } from '../authentication.js';
import { Chunks } from './chunks.js';
import { withHead } from './page-head.js';
import { PageHeads } from './page-heads.js';

/** Where no page may ever stand: these answer for themselves, or not at all. */
const notPages = /^\/(assets|graphql|health|local-mail|export)(\/|\.|$)/;

/**
 * Serves the built web client: its files, and one page for every address, with a head of its own.
 * Unknown addresses get the page with status 404; a lost asset gets a plain 404, never a page.
 */
export async function serveWebClient(
  application: NestFastifyApplication,
  config: Config,
): Promise<void> {
  if (!config.webRoot) return;
  const root = path.resolve(config.webRoot);
  const html = fs.readFileSync(path.join(root, 'index.html'), 'utf8');
  const chunks = new Chunks(root);
  const heads = application.get(PageHeads);
  const authentication = application.get(Authentication);
  const server = application.getHttpAdapter().getInstance();

  await application.register(files, {
    root: path.join(root, 'assets'),
    prefix: '/assets/',
    wildcard: false,
    // The build puts a compressed file beside each one of text; it has no address of its own.
    preCompressed: true,
    globIgnore: ['**/*.{br,gz}'],
    maxAge: '1y',
    immutable: true,
    index: false,
  });

  const page = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const { pathname } = new URL(request.url, config.baseUrl);
    if (notPages.test(pathname)) {
      return reply.code(404).send({ message: 'There is nothing at this address.' });
    }
    const language = request.cookies['pis-language'] === 'en' ? 'en' : 'sv';
    const ctx = await authentication.authenticate(request, reply);
    const head = await heads.of(ctx, pathname, language);
    return reply
      .code(head.status)
      .type('text/html; charset=utf-8')
      .header('cache-control', 'private, no-cache')
      .send(withHead(html, head, config.baseUrl, head.chunk ? chunks.of(head.chunk) : []));
  };
  server.get('/*', page);
}
