import { compile } from '@inlang/paraglide-js';

const here = import.meta.dirname;

/** Turns messages/<locale>/<area>.json into typed functions in src/paraglide. */
await compile({
  project: `${here}/project.inlang`,
  outdir: `${here}/src/paraglide`,
  strategy: ['cookie', 'baseLocale'],
  cookieName: 'pis-language',
  isServer: 'false',
  outputStructure: 'message-modules',
  emitGitIgnore: false,
  emitPrettierIgnore: false,
  emitReadme: false,
});
