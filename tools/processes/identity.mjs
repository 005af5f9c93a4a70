import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** The fields of /proc/<pid>/stat after the name, or undefined where there is none. */
function linuxStat(pid) {
  try {
    const text = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/** True while the process runs; one that has ended and waits to be reaped does not. */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  return linuxStat(pid)?.[0] !== 'Z';
}

/**
 * When a process began, as an opaque mark: a number is given out again after a process has ended,
 * the number together with its beginning is not. Undefined where the process or the answer is missing.
 */
export function startMark(pid) {
  if (process.platform === 'linux') {
    const ticks = linuxStat(pid)?.[19];
    return ticks && `${fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${ticks}`;
  }
  const ps = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return ps.stdout?.trim() || undefined;
}

/** What is written down of a process, so that a later run can tell whether it is still that one. */
export const identityOf = (pid) => ({ pid, mark: startMark(pid) });

/** True where the process that was written down still runs. */
export const isSame = (identity) =>
  Boolean(identity?.mark) && isAlive(identity.pid) && startMark(identity.pid) === identity.mark;

/** The command line of a process, or an empty text. */
export function commandLine(pid) {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    const ps = spawnSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
    return ps.stdout?.trim() ?? '';
  }
}

/** The number of a process's parent, or undefined. */
export function parentOf(pid) {
  const stat = linuxStat(pid);
  if (stat) return Number(stat[1]);
  const ps = spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(ps.stdout?.trim()) || undefined;
}

/** Waits until the condition holds; false where it did not within the time (milliseconds). */
export async function until(condition, milliseconds) {
  const end = performance.now() + milliseconds;
  while (!condition()) {
    if (performance.now() > end) return false;
    await pause(20);
  }
  return true;
}

/**
 * Ends a process that was written down, and no other: asks, waits, then insists.
 * @param milliseconds how long it may take to end after the first signal
 */
export async function endProcess(identity, { signals = ['SIGTERM', 'SIGKILL'], milliseconds }) {
  for (const [asked, signal] of signals.entries()) {
    if (!isSame(identity)) return;
    process.kill(identity.pid, signal);
    await until(() => !isSame(identity), asked === 0 ? milliseconds : 5_000);
  }
}
