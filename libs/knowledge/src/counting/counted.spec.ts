import fs from 'node:fs';
import path from 'node:path';

const workspace = path.resolve(import.meta.dirname, '../../../..');
const home = path.join('libs', 'knowledge', 'src', 'counting');

/** Program text that runs: no tests, no migrations. */
const programs = (folder: string): string[] =>
  fs
    .readdirSync(path.join(workspace, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(folder, file))
    .filter((file) => /\.tsx?$/.test(file) && !/\.spec\.ts$|[\\/]migrations[\\/]/.test(file));

test('nothing but this folder reads what counts', () => {
  const readers = ['libs', 'apps']
    .flatMap(programs)
    .filter((file) =>
      /counted_evidence|counted_now|counted_unit/.test(
        fs.readFileSync(path.join(workspace, file), 'utf8'),
      ),
    );
  expect(readers.length).toBeGreaterThan(0);
  expect(readers.filter((file) => path.dirname(file) !== home)).toEqual([]);
});
