import { Module } from '@nestjs/common';
import { AccountsModule } from '@pis/accounts';
import { ProjectsModule } from '@pis/projects';
import { Authentication } from './authentication.js';

@Module({
  imports: [AccountsModule, ProjectsModule],
  providers: [Authentication],
  exports: [Authentication],
})
export class AuthenticationModule {}
