import { spawn } from 'node:child_process';
import { checkout } from '../workspace/checkout.mjs';

const running = new Set();

/** Ends the commands that are still going on, when the whole run is called off. */
export function abandonCommands() {
  for (const child of running) child.kill('SIGTERM');
}

/**
 * Runs a program to its end and keeps what it said.
 * @param options `show` lets it write to the terminal instead; `hopeless` is what it says when there
 *   is no sense in letting it go on; the others are those of spawn: `detached` keeps Ctrl-C away
 * @returns {Promise<{ code: number, output: string, lines: string[] }>} code 1 where it was ended by
 *   a signal; output holds both streams, lines its standard output
 */
export function runCommand(file, args, { show = false, hopeless, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = show ? 'inherit' : ['ignore', 'pipe', 'pipe'];
    const child = spawn(file, args, { cwd: checkout, stdio, ...options });
    if (!options.detached) running.add(child);
    let output = '';
    let standard = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      standard += text;
      output += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      output += text;
      if (hopeless?.test(text)) child.kill('SIGKILL');
    });
    child.once('error', reject);
    child.once('close', (code) => {
      running.delete(child);
      resolve({
        code: code ?? 1,
        output,
        lines: standard.split('\n').filter((line) => line.trim()),
      });
    });
  });
}

/** Runs a Node program of the checkout to its end. */
export const runNode = (args, options) => runCommand(process.execPath, args, options);
