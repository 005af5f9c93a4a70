import { compile } from '@inlang/paraglide-js';
import fs from 'node:fs';

const here = import.meta.dirname;
const outdir = `${here}/src/paraglide`;

/** Turns messages/<locale>/<area>.json into typed functions in src/paraglide. */
await compile({
  project: `${here}/project.inlang`,
  outdir,
  strategy: ['cookie', 'baseLocale'],
  cookieName: 'pis-language',
  isServer: 'false',
  outputStructure: 'message-modules',
  emitGitIgnore: false,
  emitPrettierIgnore: false,
  emitReadme: false,
});

// Which of the two wordings holds is asked in one place of ours, not spelled out in each message
// with a runtime that also knows addresses, servers and other ways to choose: the first view is small.
const runtime = "import { getLocale, experimentalStaticLocale } from '../runtime.js';";
const choice = /\(\(inputs(?: = \{\})?, options = \{\}\) => \{[^}]*?getLocale\(\)[^}]*\}\);/;
for (const file of fs.readdirSync(`${outdir}/messages`)) {
  const [name, ending] = file.split('.');
  if (name === '_index' || ending !== 'js') continue;
  const address = `${outdir}/messages/${file}`;
  const text = fs.readFileSync(address, 'utf8');
  if (!text.includes(runtime) || !choice.test(text)) throw new Error(`${file} has another form`);
  fs.writeFileSync(
    address,
    text
      .replace(runtime, "import { message } from '../../lib/chosen-language';")
      .replace(choice, () => `(/* @__PURE__ */ message(sv_${name}, en_${name}));`),
  );
}
