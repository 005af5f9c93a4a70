import fs from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/**
 * Puts the generated text of an operation, its fragments included, in the place of each graphql() call:
 * each chunk carries only its own operations. The types still come from the call.
 */
export const generatedDocuments = (): Plugin => ({
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
export const layerOrder = (): Plugin => ({
  name: 'layer-order',
  enforce: 'pre',
  transform: (code, id) =>
    /\/apps\/web\/src\/.*\.css$/.test(id)
      ? { code: `@layer tokens, base, pieces, pages, print;\n${code}`, map: null }
      : null,
});

/** Asks for the one font of the first view before the style sheet has been read. */
export const preloadedFont = (name: string): Plugin => ({
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
export const smallIcons = (): Plugin => ({
  name: 'small-icons',
  enforce: 'pre',
  load: (id) =>
    /\/lucide-react\/dist\/esm\/createLucideIcon\.mjs$/.test(id)
      ? `export { createIcon as default } from '${import.meta.dirname}/src/ui/icon.ts';`
      : null,
  // Random keys do not compress, and its shapes never change places; other names are for searching.
  transform: (code, id) =>
    /\/lucide-react\/dist\/esm\/icons\/[\w-]+\.mjs$/.test(id)
      ? {
          code: code.replace(/,\s*key: "\w+"|,\s*aliases: \[[^\]]*\]|^__iconData\.node;$/gm, ''),
          map: null,
        }
      : null,
});

/** Names a class after its file: the usual sums do not compress. */
export function classNames(): (name: string, file: string) => string {
  const files = new Map<string, string>();
  return (name, file) => {
    const base = path.basename(file, '.module.css');
    const first = files.get(base) ?? file;
    if (first !== file) throw new Error(`Two style sheets of one name: ${first} and ${file}`);
    files.set(base, file);
    return `${base}-${name}`;
  };
}

const encodings = [
  ['.br', promisify(brotliCompress)],
  ['.gz', (content: Buffer) => promisify(gzip)(content, { level: 9 })],
] as const;

/** Puts a compressed file beside each one of text that gets smaller: the server sends what a browser takes. */
export const compressedFiles = (): Plugin => ({
  name: 'compressed-files',
  apply: 'build',
  async writeBundle({ dir = '' }, bundle) {
    const texts = Object.keys(bundle).filter((file) => /^assets\/.*\.(js|css|svg)$/.test(file));
    await Promise.all(
      texts.map(async (file) => {
        const content = await readFile(path.join(dir, file));
        for (const [ending, compress] of encodings) {
          const smaller = await compress(content);
          if (smaller.length < content.length)
            await writeFile(path.join(dir, file + ending), smaller);
        }
      }),
    );
  },
});
