import { EvidenceRows } from '../support/evidence-rows.js';
import { codeOf } from '../support/lesson-requests.js';
import { keepOutbox } from '../support/outbox-log.js';
import { startServer, type TestServer } from '../support/server.js';
import type { Session } from '../support/session.js';

let server: TestServer;
let person: Session;
let outbox: Awaited<ReturnType<typeof keepOutbox>>;
const rows = new EvidenceRows();
const theme = rows.theme('Lärcentrum');
const project = rows.project('Projekt', [theme]);
const broad = rows.factor('Samverkan');
const narrow = rows.factor('Samverkan i nätverk och partnerskap', { broader_id: broad.id });
const leadership = rows.factor('Ärligt ledarskap');
const merged = rows.factor('Chefskap', { merged_into_id: leadership.id });
const mergedTwice = rows.factor('Bossighet', { merged_into_id: merged.id });
rows.factor('Åldrande');
rows.factor('Zonering');
rows.tie('factor_label', { factor_id: leadership.id, label: 'Ledning', language: 'SV' });
rows.tie('factor_label', { factor_id: merged.id, label: 'Management', language: 'EN' });
rows.evidence(mergedTwice, 'HELPED', { project_id: project.id });
rows.evidence(narrow, 'HELPED', { project_id: project.id });

const mentioning = rows.lesson(project);
const withEvidence = rows.lesson(project);
const draft = rows.lesson(project, { state: 'DRAFT', published_at: null });
const withdrawn = rows.lesson(project, { state: 'WITHDRAWN', withdrawn_reason: 'Prövning.' });
for (const lesson of [mentioning, withEvidence, draft, withdrawn]) {
  rows.tie('lesson_factor', { lesson_id: lesson.id, factor_id: merged.id });
}
rows.evidence(leadership, 'HINDERED', { lesson_id: withEvidence.id });

beforeAll(async () => {
  server = await startServer();
  await rows.write(server.sql);
  outbox = await keepOutbox(server.sql);
  person = await server.signInAs('person@example.org');
});
afterAll(() => server.close());

interface Labelled {
  factors: { nodes: { labelSv: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}
async function labelled(args = ''): Promise<string[]> {
  const { factors } = await server.ask<Labelled>(
    `{ factors${args} { nodes { labelSv } pageInfo { hasNextPage endCursor } } }`,
  );
  return factors.nodes.map(({ labelSv }) => labelSv);
}

const everything = [
  'Samverkan',
  'Samverkan i nätverk och partnerskap',
  'Zonering',
  'Åldrande',
  'Ärligt ledarskap',
];

describe('factors', () => {
  test('come in Swedish order, merged ones with what they became', async () => {
    expect(await labelled()).toEqual(everything);
  });

  test('page by page', async () => {
    const walked: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { factors }: Labelled = await server.ask<Labelled>(
        `{ factors(first: 2, after: ${JSON.stringify(after)}) { nodes { labelSv } pageInfo { hasNextPage endCursor } } }`,
      );
      walked.push(...factors.nodes.map(({ labelSv }) => labelSv));
      after = factors.pageInfo.endCursor;
      more = factors.pageInfo.hasNextPage;
    }
    expect(walked).toEqual(everything);
  });

  test.each([
    ['sam', ['Samverkan', 'Samverkan i nätverk och partnerskap']],
    ['NAT', ['Samverkan i nätverk och partnerskap']],
    ['arligt  ledar', ['Ärligt ledarskap']],
    ['ledning', ['Ärligt ledarskap']],
    // What was merged into it, two steps away, and in the other language.
    ['boss', ['Ärligt ledarskap']],
    ['manage', ['Ärligt ledarskap']],
    // No word begins so.
    ['verkan', []],
    ['100 %', []],
  ])('by the beginning of a word: %s', async (label, expected) => {
    expect(await labelled(`(filter: { label: "${label}" })`)).toEqual(expected);
  });

  test('of a theme are those with evidence on it', async () => {
    expect(await labelled(`(filter: { theme: "${String(theme['slug'])}" })`)).toEqual([
      'Samverkan',
      'Samverkan i nätverk och partnerskap',
      'Ärligt ledarskap',
    ]);
    expect(await labelled('(filter: { theme: "finns-inte" })')).toEqual([]);
  });
});

test('the address of a merged factor leads to what it became, with its labels, figures and mentions', async () => {
  const { factor } = await server.ask<{ factor: unknown }>(
    `{ factor(slug: "${String(mergedTwice['slug'])}") {
         labelSv labels { label language } mergedInto { id } standing { helped hindered total }
         mentions { nodes { id } } viewerCan { accept } } }`,
  );
  expect(factor).toEqual({
    labelSv: 'Ärligt ledarskap',
    labels: [
      { label: 'Bossighet', language: 'SV' },
      { label: 'Chefskap', language: 'SV' },
      { label: 'Ledning', language: 'SV' },
      { label: 'Bossighet (en)', language: 'EN' },
      { label: 'Chefskap (en)', language: 'EN' },
      { label: 'Management', language: 'EN' },
    ],
    mergedInto: null,
    // One project: what two of its pieces say is one source, on both sides.
    standing: { helped: 1, hindered: 1, total: 1 },
    mentions: { nodes: [{ id: mentioning.id }] },
    viewerCan: { accept: false },
  });
});

test('broader and narrower; the broader one holds the figures of both', async () => {
  const { factor } = await server.ask<{ factor: unknown }>(
    `{ factor(slug: "${String(broad['slug'])}") {
         standing { total } broader { id } narrower { labelSv broader { labelSv } } } }`,
  );
  expect(factor).toEqual({
    standing: { total: 1 },
    broader: null,
    narrower: [
      { labelSv: 'Samverkan i nätverk och partnerskap', broader: { labelSv: 'Samverkan' } },
    ],
  });
});

test('there is no factor of this name', async () => {
  expect(await server.ask('{ factor(slug: "finns-inte") { id } }')).toEqual({ factor: null });
});

describe('proposeFactor', () => {
  interface Proposed {
    proposeFactor: {
      __typename: string;
      id?: string;
      slug?: string;
      message?: string;
      factor?: { id: string };
    };
  }
  const document = `mutation Propose($input: ProposeFactorInput!) {
    proposeFactor(input: $input) { __typename
      ... on Factor { id slug labelSv labelEn state definitionSv standing { strength } }
      ... on FactorExists { message factor { id } } } }`;
  const propose = async (label: string, more: object = {}): Promise<Proposed['proposeFactor']> => {
    const input = { label, language: 'SV', ...more };
    return (await person.ask<Proposed>(document, { input })).proposeFactor;
  };

  test('adds a factor that is usable at once, and tells the index', async () => {
    await outbox.forget();
    const proposed = await propose('  Tid att   mötas ', { definition: 'Att ha tid.' });
    expect(proposed).toMatchObject({
      __typename: 'Factor',
      slug: 'tid-att-motas',
      labelSv: 'Tid att mötas',
      labelEn: 'Tid att mötas',
      state: 'PROPOSED',
      definitionSv: 'Att ha tid.',
      standing: { strength: 'NONE' },
    });
    expect(await outbox.written()).toMatchObject([
      { topic: 'factor.changed', subject: proposed.id },
    ]);
    expect(await labelled('(filter: { label: "tid" })')).toEqual(['Tid att mötas']);
  });

  test.each([
    ['SAMVERKAN', broad],
    ['arligt ledarskap', leadership],
    ['Ledning', leadership],
    ['Samverkan  (EN)', broad],
    ['chefskap', leadership],
    ['Bossighet', leadership],
  ])('answers with the factor that is called so already: %s', async (label, expected) => {
    await outbox.forget();
    const before = await server.sql('SELECT * FROM factor ORDER BY id');
    expect(await propose(label)).toMatchObject({
      __typename: 'FactorExists',
      factor: { id: expected.id },
    });
    expect(await server.sql('SELECT * FROM factor ORDER BY id')).toEqual(before);
    expect(await outbox.written()).toEqual([]);
  });

  test('the same word from two people in the same moment is one factor', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => propose('Samtidighet')));
    expect(answers.filter(({ __typename: type }) => type === 'Factor')).toHaveLength(1);
    expect(answers.filter(({ __typename: type }) => type === 'FactorExists')).toHaveLength(5);
  });

  test('another word that looks the same in an address gets another address', async () => {
    expect(await propose('Mål & medel')).toMatchObject({
      __typename: 'Factor',
      slug: 'mal-och-medel',
    });
    expect(await propose('Mål och medel')).toMatchObject({
      __typename: 'Factor',
      slug: 'mal-och-medel-2',
    });
  });

  test('needs an account and a label', async () => {
    await outbox.forget();
    const input = { label: 'Utan konto', language: 'SV' };
    expect(await codeOf(server.visitor(), document, { input })).toBe('UNAUTHENTICATED');
    for (const label of ['', ' x ', 'x'.repeat(121)]) {
      const short = { input: { label, language: 'SV' } };
      expect(await codeOf(person, document, short)).toBe('BAD_USER_INPUT');
    }
    expect(await labelled('(filter: { label: "utan" })')).toEqual([]);
    expect(await outbox.written()).toEqual([]);
  });
});
