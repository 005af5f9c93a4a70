import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Puts the generated text of an operation, its fragments included, in the place of each graphql() call:
 * each chunk carries only its own operations. The types still come from the call.
 */
const generatedDocuments = (): Plugin => ({
  name: 'generated-documents',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/apps\/web\/src\/(?!gql\/).*\.tsx?$/.test(id) || !code.includes('graphql(`'))
      return null;
    const file = `${import.meta.dirname}/src/gql/graphql.ts`;
    this.addWatchFile(file);
    const generated = fs.readFileSync(file, 'utf8');
    const texts = new Map(
      Array.from(
        generated.matchAll(/export const (\w+) = new TypedDocumentString\(`([^`]*)`/g),
        ([, name, text]) => [name, text],
      ),
    );
    const replaced = code.replace(/\bgraphql\(`([^`]*)`\)/g, (call, source: string) => {
      const [, kind, name] = /^\s*(query|mutation|fragment)\s+([A-Z]\w*)/.exec(source) ?? [];
      const text = texts.get(`${name}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`);
      if (text === undefined)
        throw new Error(`${id}: not generated, or not named in PascalCase: ${call}`);
      return (
        JSON.stringify(text.replace(/\s+/g, ' ').trim()) + '\n'.repeat(call.split('\n').length - 1)
      );
    });
    return { code: replaced, map: null };
  },
});

/**
 * Names the cascade layers in their order at the head of every style sheet: which of the built files
 * a browser reads first is for the bundler to decide, and the first one sets the order. What comes
 * later wins: the pieces of ui/ stand in `pieces`, all other modules in `pages`.
 */
const layerOrder = (): Plugin => ({
  name: 'layer-order',
  enforce: 'pre',
  transform: (code, id) =>
    /\/apps\/web\/src\/.*\.css$/.test(id)
      ? { code: `@layer tokens, base, pieces, pages, print;\n${code}`, map: null }
      : null,
});

/** Asks for the one font of the first view before the style sheet has been read. */
const preloadedFont = (name: string): Plugin => ({
  name: 'preloaded-font',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => file.includes(name))
        .map((file) => ({
          tag: 'link',
          attrs: {
            rel: 'preload',
            href: `/${file}`,
            as: 'font',
            type: 'font/woff2',
            crossorigin: '',
          },
          injectTo: 'head-prepend',
        })),
  },
});

/** Puts our small drawing of icons in the place of the library's, whose every choice would be loaded. */
const smallIcons = (): Plugin => ({
  name: 'small-icons',
  enforce: 'pre',
  load: (id) =>
    /\/lucide-react\/dist\/esm\/createLucideIcon\.mjs$/.test(id)
      ? `export { createIcon as default } from '${import.meta.dirname}/src/ui/icon.ts';`
      : null,
});

/** Names a class after its file: the usual sums do not compress. */
function classNames(): (name: string, file: string) => string {
  const files = new Map<string, string>();
  return (name, file) => {
    const base = path.basename(file, '.module.css');
    const first = files.get(base) ?? file;
    if (first !== file) throw new Error(`Two style sheets of one name: ${first} and ${file}`);
    files.set(base, file);
    return `${base}-${name}`;
  };
}

/** What the start page shares with most others goes with the shell: small files compress badly. */
const shell = [
  'app/main',
  'paraglide/messages/terms_gap_no_projects',
  'lib/drafts/begun-text',
  'lib/format/numbers',
  'lib/graphql/execute',
  'lib/sentence-case',
  'paraglide/registry',
  'ui/cells',
  'ui/error-section',
  'ui/field',
  'ui/figures',
  'ui/filled-text',
  'ui/list',
  'ui/loaded',
  'ui/row-list',
  'ui/section',
  'ui/select',
  'ui/skeleton-rows',
  'ui/split-bar',
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
