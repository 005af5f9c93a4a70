import { type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { type Config, ConfigModule, pinoLogger, serverOptions } from '@pis/core';
import { Explainer, FindingModule } from '@pis/search';
import { explanationLines } from './explanation-lines.js';

/** Hits that are explained. */
const mostHits = 10;

/** What answers a question, and nothing that writes. */
@Module({})
class ExplainModule {
  static of(config: Config): DynamicModule {
    return {
      module: ExplainModule,
      imports: [
        ConfigModule.of(config),
        TypeOrmModule.forRoot({ ...serverOptions(config), retryAttempts: 0 }),
        FindingModule,
      ],
    };
  }
}

/** What is made of a question and why its first hits stand where they stand, as lines to read. */
export async function explainQuestion(config: Config, question: string): Promise<string[]> {
  const application = await NestFactory.createApplicationContext(ExplainModule.of(config), {
    logger: pinoLogger('error'),
    abortOnError: false,
  });
  try {
    return explanationLines(await application.get(Explainer).explain(question, mostHits));
  } finally {
    await application.close();
  }
}
