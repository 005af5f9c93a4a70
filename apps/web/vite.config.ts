import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import {
  classNames,
  compressedFiles,
  generatedDocuments,
  layerOrder,
  preloadedFont,
  smallIcons,
} from './vite-plugins.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the start page shares with most others goes with the shell: small files compress badly. */
const shell = [
  'app/main',
  'paraglide/messages/terms_gap_no_projects',
  'lib/begun-idea',
  'lib/drafts/begun-text',
  'lib/format/numbers',
  'lib/graphql/execute',
  'lib/sentence-case',
  'paraglide/registry',
  'ui/error-section',
  'ui/field',
  'ui/filled-text',
  'ui/gap-cell',
  'ui/list',
  'ui/loaded',
  'ui/row-list',
  'ui/section',
  'ui/select',
  'ui/skeleton-rows',
  'ui/text-field',
];

const api = process.env['PIS_API'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: `${root}/node_modules/.vite/web`,
  plugins: [
    generatedDocuments(),
    smallIcons(),
    layerOrder(),
    preloadedFont('source-sans-3-latin-wght-normal'),
    compressedFiles(),
    react(),
    { ...optimizeLocales.vite({ locales: ['sv-SE', 'en-US'] }), enforce: 'pre' },
  ],
  resolve: { tsconfigPaths: true },
  css: { modules: { generateScopedName: classNames() } },
  server: { port: 4200, proxy: { '/graphql': api }, fs: { allow: [root] } },
  preview: { port: 4200, proxy: { '/graphql': api } },
  build: {
    outDir: `${root}/dist/apps/web`,
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    // The server says which chunks a page needs; a list of them all in the entry would cost more.
    modulePreload: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              // What every page needs, in one file: it compresses better, and outlives our changes.
              name: 'frame',
              test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store|@tanstack)\//,
              tags: ['$initial'],
            },
            {
              name: 'shell',
              test: (id) =>
                shell.some((file) => id.includes(`${import.meta.dirname}/src/${file}.`)),
            },
          ],
        },
      },
    },
    assetsInlineLimit: 0,
  },
});
