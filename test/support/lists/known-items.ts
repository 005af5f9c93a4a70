import { createHash } from 'node:crypto';
import { readList } from './data-folder.js';
import type { SwecrisRecord } from './list-records.js';
import { fitting, idOf } from './list-text.js';

/** A text that its own title asks for, while the title itself is kept out of the index. */
export interface KnownItem {
  id: string;
  /** The Swedish title: the question. */
  title: string;
  /** The English title, where it is another one and the text is Swedish. */
  titleEn: string | null;
  /** The English text, where `titleEn` is given; null where there is none. */
  textEn: string | null;
  text: string;
  /** What it may be used for: `tuning` to look at and learn from, `unseen` for its total alone. */
  part: 'tuning' | 'unseen';
  /** Unseen, and in no sample that anything was ever tuned on. */
  untouched: boolean;
}

/** Shorter texts are placeholders. UTF-16 code units. */
const shortest = 200;

/** Words in a row by which texts are compared. */
const shingle = 5;

/** A text that shares more of its runs of words with an earlier one is taken for the same. */
const mostShared = 0.5;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Texts seen so far, by the runs of words in them. */
class SeenTexts {
  private readonly seen = new Map<string, number[]>();
  private count = 0;

  /** Adds a text unless most of it stands in one added before. */
  add(text: string): boolean {
    const words = wordsOf(text);
    const runs = new Set<string>();
    for (let at = 0; at + shingle <= words.length; at += 1)
      runs.add(words.slice(at, at + shingle).join(' '));
    const shared = new Map<number, number>();
    for (const run of runs)
      for (const other of this.seen.get(run) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    if (Math.max(0, ...shared.values()) > runs.size * mostShared) return false;
    for (const run of runs) this.seen.set(run, [...(this.seen.get(run) ?? []), this.count]);
    this.count += 1;
    return true;
  }
}

const isSwedish = (text: string): boolean =>
  (text.toLowerCase().match(/(?<=\s)(och|att|som|för|är|med|av|det|till)(?=\s)/g) ?? []).length >=
  text.length / 200;

/*
 * Earlier samples, on which weights were tried, were the first titles of the list and every twelfth or
 * sixth; which of the six is not known any more, so three of them count as touched.
 */
const firstTouched = 800;
const isTouched = (place: number): boolean => place < firstTouched || place % 6 < 3;

/** Of those that were touched a quarter is unseen from now on, so that all unseen ones are half. */
const isChosen = (key: string): boolean =>
  (createHash('sha256').update(`asked from now on ${key}`).digest()[0] ?? 0) % 4 === 0;

/** The projects of the list whose text can be asked for by its title, without repeats. */
export function knownItems(folder: string): KnownItem[] {
  const titles = new Set<string>();
  const texts = new SeenTexts();
  const items: KnownItem[] = [];
  for (const record of readList<SwecrisRecord>(folder, 'swecris')) {
    const { projectId, projectTitleSv: title, projectTitleEn, projectAbstractSv } = record;
    const { projectAbstractEn } = record;
    const text = fitting(projectAbstractSv, 10_000);
    const known = wordsOf(title ?? '').join(' ');
    if (!projectId || !title || !known || text.length < shortest || titles.has(known)) continue;
    if (!texts.add(text)) continue;
    titles.add(known);
    const english =
      projectTitleEn && wordsOf(projectTitleEn).join(' ') !== known && isSwedish(text);
    const untouched = !isTouched(items.length);
    items.push({
      id: idOf('known item', projectId),
      title,
      titleEn: english ? projectTitleEn : null,
      textEn: english ? fitting(projectAbstractEn, 10_000) || null : null,
      text,
      part: untouched || isChosen(projectId) ? 'unseen' : 'tuning',
      untouched,
    });
  }
  return items;
}
