// `npm run admin | sample | schema | check-quotes | search`: one of the built programs.
import { requireNode } from './workspace/node-version.mjs';

if (requireNode()) {
  import('./start/program.mjs').then((run) => run.program(process.argv.slice(2)));
}
