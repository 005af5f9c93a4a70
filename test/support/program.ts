import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';

const built = path.resolve(import.meta.dirname, '../../dist/apps');

/** How long a server may take to answer that it is ready, to drain, or to stop, milliseconds. */
const patience = 60_000;

type Environment = Readonly<Record<string, string>>;

/** One built program that runs. */
export interface RunningProgram {
  pid: number;
  /** What it said, standard output and errors, the last 2,000 lines. */
  said: () => string;
  /** True until it has ended, for whatever reason. */
  isRunning: () => boolean;
  stop: () => Promise<void>;
}

/** What a built program is told, unless the test says otherwise: as on one's own machine. */
const standard: Environment = {
  NODE_ENV: 'production',
  PIS_ENV: 'local',
  HOST: '127.0.0.1',
  WEB_ROOT: path.join(built, 'web'),
};

/** Nothing that happens to be set where the tests run may change what they find. */
function inheritable(): Record<string, string | undefined> {
  const { PATH, HOME, TMPDIR, LANG } = process.env;
  return { PATH, HOME, TMPDIR, LANG };
}

function launch(file: string, args: string[], environment: Environment) {
  const child = fork(path.join(built, file), args, {
    env: { ...inheritable(), ...standard, ...environment },
    execArgv: ['--enable-source-maps'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      lines.push(...text.split('\n').filter(Boolean));
      if (lines.length > 2000) lines.splice(0, lines.length - 2000);
    });
  return { child, said: () => lines.join('\n') };
}

/** The first message that the program sends and that passes; rejects when it ends before. */
function message<T>(
  child: ChildProcess,
  said: () => string,
  take: (sent: unknown) => T | undefined,
) {
  return new Promise<T>((resolve, reject) => {
    const done = (settle: () => void): void => {
      clearTimeout(deadline);
      child.off('message', listen).off('exit', ended);
      settle();
    };
    const fail = (what: string) => (): void => done(() => reject(new Error(`${what}:\n${said()}`)));
    const ended = fail('The program ended before it answered');
    const deadline = setTimeout(fail('The program did not answer in time'), patience);
    const listen = (sent: unknown): void => {
      const taken = take(sent);
      if (taken !== undefined) done(() => resolve(taken));
    };
    child.on('message', listen).on('exit', ended);
  });
}

const field = (sent: unknown, name: string): unknown =>
  typeof sent === 'object' && sent !== null ? Reflect.get(sent, name) : undefined;

const running = ({ child, said }: ReturnType<typeof launch>): RunningProgram => {
  const isRunning = (): boolean => child.exitCode === null && child.signalCode === null;
  return {
    pid: child.pid ?? 0,
    said,
    isRunning,
    async stop() {
      if (!isRunning()) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const deadline = setTimeout(() => child.kill('SIGKILL'), patience);
      await ended;
      clearTimeout(deadline);
    },
  };
};

/** Runs one of the built programs to its end. @throws Error with what it said when it fails. */
export async function runProgram(
  file: string,
  args: string[],
  environment: Environment,
): Promise<string> {
  const { child, said } = launch(file, args, environment);
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${file} ended with ${code}:\n${said()}`);
  return said();
}

/** Starts the api on a port of its own. */
export async function startApi(
  environment: Environment,
): Promise<RunningProgram & { url: string }> {
  const started = launch('api/main.js', [], { PORT: '0', ...environment });
  const url = await message(started.child, started.said, (sent) => {
    const ready = field(sent, 'ready');
    return typeof ready === 'string' ? ready : undefined;
  });
  return { ...running(started), url };
}

/** The worker. `drain` is done when nothing waits in the outbox any more. */
export interface RunningWorker extends RunningProgram {
  drain: () => Promise<void>;
}

export async function startWorker(environment: Environment): Promise<RunningWorker> {
  const started = launch('worker/main.js', [], environment);
  const { child, said } = started;
  await message(child, said, (sent) => (field(sent, 'ready') ? true : undefined));
  return {
    ...running(started),
    async drain() {
      const id = randomUUID();
      const answered = message(child, said, (sent) => {
        if (field(sent, 'drained') === id) return { failure: null };
        return field(sent, 'notDrained') === id
          ? { failure: String(field(sent, 'reason')) }
          : undefined;
      });
      child.send({ drain: true, id });
      const { failure } = await answered;
      if (failure !== null) throw new Error(`The worker did not drain the outbox: ${failure}`);
    },
  };
}
