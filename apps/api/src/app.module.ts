import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule, LocalAccountsModule } from '@pis/accounts';
import {
  apolloOptions,
  type Config,
  ConfigModule,
  DateTimeScalar,
  RejectionInterceptor,
  serverOptions,
} from '@pis/core';
import { KnowledgeModule } from '@pis/knowledge';
import { ProjectsModule } from '@pis/projects';
import { ReportsModule } from '@pis/reports';
import { SearchModule } from '@pis/search';
import { Authentication } from './authentication.js';
import { AuthenticationModule } from './authentication.module.js';
import { BriefExportsController } from './exports/brief-exports.controller.js';
import { FileTextController } from './file-text/file-text.controller.js';
import { HealthController } from './health.controller.js';
import { Readiness } from './readiness.js';
import { PageHeads } from './web/page-heads.js';

/** The features of the api, in the order of the libs. */
@Module({})
export class AppModule {
  static of(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.of(config),
        AuthenticationModule,
        TypeOrmModule.forRoot({
          ...serverOptions(config),
          autoLoadEntities: true,
          retryAttempts: 0,
        }),
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          imports: [AuthenticationModule],
          inject: [Authentication],
          useFactory: (authentication: Authentication) => ({
            ...apolloOptions(),
            context: authentication.contextOf,
          }),
        }),
        AccountsModule,
        ...(config.environment === 'local' ? [LocalAccountsModule] : []),
        ProjectsModule,
        KnowledgeModule,
        SearchModule,
        ReportsModule,
      ],
      controllers: [HealthController, BriefExportsController, FileTextController],
      providers: [
        PageHeads,
        Readiness,
        DateTimeScalar,
        { provide: APP_INTERCEPTOR, useClass: RejectionInterceptor },
      ],
    };
  }
}
