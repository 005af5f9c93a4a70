import { readFileSync } from 'node:fs';

/** Something of a process as Linux tells it; nothing when it has ended, or elsewhere than on Linux. */
function told(pid: number | string, what: string): string {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'utf8');
  } catch {
    return '';
  }
}

const words = (text: string): string[] => text.split('\0').filter(Boolean);

/** Whether this machine tells of its processes. */
export const tellsOfProcesses = told('self', 'status') !== '';

/** The processes that read a file for an api now. */
export const readersOf = (api: number): number[] =>
  told(api, `task/${api}/children`)
    .split(' ')
    .filter(Boolean)
    .map(Number)
    .filter((pid) => commandOf(pid).at(-1)?.endsWith('read-file.js'));

/** How a process was started, word by word. */
export const commandOf = (pid: number): string[] => words(told(pid, 'cmdline'));

/** What a process was given of settings. */
export const settingsOf = (pid: number): string[] => words(told(pid, 'environ'));

const mostMemoryOf = (pid: number): number =>
  Number(/VmHWM:\s+(\d+)/.exec(told(pid, 'status'))?.[1] ?? 0) / 1024;

/** Looks at the readers of an api all the time; `stop` tells the most memory one held, MB. */
export function watchReaders(api: number): { stop: () => number } {
  let most = 0;
  const timer = setInterval(() => {
    for (const pid of readersOf(api)) most = Math.max(most, mostMemoryOf(pid));
  }, 10);
  return {
    stop() {
      clearInterval(timer);
      return most;
    },
  };
}
