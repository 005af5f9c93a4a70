// `npm start`. The version of Node is looked at first, in a file that every Node can read.
import { requireNode } from './workspace/node-version.mjs';

if (requireNode()) {
  import('./start/run.mjs').then((run) => run.start());
}
