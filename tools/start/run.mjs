import { setTimeout as pause } from 'node:timers/promises';
import { abandonCommands } from '../processes/command.mjs';
import { build, isBuilt } from '../workspace/build.mjs';
import { endedFault, Fault, faultOf } from '../workspace/faults.mjs';
import { install, isInstalled } from '../workspace/install.mjs';
import { say, step } from '../workspace/steps.mjs';
import { loadSampleContent, migrate, openEmbedded } from './database.mjs';
import {
  givenMeilisearch,
  mayRunMeilisearch,
  meilisearchEnvironment,
  openMeilisearch,
} from './meilisearch.mjs';
import { takeCheckout, whenOrphaned } from './run-record.mjs';
import { startServer } from './servers.mjs';
import { choosePort, environment, searchEngineLine } from './settings.mjs';

/** What has to be stopped again, last started first. */
const toStop = [];
let stopping;
/** Settled when everything was started, or something was not. */
let starting = Promise.resolve();

async function stopStarted() {
  while (toStop.length > 0) await toStop.pop()();
}

/** Stops everything that was started, once, in order: the api lets go of its readers before the database ends. */
function stopAll() {
  stopping ??= (async () => {
    abandonCommands();
    await stopStarted();
    // What was just being started when the word came is stopped as well.
    await Promise.race([starting, pause(5_000)]);
    await stopStarted();
  })();
  return stopping;
}

/** The next step, unless the run has been called off. */
async function next(name, work) {
  if (stopping) throw new Fault('Called off.');
  return step(name, work);
}

async function leave(code, sentence) {
  if (stopping) return;
  if (sentence) process.stderr.write(`\n${sentence}\n`);
  await stopAll();
  if (!sentence) say('Stopped.');
  process.exit(code);
}

/** A fault in one sentence; the stack is for those that nobody foresaw. */
function sentenceOf(error) {
  if (error instanceof Fault) return error.message;
  return error.code && error.syscall ? faultOf(error.syscall, error.message).message : error.stack;
}

function listenForTheEnd() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => leave(0));
  process.on('uncaughtException', (error) => leave(1, sentenceOf(error)));
  process.stdout.on('error', () => {}); // a terminal that was closed
  process.stderr.on('error', () => {});
  whenOrphaned(() => leave(0));
}

async function prepare() {
  if (!isInstalled()) await next('Installing packages (npm ci)', install);
  if (!isBuilt()) await next('Building', build);
}

async function openDatabase() {
  if (process.env.DATABASE_URL) return { databaseUrl: process.env.DATABASE_URL, embedded: false };
  const opened = {};
  await next('Starting PostgreSQL', async () => {
    Object.assign(opened, await openEmbedded());
    toStop.push(() => opened.server.stop(4_000));
    return opened.server.adopted ? 'still running from an earlier run' : undefined;
  });
  return { ...opened, embedded: true };
}

/** Tells when the embedded server ends although nobody asked it to. */
function watchDatabase(server) {
  const watch = setInterval(() => {
    if (server.isRunning()) return;
    clearInterval(watch);
    leave(1, endedFault('database server', undefined, server.lastWords(), server.log).message);
  }, 1_000);
}

/** The search engine of this machine; without it PostgreSQL answers, which is no reason not to start. */
async function openSearchEngine(record) {
  const given = givenMeilisearch();
  if (given || !mayRunMeilisearch()) return given;
  const opened = {};
  try {
    await next('Starting Meilisearch', async () => {
      opened.server = await openMeilisearch();
      const { server } = opened;
      toStop.push(() => opened.server.stop());
      record.note({ meilisearch: { url: server.url } });
      return server.adopted ? 'still running from an earlier run' : undefined;
    });
  } catch (error) {
    if (stopping) throw error;
    say(`Meilisearch does not start, PostgreSQL answers searches. ${sentenceOf(error)}`);
    return undefined;
  }
  keepRunning(opened);
  return opened.server;
}

/** Starts it again where it ended by itself, at the same address; PostgreSQL answers meanwhile. */
function keepRunning(opened) {
  let atWork = false;
  const watch = setInterval(async () => {
    if (atWork || stopping || opened.server.isRunning()) return;
    atWork = true;
    say('Meilisearch stopped by itself; PostgreSQL answers until it is back.');
    try {
      opened.server = await openMeilisearch(opened.server.port);
    } catch (error) {
      clearInterval(watch);
      say(`Meilisearch does not start again. ${sentenceOf(error)}`);
    }
    if (stopping) await opened.server.stop();
    atWork = false;
  }, 1_000);
  watch.unref();
}

async function serve(env, meilisearch, record) {
  const show = (line) => say(line.trim());
  const worker = startServer('worker', { ...env, ...meilisearch.worker }, show);
  toStop.push(() => worker.stop(4_000));
  const api = startServer('api', { ...env, ...meilisearch.api }, show);
  toStop.push(() => api.stop(6_000));
  record.note({ servers: [api.identity, worker.identity] });
  const [address] = await Promise.all([api.ready, worker.ready]);
  for (const one of [api, worker]) one.ended.then((fault) => leave(1, fault.message));
  record.note({ address });
  return address;
}

async function run() {
  const record = await takeCheckout();
  toStop.push(record.release);
  if (record.leftovers !== undefined) {
    const ended =
      record.leftovers > 0 ? `; ${record.leftovers} of its servers still ran and were ended` : '';
    say(`An earlier run was killed${ended}.`);
  }
  const port = await choosePort();
  await prepare();
  const { server, databaseUrl, embedded } = await openDatabase();
  const env = environment({ databaseUrl, embedded, port });
  await next('Migrating the database', () => migrate(env));
  if (env.PIS_ENV === 'local') await next('Sample content', () => loadSampleContent(env));
  const engine = await openSearchEngine(record);
  const meilisearch = await meilisearchEnvironment(engine, env);
  let address;
  await next(
    'Starting api and worker',
    async () => void (address = await serve(env, meilisearch, record)),
  );
  if (server) watchDatabase(server);
  say(searchEngineLine(engine));
  process.stdout.write(`\n  PIS is ready: ${address}   (Ctrl-C stops it)\n`);
}

/** Starts PIS on this machine and stays until it is stopped. */
export async function start() {
  listenForTheEnd();
  process.stdout.write('PIS\n');
  let failure;
  starting = run().catch((error) => (failure = error));
  await starting;
  if (failure) await leave(1, sentenceOf(failure));
}
