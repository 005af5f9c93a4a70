import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { CONFIG, type Config } from '@pis/core';
import { localMailPageOf } from '../mail/mail-delivery.js';
import { Instance } from './instance.js';

@Resolver(() => Instance)
export class InstanceResolver {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Query(() => Instance)
  instance(): Instance {
    return {
      local: this.config.environment === 'local',
      localMailPage: localMailPageOf(this.config),
      contact: this.config.contact,
    };
  }
}
