import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fill, type EngineName, type FilledEngine, type Wish } from './filled-engine.js';
import { documentOf, fixtures, idOf, numberOf } from './search-fixtures.js';

// What every engine behind the port does alike. Left to each: the fine order of short questions.

export function searchEngineSuite(name: EngineName): void {
  let filled: FilledEngine;
  const search: FilledEngine['search'] = (question, wish) => filled.search(question, wish);
  const found: FilledEngine['found'] = (question, wish) => filled.found(question, wish);

  beforeAll(async () => {
    filled = await fill(name);
  });

  afterAll(() => filled.close());

  describe('words', () => {
    const table: [question: string, numbers: number[]][] = [
      ['lärcentrum', [1, 2, 4, 5]],
      ['larcentrum', [1, 2, 4, 5]],
      ['LÄRCENTRUM', [1, 2, 4, 5]],
      ['lärcent', [1, 2, 5]],
      ['lärcentrum kommun', [1]],
      ['råd', [7]],
      ['rad', [7, 8]],
      ['kreativ trängsel', [3, 5]],
      ['plug in 2.0', [3]],
      ['2015/00123', [3]],
      ['gävle', [10]],
      ['fnuttar', [13]],
      ['finns inte', []],
      // other forms
      ['lärcentra', [1, 2, 4, 5]],
      ['lärcentrets', [1, 2, 4, 5]],
      ['kommun', [1, 11, 12]],
      ['kommunerna', [1, 11, 12]],
      ['motorer', [1]],
      // compounds, either way, and apart
      ['centrum', [1, 2, 4, 5]],
      ['utveckling', [2]],
      ['avbrott', [3, 9]],
      ['lär centrum', [1, 2, 4, 5]],
      ['studie avbrott', [3, 9]],
      // typos
      ['lärcentum', [1, 2, 4, 5]],
      // labels
      ['political buy-in', [6]],
      ['politiska förankringen', [6]],
      ['early school leaving', [3, 9, 14]],
      ['studieavbrotten', [3, 9, 14]],
      // phrases, and what must not be there
      ['"kreativ trängsel"', [3]],
      ['"kreativ träng', [3]],
      ['"trängsel kreativ"', []],
      ['"lär centrum"', []],
      ['"kommun"', [11, 12]],
      ['"motor En"', []],
      ['lärcentrum -motor', [2, 4, 5]],
      ['lärcentrum -motorerna', [2, 4, 5]],
      ['lärcentrum -"en studie"', [2, 4, 5]],
      ['-lärcentrum kommun', [11, 12]],
      ['-lärcentrum län', [2]],
    ];
    // Meilisearch knows no phrase whose last word is unfinished: its words are looked for. And what
    // must not be there is not to be part of a compound, either.
    const differing: Partial<Record<EngineName, Record<string, number[]>>> = {
      MEILISEARCH: { '"kreativ träng': [3, 5], '-lärcentrum län': [] },
    };
    test.each(table)('%s', async (question, numbers) => {
      expect(await found(question)).toEqual(differing[name]?.[question] ?? numbers);
    });

    test('while a word is typed, what begins so', async () => {
      expect(await found('lä')).toEqual(expect.arrayContaining([1, 2, 5, 14]));
    });

    test('nothing asked for is everything', async () => {
      expect(await found('')).toEqual(fixtures.map(numberOf));
    });

    test('only what must not be there', async () => {
      const numbers = await found('-kommun -kommuner');
      expect(numbers).toEqual(
        fixtures.map(numberOf).filter((number) => ![1, 11, 12].includes(number)),
      );
    });
  });

  describe('order', () => {
    const order = async (question: string, wish?: Wish): Promise<number[]> =>
      (await search(question, wish)).hits.map(numberOf);

    test('what is named so comes before what only says so', async () => {
      expect((await order('studieavbrott'))[0]).toBe(9);
      expect((await order('lärcentrum'))[0]).toBe(1);
    });

    test('marks on letters as typed come first, both ways', async () => {
      expect(await order('råd')).toEqual([7]);
      expect(await order('rad')).toEqual([8, 7]);
    });

    test('by title, å ä ö after z', async () => {
      const byTitle = await order('', { sort: 'TITLE', filters: { KIND: ['ORGANISATION'] } });
      expect(byTitle).toEqual([12, 10, 11]);
    });

    test('by year, the latest first, what has none last, å ä ö after z', async () => {
      const byYear = await order('', { sort: 'EXPERIENCE' });
      expect(byYear.slice(0, 5)).toEqual([2, 5, 13, 1, 3]);
      expect(
        await order('kommun', { sort: 'EXPERIENCE', filters: { KIND: ['ORGANISATION'] } }),
      ).toEqual([12, 11]);
    });
  });

  test('where only filters are in the way, all words are still asked for', async () => {
    expect(await search('lärcentrum', { filters: { KIND: ['THEME'] } })).toMatchObject({
      someWordsOnly: false,
      total: 0,
    });
  });

  describe('long questions', () => {
    const question = 'lärcentrum som motor för kreativ trängsel mellan kommuner';

    test('give what has a pair of their words, or a rare one alone, all of it', async () => {
      const { hits, total, reachable } = await search(question, { candidates: true });
      expect(hits.map(numberOf)).toEqual(expect.arrayContaining([1, 3, 5]));
      expect(hits.map(numberOf)).not.toContain(7);
      expect([total, reachable]).toEqual([hits.length, hits.length]);
    });

    test('are narrowed and counted as any other', async () => {
      const wish = { candidates: true, filters: { KIND: ['PROJECT'] } };
      const { hits, total, facets } = await search(question, wish);
      expect(hits.every(({ kind }) => kind === 'PROJECT')).toBe(true);
      expect(facets.KIND.find(({ value }) => value === 'PROJECT')?.count).toBe(total);
      expect(facets.KIND.find(({ value }) => value === 'LESSON')?.count).toBe(2);
    });

    test('of words that nothing has give nothing', async () => {
      const { total, hits } = await search('qwx qwy qwz qwå', { candidates: true });
      expect({ total, hits }).toEqual({ total: 0, hits: [] });
    });

    test('find a word that may be of several in each of them', async () => {
      const hand = documentOf(910, { title: 'Handen' });
      const happened = documentOf(911, { title: 'Det hände en gång' });
      await filled.engine.upsert(filled.ctx, [hand, happened]);
      await filled.engine.flush();
      const { hits } = await search('händer qwx qwy qwz', { candidates: true });
      expect(hits.map(numberOf).sort()).toEqual([910, 911]);
      await filled.engine.remove(filled.ctx, [hand.id, happened.id]);
      await filled.engine.flush();
    });

    test('leave out what must not be there', async () => {
      const plan = await filled.plan(question);
      const { without } = await filled.plan('x -kommuner -"kreativ trängsel"');
      const { hits } = await filled.engine.search(filled.ctx, {
        plan: { ...plan, without },
        filters: { values: {} },
        ...{ page: 1, pageSize: 20, sort: 'RELEVANCE', candidates: true },
      });
      const numbers = hits.map(numberOf);
      expect(numbers).toEqual(expect.arrayContaining([2, 5]));
      expect(numbers.filter((number) => [1, 3].includes(number))).toEqual([]);
    });

    test('can be put in another order', async () => {
      const { hits } = await search(question, { sort: 'EXPERIENCE' });
      expect(hits.map(numberOf).slice(0, 2)).toEqual([2, 5]);
    });
  });

  describe('suggestions', () => {
    const suggested = async (typed: string): Promise<number[]> =>
      (await filled.engine.suggest(filled.ctx, await filled.plan(typed), 5)).map(numberOf);

    test.each([
      ['lärc', 1],
      ['political bu', 6],
      ['region gävleb', 10],
      ['studieavbrot', 9],
      ['kommun ör', 11],
      ['Plug', 3],
    ])('%s', async (typed, number) => {
      expect((await suggested(typed))[0]).toBe(number);
    });

    test('by names, not by what is only told', async () => {
      expect(await suggested('förbigående')).toEqual([]);
    });
  });

  describe('filters', () => {
    const table: [what: string, wish: Wish, numbers: number[]][] = [
      ['one kind', { filters: { KIND: ['THEME'] } }, [9]],
      ['either of two values', { filters: { KIND: ['THEME', 'SOURCE'] } }, [9, 13]],
      ['two facets together', { filters: { THEME: ['larcentrum'], COUNTY: ['07'] } }, [1]],
      ['a value of several', { filters: { FUNDER: ['skr'] } }, [3]],
      ['phase', { filters: { PHASE: ['ENDED'] } }, [1, 3]],
      ['kind of source', { filters: { SOURCE_KIND: ['REPORT'] } }, [13]],
      ['no value is no filter', { filters: { THEME: [], KIND: ['FACTOR'] } }, [6, 7, 8]],
      ['a value nothing has', { filters: { THEME: ['finns-inte'] } }, []],
      ['from a year', { years: [2019, null] }, [2, 5, 13]],
      ['to a year', { years: [null, 2018] }, [1, 3]],
      ['a period is in every year it touches', { years: [2016, 2017] }, [1, 3]],
    ];
    test.each(table)('%s', async (_what, wish, numbers) => {
      expect(await found('', wish)).toEqual(numbers);
    });
  });

  describe('facets', () => {
    const counts = async (
      question: string,
      wish?: Wish,
    ): Promise<Record<string, Record<string, number>>> => {
      const { facets } = await search(question, wish);
      return Object.fromEntries(
        Object.entries(facets).map(([name, values]) => [
          name,
          Object.fromEntries(values.map(({ value, count }) => [value, count])),
        ]),
      );
    };

    test('exact counts of what was found', async () => {
      expect(await counts('larcentrum')).toEqual({
        COUNTY: { '07': 1, '21': 3 },
        FUNDER: { esf: 1 },
        KIND: { LESSON: 2, PROJECT: 2 },
        PHASE: { ENDED: 1, UNKNOWN: 1 },
        SOURCE_KIND: {},
        THEME: { larcentrum: 3, vuxenutbildning: 1 },
      });
    });

    test('a facet is counted without its own filter and under all others; nothing disappears', async () => {
      const wish = { filters: { KIND: ['PROJECT'], COUNTY: ['07'] } };
      expect(await counts('', wish)).toEqual({
        COUNTY: { '07': 2, '21': 2 },
        FUNDER: { esf: 2, skr: 1 },
        KIND: {
          FACTOR: 0,
          LESSON: 0,
          OPEN_QUESTION: 0,
          ORGANISATION: 0,
          PROJECT: 2,
          SOURCE: 0,
          THEME: 0,
        },
        PHASE: { ENDED: 2, UNKNOWN: 0 },
        SOURCE_KIND: { REPORT: 0 },
        THEME: { larcentrum: 1, studieavbrott: 1, vuxenutbildning: 0 },
      });
    });

    test('what a filter takes away is known', async () => {
      const { total, totalWithout } = await search('lärcentrum', {
        filters: { KIND: ['PROJECT'], COUNTY: ['07'], THEME: ['studieavbrott'] },
      });
      expect(total).toBe(0);
      expect(totalWithout).toEqual({
        COUNTY: 0,
        FUNDER: 0,
        KIND: 0,
        PHASE: 0,
        SOURCE_KIND: 0,
        THEME: 1,
      });
    });

    test('a hit says what it was counted under', async () => {
      const { hits } = await search('plug in');
      expect(hits[0]?.facets).toEqual(fixtures[2]?.facets);
    });
  });

  describe('pages', () => {
    test.each(['RELEVANCE', 'EXPERIENCE', 'TITLE'] as const)(
      'by %s: no gap and nothing twice',
      async (sort) => {
        const seen: number[] = [];
        for (const page of [1, 2, 3, 4]) {
          const answer = await search('', { page, pageSize: 4, sort });
          expect(answer).toMatchObject({ total: 14, totalExact: true });
          seen.push(...answer.hits.map(numberOf));
        }
        expect(seen.sort((a, b) => a - b)).toEqual(fixtures.map(numberOf));
      },
    );

    test('after the last page there is nothing, and the total stands', async () => {
      const { hits, total, facets } = await search('', { page: 9 });
      expect({ hits, total, kinds: facets.KIND.length }).toEqual({ hits: [], total: 14, kinds: 7 });
    });
  });

  describe('nearest', () => {
    const nearest = async (words: string): Promise<number[]> =>
      (await filled.engine.nearest(filled.ctx, words, 3)).map(numberOf);

    test.each([
      ['politisk förankringen', 6],
      ['förankrng', 6],
      ['studieavbrotten', 9],
      ['school leavers', 9],
    ])('%s', async (words, number) => {
      expect((await nearest(words))[0]).toBe(number);
    });

    test('nothing is near to nothing', async () => {
      expect(await nearest('qwxz')).toEqual([]);
      expect(await nearest(`'; \u0000 \uD83D`)).toEqual([]);
    });
  });

  describe('writing', () => {
    test('a document written again replaces the first; removed, it is gone', async () => {
      const before = documentOf(900, { title: 'Tillfällig', passages: ['gammalt'] });
      await filled.engine.upsert(filled.ctx, [before]);
      await filled.engine.upsert(filled.ctx, [{ ...before, version: 2, passages: ['nytt'] }]);
      await filled.engine.upsert(filled.ctx, [{ ...before, version: 2, passages: ['nytt'] }]);
      await filled.engine.flush();
      expect(await found('tillfällig')).toEqual([900]);
      expect(await found('gammalt')).toEqual([]);
      await filled.engine.remove(filled.ctx, [idOf(900), idOf(901)]);
      await filled.engine.remove(filled.ctx, [idOf(900)]);
      await filled.engine.flush();
      expect(await found('tillfällig')).toEqual([]);
    });

    test('written twice it is counted once; removed, nothing of it is left', async () => {
      const { engine, ctx } = filled;
      const before = await search('');
      const facets = { ...documentOf(0, { title: '' }).facets, THEME: ['larcentrum'] };
      const one = documentOf(905, { title: 'Lärcentrum för en dag', facets, fromYear: 2024 });
      for (let times = 0; times < 3; times += 1) await engine.upsert(ctx, [one]);
      await engine.flush();
      const there = await search('');
      const themes = (answer: typeof before): number | undefined =>
        answer.facets.THEME.find(({ value }) => value === 'larcentrum')?.count;
      expect(there.total).toBe(before.total + 1);
      expect(themes(there)).toBe((themes(before) ?? 0) + 1);
      expect(await found('dag')).toEqual([905]);
      for (let times = 0; times < 3; times += 1) await engine.remove(ctx, [one.id]);
      await engine.flush();
      expect(await search('')).toEqual(before);
    });

    test('a document without end is written and found', async () => {
      const long = documentOf(902, {
        title: 'Lång',
        passages: [`${'ord '.repeat(30_000)}slutet`, 'å'.repeat(5000)],
      });
      await filled.engine.upsert(filled.ctx, [long]);
      expect(await found('lång')).toEqual([902]);
      await filled.engine.remove(filled.ctx, [idOf(902)]);
    });

    test('what it holds is listed in order', async () => {
      const first = await filled.engine.holds(filled.ctx, null, 10);
      const rest = await filled.engine.holds(filled.ctx, first.at(-1)?.id ?? null, 10);
      expect([...first, ...rest].map(numberOf)).toEqual(fixtures.map(numberOf));
      expect(first[3]?.kind).toBe('LESSON');
    });
  });
}
