// `npm run admin | sample | schema | check-quotes`: one of the built programs of the api.
import { requireNode } from './workspace/node-version.mjs';

if (requireNode()) {
  import('./start/program.mjs').then((run) => run.program(process.argv.slice(2)));
}
