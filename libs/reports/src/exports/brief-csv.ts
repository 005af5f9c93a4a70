import { writeCsv } from '@pis/core';
import type { BriefDocument, BriefFactor, BriefSource } from '../document/brief-document.js';
import { type DocumentLanguage, labelIn } from '../document/language.js';
import { narrowedIn } from '../document/seen.js';
import { amount, documentWords } from '../document/words.js';

const header: Record<DocumentLanguage, readonly string[]> = {
  sv: [
    ...['faktor', 'tema', 'urval', 'sida', 'family', 'slag av oberoende källa', 'citat'],
    ...['källans rubrik eller lista', 'talarroll', 'grund', 'förutsättningar', 'lärdom'],
    ...['projekt', 'studie', 'källa nr', 'källa', 'utgivare', 'publicerad', 'ställe', 'adress'],
    ...['motsagd av annat projekt', 'offentligt', 'belägg-id', 'dataversion'],
  ],
  en: [
    ...['factor', 'theme', 'selection', 'side', 'family', 'kind of independent source', 'quote'],
    ...['heading or list of the source', 'speaker’s role', 'basis', 'conditions', 'lesson'],
    ...['project', 'study', 'source no.', 'source', 'publisher', 'published', 'locator', 'address'],
    ...['contradicted by another project', 'public', 'evidence id', 'data version'],
  ],
};

const yes: Record<DocumentLanguage, readonly [string, string]> = {
  sv: ['ja', 'nej'],
  en: ['yes', 'no'],
};

/** "studie", without the number. */
const unitWord = (
  language: DocumentLanguage,
  kind: BriefFactor['all'][number]['taken']['units'][number]['kind'],
) => amount(language, kind, 1).replace(/^\S+ /, '');

function* rowsOf(
  factor: BriefFactor,
  document: BriefDocument,
  language: DocumentLanguage,
): Iterable<(string | number | null)[]> {
  const words = documentWords(language);
  const [on, off] = yes[language];
  const sources = new Map<number | null, BriefSource>(
    document.sources.map((source) => [source.number, source]),
  );
  for (const { taken, piece } of factor.all) {
    const source = sources.get(piece.source);
    for (const unit of taken.units) {
      yield [
        labelIn(language, factor.factor),
        factor.seen.themes.map((theme) => labelIn(language, theme)).join(', ') || null,
        narrowedIn(language, factor.seen).join(', ') || null,
        unit.polarity === 'HELPED' ? words.helped : words.hindered,
        unit.id,
        unitWord(language, unit.kind),
        ...[piece.quote, piece.passage, piece.speakerRole],
        piece.basis && words.basis[piece.basis],
        ...[piece.conditions, piece.lessonText],
        piece.project?.title ?? null,
        piece.study?.title ?? null,
        ...[piece.source, source?.title ?? null, source?.publisher ?? null],
        ...[source?.published ?? null, piece.locator, source?.url ?? null],
        unit.polarity === piece.polarity ? off : on,
        piece.public ? on : off,
        ...[piece.id, document.dataVersion],
      ];
    }
  }
}

/**
 * Every piece of evidence behind a brief, one row per factor, side and independent source: the
 * distinct values of `family` are the number that the brief says.
 */
export const briefCsv = (document: BriefDocument, language: DocumentLanguage): string =>
  writeCsv(
    header[language],
    document.factors.flatMap((factor) => [...rowsOf(factor, document, language)]),
  );
