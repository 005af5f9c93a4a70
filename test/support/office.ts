import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const found = (name: string): boolean => spawnSync(name, ['--version']).status === 0;

/**
 * A file as LibreOffice opens it, turned into plain text; null where it is not installed, which is
 * said loudly.
 */
export async function openedInOffice(bytes: Uint8Array, name: string): Promise<string | null> {
  const office = ['soffice', 'libreoffice'].find(found);
  if (!office) {
    process.stderr.write(
      `\nLEFT OUT: LibreOffice is not installed, so ${name} was not opened in it.\n`,
    );
    return null;
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'pis-office-'));
  try {
    const file = path.join(folder, name);
    await writeFile(file, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const run = spawnSync(
      office,
      [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, file],
      { encoding: 'utf8', timeout: 50_000 },
    );
    if (run.status !== 0) throw new Error(`LibreOffice could not open it: ${run.stderr}`);
    return await readFile(path.join(folder, `${path.parse(name).name}.txt`), 'utf8');
  } finally {
    await rm(folder, { recursive: true });
  }
}
