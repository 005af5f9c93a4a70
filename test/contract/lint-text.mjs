// Lints the text on standard input as if it stood at the path given, and prints the rules it breaks.
// The rule of module boundaries reads Nx's graph of the workspace and is silent without it.
import { createProjectGraphAsync } from '@nx/devkit';
import { ESLint } from 'eslint';
import { text } from 'node:stream/consumers';

await createProjectGraphAsync();
const [result] = await new ESLint().lintText(await text(process.stdin), {
  filePath: process.argv[2],
});
console.log(JSON.stringify(result.messages.map(({ ruleId }) => ruleId)));
process.exit(0);
