import { defineConfig } from 'rolldown';

/**
 * Builds one server process. Each file directly below its `src` that is named in `entries` becomes
 * a program of its own; packages from npm stay outside the bundle.
 */
export const server = (app, entries = ['main']) =>
  defineConfig({
    input: Object.fromEntries(entries.map((name) => [name, `apps/${app}/src/${name}.ts`])),
    platform: 'node',
    tsconfig: `apps/${app}/tsconfig.json`,
    external: (id) => !/^(\.|\/|@pis\/|@oxc-project\/runtime)/.test(id),
    output: {
      dir: `dist/apps/${app}`,
      format: 'esm',
      entryFileNames: '[name].js',
      sourcemap: true,
      cleanDir: true,
    },
  });
