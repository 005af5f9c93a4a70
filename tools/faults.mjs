// `npm run faults`: worker, Meilisearch and PostgreSQL are killed 20 times each while people write. PIS_KILLS
// gives another number, PIS_KILL_SEED the moments of an earlier run. `npm run build` comes first.
import { spawnSync } from 'node:child_process';
import { inCheckout } from './workspace/checkout.mjs';

const args = [
  inCheckout('tools/jest.mjs'),
  '-c',
  inCheckout('test/jest.config.mjs'),
  'test/faults/meilisearch-killed',
];
const env = { PIS_KILLS: '20', ...process.env };
process.exitCode = spawnSync(process.execPath, args, { env, stdio: 'inherit' }).status ?? 1;
