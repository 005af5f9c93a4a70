import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { type FileRefusal, fileRefusals, type FileText } from '@pis/contract';
import { FileNotRead } from './file-not-read.js';

/** How long one file may take, milliseconds. */
const patience = 20_000;
/** What the reading may keep, MB, beside which the process itself has its own. */
const heap = 112;
/** What the kernel gives the process of memory that it writes to, kB. With its code: 256 MB. */
const writable = 208 * 1024;
/** What the kernel gives it of the processor, seconds: the end of one whose server has died before it. */
const mostProcessor = 30;
/** A third of what those get who answer: they come first, and a file still gets on on a busy machine. */
const niceness = 5;
const mostSaid = 1024 * 1024;

const built = import.meta.dirname;
const program = path.join(built, 'read-file.js');

/** Where the packages stand that the program loads: it may read these, and nothing else. */
function readable(): string[] {
  const [root = ''] = createRequire(program).resolve('pdfjs-dist/package.json').split('pdfjs-dist');
  return [path.join(built, '*'), path.join(root, '*'), path.join(root, '..', 'package.json')];
}

function rights(): string[] {
  const flag = ['--permission', '--experimental-permission'].find((one) =>
    process.allowedNodeEnvironmentFlags.has(one),
  );
  return flag ? [flag, ...readable().map((place) => `--allow-fs-read=${place}`)] : [];
}

/** A process that may read its own code, and no more: no other file, no program, no settings. */
function start(): ChildProcess {
  const own = [`--max-old-space-size=${heap}`, '--v8-pool-size=1', ...rights(), program];
  const shell = '/bin/sh';
  const limited = `ulimit -d ${writable} 2>/dev/null; ulimit -t ${mostProcessor} 2>/dev/null; exec "$0" "$@"`;
  const [command, args] = existsSync(shell)
    ? [shell, ['-c', limited, process.execPath, ...own]]
    : [process.execPath, own];
  const child = spawn(command, args, {
    env: { UV_THREADPOOL_SIZE: '1' },
    cwd: built,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const { pid } = child;
  try {
    if (pid !== undefined) os.setPriority(pid, niceness);
  } catch {
    // It has ended already.
  }
  return child;
}

const isRefusal = (code: unknown): code is FileRefusal => fileRefusals.some((one) => one === code);

/** What the process said; said nothing, it died of the file. @throws FileNotRead */
function answerIn(said: string): FileText {
  if (said === '') throw new FileNotRead('UNPACKS_TOO_MUCH');
  const answer = JSON.parse(said) as Partial<FileText> & { code?: unknown };
  if (isRefusal(answer.code)) throw new FileNotRead(answer.code);
  const { text = '', cut = false } = answer;
  return { text, cut };
}

/**
 * Reads a file in a process of its own, over pipes: nothing of it is written anywhere.
 * @param given up by whoever asked: the process ends at once
 * @throws FileNotRead
 */
export function readInProcess(bytes: Buffer, givenUp: AbortSignal): Promise<FileText> {
  if (givenUp.aborted) return Promise.reject(new FileNotRead('UNREADABLE'));
  return new Promise((resolve, reject) => {
    const child = start();
    let said = '';
    let late = false;
    const end = (): void => void child.kill('SIGKILL');
    const deadline = setTimeout(() => {
      late = true;
      end();
    }, patience);
    givenUp.addEventListener('abort', end);
    child.stdout?.setEncoding('utf8').on('data', (part: string) => {
      said += part;
      if (said.length > mostSaid) end();
    });
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(deadline);
      givenUp.removeEventListener('abort', end);
      try {
        if (late) throw new FileNotRead('TOOK_TOO_LONG');
        resolve(answerIn(said));
      } catch (error) {
        reject(error instanceof FileNotRead ? error : new FileNotRead('UNREADABLE'));
      }
    });
    child.stdin?.on('error', () => undefined); // it ended before it had read all: its end tells why
    child.stdin?.end(bytes);
  });
}
