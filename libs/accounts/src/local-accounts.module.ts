import { Module } from '@nestjs/common';
import { AccountsModule } from './accounts.module.js';
import { LocalMailController } from './mail/local-mail.controller.js';
import { TryAsResolver } from './try-as/try-as.resolver.js';
import { TryAsService } from './try-as/try-as.service.js';

/** What only an installation on one's own machine has: made-up people to sign in as, readable mail. */
@Module({
  imports: [AccountsModule],
  controllers: [LocalMailController],
  providers: [TryAsResolver, TryAsService],
})
export class LocalAccountsModule {}
