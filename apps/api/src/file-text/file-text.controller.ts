import { Controller, HttpCode, HttpException, Post, Req, Res } from '@nestjs/common';
import { Attempts, clientKey, TooManyAttempts } from '@pis/accounts';
import { type FileRefusal, type FileText, fileText } from '@pis/contract';
import { Rejection } from '@pis/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Authentication } from '../authentication.js';
import { FileNotRead } from './file-not-read.js';
import { readInProcess } from './reader-process.js';
import { ReadingPlaces } from './reading-places.js';
import { receivedFile } from './received-file.js';

const atOnce = 2;
/** With those that wait, and those whose bytes are still coming. */
const most = 8;

/** The status of each refusal, and what to do, in the words of the API. */
const refusals: Readonly<Record<FileRefusal, [status: number, message: string]>> = {
  TOO_LARGE: [413, `Send at most ${fileText.maxBytes} bytes.`],
  WRONG_TYPE: [415, 'Send a Word file (.docx) or a PDF.'],
  ENCRYPTED: [422, 'Save the file without a password, and send it again.'],
  SCANNED: [422, 'The PDF holds pictures and no text. Send one with text in it.'],
  NO_TEXT: [422, 'The file holds no text.'],
  UNPACKS_TOO_MUCH: [422, 'The file unpacks to too much. Send a smaller one.'],
  UNREADABLE: [422, 'The file is broken. Save it anew, and send it again.'],
  TOOK_TOO_LONG: [422, 'The file took too long. Send a smaller one.'],
  TOO_MANY_PAGES: [422, `Send a PDF of at most ${fileText.maxPages} pages.`],
  BUSY: [503, 'Other files are being read. Try again in a moment.'],
};

function refusal(error: unknown): unknown {
  if (error instanceof FileNotRead) {
    const [status, message] = refusals[error.code];
    return new HttpException({ code: error.code, message }, status);
  }
  if (error instanceof Rejection && error.fact instanceof TooManyAttempts) {
    return new HttpException({ ...error.fact, code: 'TooManyAttempts' }, 429);
  }
  return error;
}

/** Ends when whoever asked is not there any more to be answered. */
function whileAsked({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  raw.on('close', () => {
    if (!raw.writableFinished) gone.abort();
  });
  return gone.signal;
}

/** The text of a file that somebody has an idea in. Nothing of it stays: it is in memory until answered. */
@Controller(fileText.path)
export class FileTextController {
  private readonly places = new ReadingPlaces(atOnce, most);

  constructor(
    private readonly authentication: Authentication,
    private readonly attempts: Attempts,
  ) {}

  @Post()
  @HttpCode(200)
  async read(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FileText> {
    void reply.header('cache-control', 'no-store');
    const gone = whileAsked(reply);
    try {
      if (request.headers['content-type'] !== fileText.contentType) {
        throw new FileNotRead('WRONG_TYPE');
      }
      const { viewer } = await this.authentication.authenticate(request, reply);
      await this.attempts.count('fileByClient', viewer.personId ?? clientKey(request.ip));
      return await this.places.enter(async () => {
        const bytes = await receivedFile(request.raw);
        return this.places.inTurn(() => readInProcess(bytes, gone));
      });
    } catch (error) {
      throw refusal(error);
    }
  }
}
