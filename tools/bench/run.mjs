import fs from 'node:fs';
import { abandonCommands, runNode } from '../processes/command.mjs';
import { startTestServer, sweepTestServers } from '../test/database.mjs';
import { build, isBuilt } from '../workspace/build.mjs';
import { inCheckout } from '../workspace/checkout.mjs';
import { Fault } from '../workspace/faults.mjs';
import { install, isInstalled } from '../workspace/install.mjs';
import { say } from '../workspace/steps.mjs';

const suffix = '.bench.ts';
const folder = 'test/bench';

const names = () =>
  fs
    .readdirSync(inCheckout(folder))
    .filter((file) => file.endsWith(suffix))
    .map((file) => file.slice(0, -suffix.length));

/** One measurement as a program: TypeScript to one file beside the built servers. */
async function bundle(name) {
  const { rolldown } = await import('rolldown');
  const bundled = await rolldown({
    input: inCheckout(folder, `${name}${suffix}`),
    platform: 'node',
    tsconfig: inCheckout('test/tsconfig.json'),
    external: (id) => !/^(\.|\/|@pis\/|@oxc-project\/runtime)/.test(id),
  });
  const file = inCheckout('dist/bench', `${name}.js`);
  await bundled.write({ file, format: 'esm', sourcemap: true });
  return file;
}

async function run([name, ...args]) {
  if (!names().includes(name))
    throw new Fault(`Name a measurement: npm run bench -- <${names().join(' | ')}>`);
  if (args.includes('--as-built')) {
    say('Measuring what is built, whatever the sources say.');
  } else {
    if (!isInstalled()) await install();
    if (!isBuilt()) await build();
  }
  const file = await bundle(name);
  const server = await startTestServer();
  try {
    const anyDatabase = '__database__';
    const given = {
      anyDatabase,
      template: server.template,
      superuser: server.url(anyDatabase),
      owner: server.ownerUrl(anyDatabase),
    };
    const env = { ...process.env, PIS_TEST_POSTGRES: JSON.stringify(given) };
    const rest = args.filter((arg) => arg !== '--as-built');
    return await runNode(['--enable-source-maps', file, ...rest], { env, show: true });
  } finally {
    await server.stop();
  }
}

/** Runs one measurement on servers of its own and ends with its exit code. */
export async function bench(args) {
  process.on('SIGINT', abandonCommands);
  process.on('SIGTERM', abandonCommands);
  try {
    process.exitCode = (await run(args)).code;
  } catch (error) {
    process.stderr.write(`${error instanceof Fault ? error.message : error.stack}\n`);
    process.exitCode = 1;
  }
  await sweepTestServers();
}
