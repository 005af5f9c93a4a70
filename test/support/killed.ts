import { readFileSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** Kills a process at once, and returns when it is gone: until then it may be taken for running. */
export async function killed(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL');
  while (isThere(pid)) await turn();
}
