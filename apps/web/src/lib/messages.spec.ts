import { describe, expect, test } from '@jest/globals';
import fs from 'node:fs';

type Catalogue = Record<string, unknown>;

const folder = new URL('../../messages/', import.meta.url);
const areas = fs.readdirSync(new URL('sv/', folder)).sort();
const read = (language: string, file: string): Catalogue =>
  JSON.parse(fs.readFileSync(new URL(`${language}/${file}`, folder), 'utf8')) as Catalogue;

const settings = fs.readFileSync(
  new URL('../../project.inlang/settings.json', import.meta.url),
  'utf8',
);

/** Names in braces that a message fills in. */
const places = (message: unknown): string[] =>
  [...new Set(JSON.stringify(message).match(/\{\w+\}/g) ?? [])].sort();

test('every area is read by the compiler and exists in both languages', () => {
  expect(fs.readdirSync(new URL('en/', folder)).sort()).toEqual(areas);
  const listed = [...settings.matchAll(/\{locale\}\/([a-z-]+\.json)/g)].map(([, file]) => file);
  expect(listed.sort()).toEqual(areas);
});

describe.each(areas)('%s', (file) => {
  const sv = read('sv', file);
  const en = read('en', file);
  const keys = Object.keys(sv);

  test('has the same messages in Swedish and English', () => {
    expect(Object.keys(en).sort()).toEqual([...keys].sort());
  });

  test('has keys that begin with the name of the area', () => {
    const area = file.replace('.json', '');
    expect(keys.filter((key) => !new RegExp(`^${area}_[a-z0-9_]+$`).test(key))).toEqual([]);
  });

  test('fills in the same names in both languages', () => {
    for (const key of keys) expect([key, places(en[key])]).toEqual([key, places(sv[key])]);
  });

  test('has no exclamation mark and no empty message', () => {
    const texts = [...Object.entries(sv), ...Object.entries(en)];
    expect(texts.filter(([, text]) => text === '' || JSON.stringify(text).includes('!'))).toEqual(
      [],
    );
  });
});
