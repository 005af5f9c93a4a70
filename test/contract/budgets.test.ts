import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const built = path.resolve(import.meta.dirname, '../../dist/apps/web');

interface ManifestEntry {
  file: string;
  isEntry?: boolean;
  imports?: string[];
  css?: string[];
}

const manifest = JSON.parse(
  readFileSync(path.join(built, '.vite/manifest.json'), 'utf8'),
) as Record<string, ManifestEntry>;

/** Everything a chunk needs before it can run: itself and its static imports. */
function needed(names: readonly string[]): { scripts: Set<string>; styles: Set<string> } {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const visit = (name: string): void => {
    const chunk = manifest[name];
    if (!chunk || scripts.has(chunk.file)) return;
    scripts.add(chunk.file);
    chunk.css?.forEach((file) => styles.add(file));
    chunk.imports?.forEach(visit);
  };
  names.forEach(visit);
  return { scripts, styles };
}

const kilobytes = (files: Iterable<string>): number =>
  Array.from(files).reduce(
    (sum, file) => sum + gzipSync(readFileSync(path.join(built, file))).length / 1000,
    0,
  );

const entry = Object.keys(manifest).find((name) => manifest[name]?.isEntry) ?? '';
const page = (name: string): string => `src/pages/${name}.tsx`;

// That a browser loads no more for the first view is a test of the browser's: first-view.test.ts.
const budgets: [what: string, pages: string[], most: number][] = [
  ['the first view', [page('start-page')], 120],
  ['the form of a new lesson', [page('new-lesson-page'), 'src/ui/combo-box.tsx'], 180],
  ['a lesson', [page('lesson-page')], 180],
  ['the search', [page('search-page')], 180],
  ['the answer', [page('answer-page')], 180],
  ['the evidence map', [page('evidence-map-page')], 180],
];

test.each(budgets)('%s needs at most its kilobytes of script, compressed', (_what, pages, most) => {
  expect(pages.every((name) => !name.startsWith('src/pages/') || name in manifest)).toBe(true);
  const size = kilobytes(needed([entry, ...pages]).scripts);
  expect(size).toBeGreaterThan(50); // nothing found would measure as nothing
  expect(size).toBeLessThanOrEqual(most);
});

test('the evidence map adds at most 25 kB of its own script to the first view, compressed', () => {
  const first = needed([entry, page('start-page')]).scripts;
  const own = [...needed([page('evidence-map-page')]).scripts].filter((file) => !first.has(file));
  expect(own.length).toBeGreaterThan(0);
  expect(kilobytes(own)).toBeLessThanOrEqual(25);
});

test('the styles of the first view are at most 15 kB, compressed', () => {
  expect(kilobytes(needed([entry, page('start-page')]).styles)).toBeLessThanOrEqual(15);
});
