import { spawnSync } from 'node:child_process';
import path from 'node:path';

const workspace = path.resolve(import.meta.dirname, '../..');

test('the committed schema is what the code says', () => {
  const run = spawnSync(
    process.execPath,
    ['dist/apps/api/print-schema.js', 'libs/contract/schema.graphql', '--check'],
    { cwd: workspace, encoding: 'utf8' },
  );
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
});
