// `npm run bench -- <name>`: measurements. The version of Node is looked at first, in a file that
// every Node can read.
import { requireNode } from './workspace/node-version.mjs';

if (requireNode()) {
  import('./bench/run.mjs').then((run) => run.bench(process.argv.slice(2)));
}
