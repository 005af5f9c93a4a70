import fs from 'node:fs';
import path from 'node:path';
import { folded, quotedIn, stands } from './sample/quoted.js';
import { sampleContent } from './sample/sample-content.js';

/**
 * `check-quotes <folder>`: checks that what the sample content gives as a source's own words stands
 * in that source text, word for word. White space is folded; nothing else is, but for the capital
 * that begins a label, a title or a question. Exits with 1 when something is missing, 2 when the
 * folder cannot be used.
 */
function readTexts(folder: string): Map<string, string> {
  return new Map(
    fs
      .readdirSync(folder)
      .filter((name) => /^\d{3}\D.*\.txt$/.test(name))
      .map((name) => [name.slice(0, 3), folded(fs.readFileSync(path.join(folder, name), 'utf8'))]),
  );
}

function check(folder: string | undefined): number {
  if (!folder || !fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    console.error('Give the folder of source texts: npm run check-quotes -- <folder>');
    return 2;
  }
  const texts = readTexts(folder);
  const all = quotedIn(sampleContent);
  const absent = new Set(all.flatMap(({ seed }) => (seed && !texts.has(seed) ? [seed] : [])));
  if (absent.size > 0) {
    console.error(`No text in ${folder} begins with ${[...absent].sort().join(', ')}.`);
    return 2;
  }
  const missing = all.filter((quoted) => !stands(quoted, texts));
  for (const { where, said, seed } of missing) {
    console.error(`Not in ${seed ?? 'any text'}: ${where}: ${said}`);
  }
  console.log(`${all.length - missing.length} found, ${missing.length} missing`);
  return missing.length > 0 ? 1 : 0;
}

process.exitCode = check(process.argv[2]);
