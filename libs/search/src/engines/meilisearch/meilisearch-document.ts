import { createHash } from 'node:crypto';
import { isId } from '@pis/core';
import { clean } from '../../analyzer/clean.js';
import { fold } from '../../analyzer/fold.js';
import { type SearchKind, searchKinds } from '../../search-kind.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import type { SearchDocument } from '../search-document.js';
import { lexText } from './lex-words.js';

/** Names the rules that documents are made by. A new value makes the worker build a new index. */
export const mapperVersion = '2';

/** A document as it stands in an index of ours. */
export interface MeilisearchDocument {
  readonly id: string;
  readonly kind: SearchKind;
  readonly version: number;
  /** Names everything it was made of, so that two can be compared without being read. */
  readonly stamp: string;
  readonly names: readonly string[];
  readonly labels: readonly string[];
  readonly body: readonly string[];
  readonly lex_names: readonly string[];
  readonly lex_body: readonly string[];
  readonly county: readonly string[];
  readonly funder: readonly string[];
  readonly phase: readonly string[];
  readonly source_kind: readonly string[];
  readonly theme: readonly string[];
  readonly since: number | null;
  readonly until: number | null;
  /** Its title as Swedish sorts it. */
  readonly order: string;
}

/** A document that must not be sent: the engine would fail it, or all that is sent with it. */
export class UnfitDocument extends Error {
  constructor(
    readonly id: string,
    readonly reason: string,
  ) {
    super(`${id} cannot be sent: ${reason}`);
  }
}

/** What a facet's value may look like: slugs, codes, names of an enumeration. */
export const facetValue = /^[A-Za-z0-9][A-Za-z0-9_-]{0,199}$/;

const plausibleYear = (year: number | null): boolean =>
  year === null || (Number.isInteger(year) && Math.abs(year) <= 9999);

function faultOf({ id, kind, version, facets, fromYear, toYear }: SearchDocument): string | null {
  if (!isId(id)) return 'the id is none';
  if (!searchKinds.includes(kind)) return 'the kind is none';
  if (!Number.isInteger(version) || version < 0) return 'the version is no number';
  if (!plausibleYear(fromYear) || !plausibleYear(toYear)) return 'a year is none';
  const odd = Object.values(facets)
    .flat()
    .some((value) => !facetValue.test(value));
  return odd ? 'a value to filter by is no slug, code or name' : null;
}

const swedish: Readonly<Record<string, string>> = { å: 'zza', ä: 'zzb', ö: 'zzc' };

/** A title as a text whose plain order is the Swedish one. */
export const swedishOrder = (title: string): string =>
  clean(title)
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, (letter) => swedish[letter] ?? fold(letter))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .slice(0, 120);

/** Names what a document says and by which rules it is made. */
export const stampOf = (document: SearchDocument, rules: string): string =>
  createHash('sha256')
    .update(JSON.stringify([document, rules]))
    .digest('base64url')
    .slice(0, 16);

const saysASentence = new Set<SearchKind>(['LESSON', 'OPEN_QUESTION']);

/**
 * The document that is sent.
 * @param rules names the rules: analyzer, mapper, labels
 * @throws UnfitDocument when it must not be sent
 */
export function meilisearchDocument(
  document: SearchDocument,
  vocabulary: Vocabulary,
  rules: string,
): MeilisearchDocument {
  const fault = faultOf(document);
  if (fault) throw new UnfitDocument(document.id, fault);
  const { id, kind, version, title, labels, passages, facets, fromYear, toYear } = document;
  // A sentence is no name: among names it would outweigh them all.
  const names = saysASentence.has(kind) ? [] : [title];
  const besides = saysASentence.has(kind) ? [title, ...labels] : labels;
  const lex = (texts: readonly string[]) => texts.map((text) => lexText(text, vocabulary));
  const [named, told] = [lex([title, ...labels]), lex(passages)];
  const guessed = [...named, ...told].map((text) => text.guessed);
  return {
    id,
    kind,
    version,
    stamp: stampOf(document, rules),
    names: names.map(clean),
    labels: besides.map(clean),
    body: passages.map(clean),
    lex_names: named.map((text) => text.told).filter(Boolean),
    lex_body: [...told.map((text) => text.told), ...guessed].filter(Boolean),
    county: facets.COUNTY,
    funder: facets.FUNDER,
    phase: facets.PHASE,
    source_kind: facets.SOURCE_KIND,
    theme: facets.THEME,
    since: fromYear ?? toYear,
    until: toYear ?? fromYear,
    order: swedishOrder(title),
  };
}
