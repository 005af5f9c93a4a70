import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { accountsEntities } from './accounts.entities.js';

@Module({
  imports: [TypeOrmModule.forFeature(accountsEntities)],
})
export class AccountsModule {}
