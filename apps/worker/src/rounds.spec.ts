import { jest } from '@jest/globals';
import { Rounds } from './rounds.js';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** Work that succeeds or fails as told, and counts how often it was asked for. */
function workOf(...outcomes: (Error | null)[]) {
  const done: number[] = [];
  const waits: number[] = [];
  const rounds = new Rounds(
    () => {
      const outcome = outcomes[done.length] ?? null;
      done.push(Date.now());
      return outcome ? Promise.reject(outcome) : Promise.resolve();
    },
    (_error, wait) => waits.push(wait),
  );
  return { rounds, done, waits };
}

const away = new Error('the database is away');

test('one round after another', async () => {
  const { rounds, done, waits } = workOf();
  rounds.start();
  await jest.advanceTimersByTimeAsync(1000);
  expect(done.length).toBe(5);
  expect(waits).toEqual([]);
  await rounds.stop();
});

test('a round that fails is told and tried again, later each time, until one succeeds', async () => {
  const { rounds, waits } = workOf(away, away, away, null, away);
  rounds.start();
  await jest.advanceTimersByTimeAsync(5000);
  expect(waits).toEqual([500, 1000, 2000, 500]);
  await rounds.stop();
});

test('never longer than ten seconds', async () => {
  const { rounds, waits } = workOf(...Array<Error>(20).fill(away));
  rounds.start();
  await jest.advanceTimersByTimeAsync(100_000);
  expect(Math.max(...waits)).toBe(10_000);
  await rounds.stop();
});

test('a round asked for begins after the one under way, never beside it', async () => {
  const log: string[] = [];
  const endings: (() => void)[] = [];
  const rounds = new Rounds(
    () => {
      log.push('begin');
      return new Promise((resolve) => {
        endings.push(() => {
          log.push('end');
          resolve();
        });
      });
    },
    () => undefined,
  );
  const first = rounds.now();
  const second = rounds.now();
  await jest.advanceTimersByTimeAsync(0);
  expect(log).toEqual(['begin']);
  endings[0]?.();
  await first;
  await jest.advanceTimersByTimeAsync(0);
  expect(log).toEqual(['begin', 'end', 'begin']);
  endings[1]?.();
  await second;
});

test('a round asked for that fails says so, and the next one is not harmed', async () => {
  const { rounds } = workOf(away, null);
  await expect(rounds.now()).rejects.toBe(away);
  await expect(rounds.now()).resolves.toBeUndefined();
});

test('stopped, no round begins any more', async () => {
  const { rounds, done } = workOf();
  rounds.start();
  await jest.advanceTimersByTimeAsync(300);
  await rounds.stop();
  const before = done.length;
  await jest.advanceTimersByTimeAsync(5000);
  expect(done.length).toBe(before);
});
