// `npm test`. The version of Node is looked at first, in a file that every Node can read.
import { requireNode } from './workspace/node-version.mjs';

if (requireNode()) {
  import('./test/run.mjs').then((run) => run.test());
}
