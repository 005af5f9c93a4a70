import { allBombs, mutated, wholeFiles } from '../support/hostile-files.js';
import { watchReaders } from '../support/processes-of.js';
import { fastRandomness } from '../support/randomness.js';
import { startServer, type TestServer } from '../support/server.js';
import { type Answered, textOfFile } from '../support/text-of-file.js';
import { benchArguments } from './arguments.js';
import { inParallel } from './in-parallel.js';
import { ms, printTable, quantile } from './table.js';

/*
 * Files with bytes gone wrong, and files made to do harm, two at a time, while others ask the api.
 * Every one is read or refused within 20 seconds and 256 MB, and the api answers all the while.
 * `npm run bench -- files [--count 2000] [--seed n]`
 */

const wishes = benchArguments(['count', 'seed']);
const count = wishes.number('count', 2000);
const seed = wishes.number('seed', 1);
const lanes = 2;
const most = { seconds: 20, megabytes: 256 };

interface Taken {
  name: string;
  answered: Answered;
  milliseconds: number;
}

interface File {
  name: string;
  make: () => Buffer;
}

async function take(server: TestServer, { name, make }: File): Promise<Taken> {
  const bytes = make();
  const since = performance.now();
  const answered = await textOfFile(server.visitor(), bytes);
  return { name, answered, milliseconds: performance.now() - since };
}

const question = `query Q($q: String!) { search(input: { query: $q }) { total hits { id title } }
  themes(first: 20) { nodes { slug labelSv } } }`;

/** Asks one thing after the other until the work is done; the times it took, milliseconds. */
async function askedDuring(server: TestServer, work: Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  let working = true;
  void work.finally(() => (working = false)).catch(() => undefined);
  while (working) {
    const since = performance.now();
    await server.ask(question, { q: 'lärcentrum' });
    times.push(performance.now() - since);
  }
  await work;
  return times;
}

/** What the same questions take while nothing is read. */
async function quietTimes(server: TestServer): Promise<number[]> {
  const times: number[] = [];
  for (let time = 0; time < 200; time += 1) {
    const since = performance.now();
    await server.ask(question, { q: 'lärcentrum' });
    times.push(performance.now() - since);
  }
  return times;
}

const isFault = ({ answered: { status, text, code }, milliseconds }: Taken): boolean =>
  ![200, 415, 422].includes(status) || !(text ?? code) || milliseconds > (most.seconds + 1) * 1000;

async function measured(server: TestServer, what: string, files: readonly File[]) {
  const watch = watchReaders(server.api.pid);
  const taken: Taken[] = [];
  const work = inParallel(files, lanes, async (file) => taken.push(await take(server, file)));
  const asked = await askedDuring(server, work);
  const megabytes = watch.stop();
  const faults = taken.filter(isFault);
  for (const { name, answered } of faults) process.stdout.write(`  ${name}: ${answered.status}\n`);
  const worst = Math.max(...taken.map(({ milliseconds }) => milliseconds));
  const read = taken.filter(({ answered }) => answered.status === 200).length;
  const failed = faults.length + (megabytes > most.megabytes ? 1 : 0);
  const row = [what, taken.length, read, taken.length - read, failed].map(String);
  return { failed, row: [...row, (worst / 1000).toFixed(1), megabytes.toFixed(0), ...told(asked)] };
}

const told = (times: readonly number[]): string[] =>
  [0.5, 0.95, 1].map((portion) => ms(quantile(times, portion)));

const random = fastRandomness(seed);
const whole = wholeFiles();
const broken = Array.from({ length: count }, (_, at): File => {
  const bytes = mutated(random.one(whole), random);
  return { name: `seed ${seed}, file ${at}`, make: () => bytes };
});

const server = await startServer({ content: 'sample' });
try {
  await server.drainOutbox();
  await quietTimes(server);
  const quiet = ['nothing', 0, 0, 0, 0, '', '', ...told(await quietTimes(server))];
  const ofBroken = await measured(server, 'bytes gone wrong', broken);
  const ofBombs = await measured(server, 'made to do harm', allBombs);
  printTable(
    `Files, seed ${seed}: worst seconds and MB of one, and ms of the api's other answers meanwhile`,
    ['files', 'tried', 'read', 'refused', 'faults', 's', 'MB', 'median', 'p95', 'worst'],
    [quiet, ofBroken.row, ofBombs.row],
  );
  if (ofBroken.failed + ofBombs.failed > 0) process.exitCode = 1;
} finally {
  await server.close();
}
