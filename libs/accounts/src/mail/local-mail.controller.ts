import { Controller, Get, Header, Headers, Inject, Ip, NotFoundException } from '@nestjs/common';
import { CONFIG, type Config } from '@pis/core';
import { localMailPage } from './local-mail-page.js';
import { LocalMailer, type UnsentMail } from './local-mailer.js';
import { isLoopback } from './loopback.js';
import { MAILER, type Mailer } from './mail.js';

/** Mail that was not sent, for whoever sits at this machine. Registered only where PIS runs locally. */
@Controller()
export class LocalMailController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(MAILER) private readonly mailer: Mailer,
  ) {}

  @Get('local-mail')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  page(@Ip() address: string, @Headers('host') host: string | undefined): string {
    return localMailPage(this.mailsFor(address, host));
  }

  @Get('local-mail.json')
  @Header('cache-control', 'no-store')
  list(
    @Ip() address: string,
    @Headers('host') host: string | undefined,
  ): Pick<UnsentMail, 'to' | 'replyTo' | 'subject' | 'link' | 'text' | 'at'>[] {
    return this.mailsFor(address, host).map(({ to, replyTo, subject, link, text, at }) => ({
      to,
      replyTo: replyTo ?? null,
      subject,
      link,
      text,
      at,
    }));
  }

  /** @throws NotFoundException to clients elsewhere, and to pages that give this machine a name of their own. */
  private mailsFor(address: string, host: string | undefined): readonly UnsentMail[] {
    const named = URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : '';
    const own = isLoopback(named) || named === new URL(this.config.baseUrl).hostname;
    if (!isLoopback(address) || !own || !(this.mailer instanceof LocalMailer)) {
      throw new NotFoundException();
    }
    return this.mailer.list();
  }
}
