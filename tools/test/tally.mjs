import fs from 'node:fs';
import { inCheckout } from '../workspace/checkout.mjs';

/** How many checks of any kind came out how. */
export const nothing = { passed: 0, failed: 0, skipped: 0 };

export const sum = (counts) =>
  counts.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    nothing,
  );

const read = (file) => {
  try {
    return JSON.parse(fs.readFileSync(inCheckout(file), 'utf8'));
  } catch {
    return undefined;
  }
};

/**
 * The tests of one run of Jest, from the file it wrote. A test file that did not even load is one
 * failure, and so is a run that failed without saying where.
 * @param succeeded whether the run ended well
 */
export function testsIn(file, succeeded) {
  const run = read(file);
  const failed = (run?.numFailedTests ?? 0) + (run?.numRuntimeErrorTestSuites ?? 0);
  return {
    passed: run?.numPassedTests ?? 0,
    failed: failed === 0 && !succeeded ? 1 : failed,
    skipped: (run?.numPendingTests ?? 0) + (run?.numTodoTests ?? 0),
  };
}

/**
 * What the one run of nx did: lint, typecheck and build are one check each, specs their tests.
 * @param since when the run began, milliseconds; an older account of nx is none
 */
export function workspaceChecks(targets, since) {
  const account = read('.nx/cache/run.json');
  const tasks = account && Date.parse(account.run.startTime) >= since ? account.tasks : [];
  return targets.map((target) => {
    const own = tasks.filter((task) => task.target === target);
    const broken = own.filter((task) => task.status !== 0);
    if (target === 'specs' && own.length > 0)
      return sum(
        own.map((task) => testsIn(`dist/specs/${task.projectName}.json`, task.status === 0)),
      );
    return own.length > 0 && broken.length === 0
      ? { ...nothing, passed: 1 }
      : { ...nothing, failed: 1 };
  });
}

/** The closing line. */
export const inWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
