import { defineConfig } from 'rolldown';

/** The program that makes the lexicon. It runs in the build only. */
export default defineConfig({
  input: { 'make-lexicon': 'libs/search/src/analyzer/lexicon/make-lexicon.ts' },
  platform: 'node',
  tsconfig: 'libs/search/tsconfig.json',
  external: (id) => !/^(\.|\/)/.test(id),
  output: {
    dir: 'dist/libs/search',
    format: 'esm',
    entryFileNames: '[name].js',
    cleanDir: true,
  },
});
