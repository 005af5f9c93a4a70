import { jest } from '@jest/globals';
import { runProgram } from '../support/program.js';
import { startServer, type TestServer } from '../support/server.js';

// Each test starts a program of its own, and a busy machine starts it slowly.
jest.setTimeout(300_000);

let server: TestServer;

beforeAll(async () => {
  server = await startServer({ content: 'sample' });
  await server.drainOutbox();
});
afterAll(() => server.close());

const explain = async (...words: string[]): Promise<string[]> => {
  const environment = { DATABASE_URL: server.database.url };
  return (await runProgram('worker/search.js', ['explain', ...words], environment)).split('\n');
};

/** Scores of the hits, in their order. */
const scores = (lines: readonly string[]): number[] =>
  lines.flatMap((line) => {
    const [, score] = /^ *\d+\. ([\d.]+) [A-Z_]+ /.exec(line) ?? [];
    return score === undefined ? [] : [Number(score)];
  });

test('a short question: its words, what they may be, and the order of the engine', async () => {
  const lines = await explain('lär centrum -plug');
  expect(lines[0]).toMatch(/^A short question/);
  expect(lines).toContain('    or the concept Lärcentrum');
  expect(lines).toContain('    or written together lärcentrum');
  expect(lines.some((line) => line.startsWith('  - plug'))).toBe(true);
  expect(lines.some((line) => /^\d+ found, answered by POSTGRES\.$/.test(line))).toBe(true);
  expect(lines).toContain('In the order of the engine, which does not go by these scores:');
});

test('a long question: its pairs, what its words weigh, and hits in the order of their scores', async () => {
  const lines = await explain('hur kan samverkan byggas upp mellan kommuner och lärosäten');
  expect(lines[0]).toMatch(/^A long question/);
  expect(lines.some((line) => /^ {2}in pairs: .*lärosäten \+ /.test(line))).toBe(true);
  expect(lines.some((line) => /^ {2}lärosäten \(word\), in \d+ documents$/.test(line))).toBe(true);
  expect(lines).toContain('In the order of these scores:');
  const told = scores(lines);
  expect(told.length).toBeGreaterThan(3);
  expect(told).toEqual([...told].sort((a, b) => b - a));
  // What a hit owes to its words is all that it has.
  const first = lines.findIndex((line) => line.startsWith('  1. '));
  const next = lines.findIndex((line) => line.startsWith('  2. '));
  const shares = lines.slice(first + 1, next).map((line) => Number(line.trim().split(' ')[0]));
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(told[0] ?? 0, 1);
});

test('words that nothing has together are told to be looked for by some', async () => {
  const [line] = await explain('lärcentrum xylofonorkester');
  expect(line).toMatch(/^Nothing has all of the words/);
});

test('words given without quotes are one question; none is said to be missing', async () => {
  expect(await explain('lär', 'centrum')).toContain('    or written together lärcentrum');
  await expect(explain(' ')).rejects.toThrow('Explaining needs a question');
});
