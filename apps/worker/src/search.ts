import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { pinoLogger, readConfig } from '@pis/core';
import { Delivery, IndexKeeper, setUpKeys } from '@pis/search';
import { ProgressBars } from './progress-bars.js';
import { explainQuestion } from './search-explain.js';
import { statusLines } from './search-status.js';
import { WorkerModule } from './worker.module.js';

const usage = `Usage: npm run search -- status | reindex | verify | setup | explain "<question>"
  status    which engine answers, what its indexes hold, what waits to be sent (exit 1: not as it should be)
  reindex   builds every index anew beside the one that answers, and puts it in its place
  verify    compares every document with the database and has what differs sent again (exit 1: something differed)
  explain   tells what is made of a question, and what its first hits owe to which word
  setup     makes the two keys that api and worker need, with MEILI_MASTER_KEY, and prints them`;

const config = readConfig();

/** Does the work with the parts of the worker, and lets the database go. */
async function withWorker(
  work: (delivery: Delivery, keeper: IndexKeeper) => Promise<number>,
): Promise<number> {
  const application = await NestFactory.createApplicationContext(WorkerModule.of(config), {
    logger: pinoLogger('error'),
    abortOnError: false,
  });
  try {
    return await work(application.get(Delivery), application.get(IndexKeeper));
  } finally {
    await application.close();
  }
}

const status = (): Promise<number> =>
  withWorker(async (delivery) => {
    const { lines, healthy } = await statusLines(delivery);
    for (const line of lines) console.log(line);
    return healthy ? 0 : 1;
  });

const reindex = (): Promise<number> =>
  withWorker(async (delivery, keeper) => {
    if (!delivery.isConfigured) {
      const read = await keeper.rebuild();
      console.log(`The index in PostgreSQL was written anew: ${read} things read.`);
      return 0;
    }
    const bars = new ProgressBars();
    try {
      await delivery.rebuild((name, done, total) => bars.show(name, done, total));
    } finally {
      bars.stop();
    }
    console.log('Every index of Meilisearch was built anew and put in its place.');
    return 0;
  });

const verify = (): Promise<number> =>
  withWorker(async (delivery) => {
    if (!delivery.isConfigured) {
      console.log('PostgreSQL answers from its own tables: nothing to compare.');
      return 0;
    }
    let differed = 0;
    for (const [name, count] of await delivery.verify()) {
      differed += count;
      console.log(`${name}: ${count === 0 ? 'as in the database' : `${count} sent again`}`);
    }
    return differed === 0 ? 0 : 1;
  });

async function setUp(): Promise<number> {
  const { meilisearch } = config;
  if (!meilisearch?.masterKey) {
    console.error('Setting up needs MEILI_URL and MEILI_MASTER_KEY.');
    return 2;
  }
  const keys = await setUpKeys(meilisearch, meilisearch.masterKey);
  // For whoever asked, to be put where the servers read their settings; it is in no log.
  console.log(`MEILI_SEARCH_KEY=${keys.search}\nMEILI_WRITE_KEY=${keys.write}`);
  return 0;
}

async function explain(): Promise<number> {
  const question = process.argv.slice(3).join(' ');
  if (!question.trim()) {
    console.error('Explaining needs a question: npm run search -- explain "<question>"');
    return 2;
  }
  for (const line of await explainQuestion(config, question)) console.log(line);
  return 0;
}

const commands: Readonly<Record<string, () => Promise<number>>> = {
  explain,
  status,
  reindex,
  verify,
  setup: setUp,
};

const command = commands[process.argv[2] ?? ''];
if (!command) {
  console.error(usage);
  process.exit(2);
}
try {
  process.exitCode = await command();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
