import { execFile } from 'node:child_process';
import path from 'node:path';

const program = path.resolve(import.meta.dirname, '../../dist/apps/api/import-projects.js');

export interface Imported {
  code: number;
  said: string;
}

/** Runs the import as `npm run import -- projects` does, on a database of a test. */
export const importProjects = (
  databaseUrl: string,
  file: string,
  mapping: string,
  nodeOptions: readonly string[] = [],
): Promise<Imported> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [...nodeOptions, program, 'projects', file, '--mapping', mapping],
      {
        env: { PATH: process.env['PATH'], PIS_ENV: 'local', DATABASE_URL: databaseUrl },
        maxBuffer: 64 * 1024 * 1024,
      },
      (error, stdout, stderr) =>
        resolve({
          code: typeof error?.code === 'number' ? error.code : error ? 1 : 0,
          said: stdout + stderr,
        }),
    );
  });
