import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CONFIG, type Config } from '@pis/core';
import { accountsEntities } from './accounts.entities.js';
import { everywhere } from './accounts.resolvers.js';
import { mailerOf } from './mail/mail-delivery.js';
import { MAILER } from './mail/mail.js';
import { PeopleService } from './people/people.service.js';
import { SettingsService } from './people/settings.service.js';
import { accountsPersonalData } from './privacy/accounts-personal-data.js';
import { PersonalDataRegistry } from './privacy/personal-data-registry.js';
import { RolesService } from './roles/roles.service.js';
import { Attempts } from './sessions/attempts.js';
import { SessionsService } from './sessions/sessions.service.js';
import { SignInService } from './sessions/sign-in.service.js';

const mailer = {
  provide: MAILER,
  inject: [CONFIG],
  useFactory: (config: Config) => mailerOf(config),
};

const offered = [
  mailer,
  Attempts,
  PeopleService,
  PersonalDataRegistry,
  RolesService,
  SessionsService,
];

/** People, sign-in, sessions, roles. */
@Module({
  imports: [TypeOrmModule.forFeature(accountsEntities)],
  providers: [...offered, SettingsService, SignInService, ...everywhere],
  exports: offered,
})
export class AccountsModule {
  constructor(registry: PersonalDataRegistry) {
    registry.register(...accountsPersonalData);
  }
}
