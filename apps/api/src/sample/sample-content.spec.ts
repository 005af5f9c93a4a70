import { limits, personalPatterns } from '@pis/contract';
import { readPeriod } from '@pis/core';
import { counties, municipalities } from '../migrations/places-of-sweden.js';
import { sampleContent } from './sample-content.js';
import * as ids from './sample-ids.js';
import { samplePlaces } from './sample-places.js';

const { organisations, themes, factors, projects, links, sources, passages } = sampleContent;
const { studies, studyCases, lessons, evidence, questions } = sampleContent;

const facts = Object.values(projects).flatMap((project) => [
  ...(project.participations ?? []),
  ...(project.grants ?? []),
  ...(project.goals ?? []),
  ...(project.webLinks ?? []),
]);
const answers = Object.values(questions).flatMap((question) => question.answers);

/** Every text of a value, with the path that leads to it. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}.${key}`));
}

describe('ids and references', () => {
  const all = [
    ...Object.values(ids).flatMap((group) => Object.values<string>(group)),
    ...[...facts, ...links, ...evidence, ...answers].map(({ id }) => id),
  ];

  test('every id is its own, and shaped like a UUIDv7', () => {
    expect(all.length).toBeGreaterThan(250);
    expect(new Set(all).size).toBe(all.length);
    for (const id of all) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });

  test.each<[string, object, object]>([
    ['organisations', organisations, { ...ids.organisationIds, ...ids.municipalityIds }],
    ['themes', themes, ids.themeIds],
    ['factors', factors, ids.factorIds],
    ['projects', projects, ids.projectIds],
    ['sources', sources, ids.sourceIds],
    ['passages', passages, ids.passageIds],
    ['studies', studies, ids.studyIds],
    ['study cases', studyCases, ids.studyCaseIds],
    ['lessons', lessons, ids.lessonIds],
    ['questions', questions, ids.questionIds],
  ])('every key of the %s has a record, and every record a key', (_name, records, keys) => {
    expect(Object.keys(records).sort()).toEqual(Object.keys(keys).sort());
  });

  test('every source is used, and every organisation named once', () => {
    const used = new Set([
      ...Object.values(projects).flatMap((project) => project.sources.map(({ source }) => source)),
      ...Object.values(studies).map(({ source }) => source),
    ]);
    expect(Object.keys(sources).filter((key) => !used.has(key as keyof typeof sources))).toEqual(
      [],
    );
    const names = Object.values(organisations).flatMap(({ name, aliases = [] }) => [
      name,
      ...aliases,
    ]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('no organisation has two parts of one kind in one project, no link stands twice', () => {
    for (const { participations = [] } of Object.values(projects)) {
      const parts = participations.map(({ organisation, role }) => `${organisation} ${role}`);
      expect(new Set(parts).size).toBe(parts.length);
    }
    const between = links.map(({ from, to, kind }) => `${from} ${kind} ${to}`);
    expect(new Set(between).size).toBe(between.length);
    for (const { from, to } of links) expect(from).not.toBe(to);
  });

  test('places are counties and municipalities of Sweden, each once', () => {
    const codes: string[] = Object.values(samplePlaces);
    expect(new Set(codes).size).toBe(codes.length);
    const known = new Set([...counties, ...municipalities].map(([code]) => code));
    expect(codes.filter((code) => !known.has(code))).toEqual([]);
  });
});

describe('evidence', () => {
  test.each(evidence.map((piece) => [piece.id, piece] as const))(
    '%s has one holder, a source, a place in it and words',
    (_id, piece) => {
      expect(Object.keys(piece.holder)).toHaveLength(1);
      expect(sources).toHaveProperty(piece.source);
      expect(piece.locator.trim()).not.toBe('');
      if ('quote' in piece) {
        expect(piece.quote.trim()).toBe(piece.quote);
        expect(piece.quote.length).toBeGreaterThanOrEqual(limits.lessonText.min);
      } else {
        expect(passages[piece.passage].source).toBe(piece.source);
      }
      // what counts nowhere is a quote of a lesson
      if (piece.factor === null) expect('quote' in piece && 'lesson' in piece.holder).toBe(true);
    },
  );

  test('a label without a quote is a line of the passage, under the heading of its side', () => {
    const labelOnly = evidence.filter((piece) => 'passage' in piece);
    expect(labelOnly).toHaveLength(14);
    for (const piece of labelOnly) {
      if (!('passage' in piece) || piece.factor === null) throw new Error('A label has a factor');
      const passage = passages[piece.passage];
      expect(passage.text.split('\n')).toContain(factors[piece.factor].labelSv);
      expect(passage.locator).toBe(
        piece.polarity === 'HELPED' ? 'Framgångsfaktorer' : 'Hinder och svårigheter',
      );
      expect(piece.locator).toBe(`rubriken ${passage.locator}`);
    }
  });

  test('every factor has evidence, and every lesson rests on something', () => {
    const named = new Set(evidence.map(({ factor }) => factor));
    expect(Object.keys(factors).filter((key) => !named.has(key as keyof typeof factors))).toEqual(
      [],
    );
    const held = new Set(evidence.map(({ holder }) => ('lesson' in holder ? holder.lesson : null)));
    expect(Object.keys(lessons).filter((key) => !held.has(key as keyof typeof lessons))).toEqual(
      [],
    );
  });

  test('one label stands on both sides, no other', () => {
    const sidesOf = (factor: string): number =>
      new Set(
        evidence.flatMap((piece) =>
          piece.factor !== null && piece.factor === factor ? [piece.polarity] : [],
        ),
      ).size;
    expect(Object.keys(factors).filter((factor) => sidesOf(factor) === 2)).toEqual(['attityder']);
  });
});

describe('texts', () => {
  const texts = textsOf(sampleContent);
  const oneLine = /^\.(organisations|themes|factors)|\.(label|title|strategy|speakerRole)$/;

  test.each([
    ['lesson', /^\.lessons\.\w+\.text$/, limits.lessonText],
    ['what happened', /\.whatHappened$/, { min: 1, ...limits.lessonDetail }],
    ['quote', /\.quote$/, { min: 1, ...limits.quote }],
    ['role of the speaker', /\.speakerRole$/, { min: 1, ...limits.speakerRole }],
    ['locator', /\.locator$/, { min: 1, ...limits.locator }],
    ['title of a project', /^\.projects\.\w+\.title$/, limits.projectTitle],
    ['title of a source', /^\.sources\.\w+\.title$/, limits.name],
    ['summary', /\.summary(En)?$/, { min: 1, ...limits.summary }],
    ['description', /\.description$/, { min: 1, ...limits.description }],
    ['label', /\.label(Sv|En)?$/, limits.label],
    ['target group', /\.targetGroups\.\d+$/, limits.label],
    ['name', /\.name$/, limits.name],
    ['note', /\.note$/, { min: 1, ...limits.line }],
    ['goal', /\.goals\.\d+\.\w+$/, { min: 1, ...limits.line }],
    ['carried over or left behind', /\.(carriedOver|leftBehind)\.\d+$/, { min: 1, ...limits.line }],
    ['question', /^\.questions\.\w+\.text$/, limits.lessonText],
  ])('every %s keeps its length', (_name, path, { min, max }) => {
    const measured = texts.filter(([at]) => path.test(at));
    expect(measured.length).toBeGreaterThan(0);
    for (const [at, text] of measured) {
      expect([at, text.length >= min && text.length <= max]).toEqual([at, true]);
    }
  });

  test('none looks like an e-mail address, a telephone number or an identity number', () => {
    const personal = texts.filter(
      ([at, text]) =>
        !/\.(id|published|period|asked|at|experience)$/.test(at) &&
        personalPatterns(text).length > 0,
    );
    expect(personal).toEqual([]);
  });

  test('none begins or ends in white space, or holds two spaces in a row', () => {
    expect(texts.filter(([, text]) => text !== text.trim() || text.includes('  '))).toEqual([]);
    expect(texts.filter(([at, text]) => oneLine.test(at) && text.includes('\n'))).toEqual([]);
  });

  test('every date can be read', () => {
    const dates = texts.filter(([at]) =>
      /\.(period|published|lastConfirmed|asked|experience|at|validFrom|validTo)$/.test(at),
    );
    expect(dates.length).toBeGreaterThan(20);
    for (const [, date] of dates) expect(readPeriod(date).text).toBe(date);
  });
});
