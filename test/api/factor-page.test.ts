import { EvidenceRows } from '../support/evidence-rows.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
const rows = new EvidenceRows();

const learning = rows.theme('Lärcentrum');
const dropout = rows.theme('Studieavbrott');
const health = rows.theme('Folkhälsa');

// One study names a factor on both sides, and does not say which of its cases it means.
const attitudes = rows.factor('Attityder och förhållningssätt');
const finances = rows.factor('Ekonomi');
const study = rows.study('Motorn', [learning], ['2180', '0780']);
const ofStudy = { study_id: study.id };
rows.evidence(attitudes, 'HELPED', ofStudy, { position: 3 });
rows.evidence(attitudes, 'HINDERED', ofStudy, { position: 8 });
rows.evidence(finances, 'HINDERED', ofStudy, { position: 9 });

// Two projects of one family and two others, one of which tells a lot.
const support = rows.factor('Stöd');
const talkative = rows.project('Pratsam', [dropout]);
const continued = rows.project('Pratsam två', [dropout], { family_id: talkative.id });
const second = rows.project('Andra', [dropout]);
const third = rows.project('Tredje', [dropout]);
const pieces = [0, 1, 2, 3].map((position) =>
  rows.evidence(support, 'HELPED', { project_id: talkative.id }, { position }),
);
pieces.push(rows.evidence(support, 'HELPED', { project_id: continued.id }, { position: 4 }));
const lesson = rows.lesson(second);
const quoted = rows.evidence(support, 'HELPED', { lesson_id: lesson.id }, { quote: 'Det bar.' });
pieces.push(quoted, rows.evidence(support, 'HINDERED', { project_id: third.id }, { position: 9 }));

// What does not count: a draft, and a lesson that says nothing of a project.
rows.evidence(support, 'HINDERED', { lesson_id: rows.lesson(third, { state: 'DRAFT' }).id });
rows.evidence(support, 'HINDERED', { lesson_id: rows.lesson(null).id });

const contested = rows.factor('Omstritt');
const claim = rows.lesson(second);
const claimed = rows.evidence(contested, 'HELPED', { lesson_id: claim.id });
rows.stance(claim, third, 'CONTRADICTS');

beforeAll(async () => {
  server = await startServer();
  await rows.write(server.sql);
});
afterAll(() => server.close());

const standing = 'standing { helped hindered total strength conflicting both }';

interface Page {
  factor: {
    evidence: {
      nodes: { id: string; polarity: string; counted: boolean; quote: string | null }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  };
}

const evidence = (slug: unknown, more = ''): Promise<Page> =>
  server.ask<Page>(
    `{ factor(slug: "${String(slug)}") {
       evidence${more} { nodes { id polarity counted quote } pageInfo { hasNextPage endCursor } } } }`,
  );

const ids = ({ factor }: Page): string[] => factor.evidence.nodes.map(({ id }) => id);

test('one study on both sides is "enstaka, åt båda håll": one source, on each side, no conflict', async () => {
  const { factor } = await server.ask<{ factor: unknown }>(
    `{ factor(slug: "${String(attitudes['slug'])}") {
       labelSv ${standing}
       helped: evidence(polarity: HELPED) { nodes { polarity study { title cases { place { name } } } } }
       hindered: evidence(polarity: HINDERED) { nodes { polarity } }
       studies { title } } }`,
  );
  expect(factor).toEqual({
    labelSv: 'Attityder och förhållningssätt',
    standing: { helped: 1, hindered: 1, total: 1, strength: 'SINGLE', conflicting: false, both: 1 },
    helped: {
      nodes: [
        {
          polarity: 'HELPED',
          study: {
            title: 'Motorn',
            cases: [{ place: { name: 'Gävle kommun' } }, { place: { name: 'Växjö kommun' } }],
          },
        },
      ],
    },
    hindered: { nodes: [{ polarity: 'HINDERED' }] },
    studies: [{ title: 'Motorn' }],
  });
});

test('the number is that of families, and the list holds what counts and nothing else', async () => {
  const { factor } = await server.ask<{ factor: { standing: object } }>(
    `{ factor(slug: "${String(support['slug'])}") { ${standing} } }`,
  );
  // Helped: the family of the talkative two, and the second. Hindered: the third.
  expect(factor.standing).toEqual({
    helped: 2,
    hindered: 1,
    total: 3,
    strength: 'SOME',
    conflicting: true,
    both: 0,
  });
  const page = await evidence(support['slug'], '(first: 50)');
  expect(new Set(ids(page))).toEqual(new Set(pieces.map(({ id }) => id)));
  expect(page.factor.evidence.nodes.every(({ counted }) => counted)).toBe(true);
});

test('one source after another: no family fills the page', async () => {
  const all = ids(await evidence(support['slug'], '(first: 50)'));
  const familyOf = new Map(pieces.map(({ id }, index) => [id, Math.max(index - 4, 0)]));
  const units = all.map((id) => familyOf.get(id));
  expect(new Set(units.slice(0, 3))).toEqual(new Set([0, 1, 2]));
  expect(units.slice(3)).toEqual([0, 0, 0, 0]);
});

test('pages follow each other without a gap or a repetition', async () => {
  const all = ids(await evidence(support['slug'], '(first: 50)'));
  const walked: string[] = [];
  for (let after: string | null = null; ;) {
    const page: Page = await evidence(
      support['slug'],
      `(first: 2, after: ${JSON.stringify(after)})`,
    );
    walked.push(...ids(page));
    after = page.factor.evidence.pageInfo.endCursor;
    if (!page.factor.evidence.pageInfo.hasNextPage) break;
    expect(ids(page)).toHaveLength(2);
  }
  expect(walked).toEqual(all);
});

test('a cursor of another list, or a made-up one, is refused in words', async () => {
  const made = Buffer.from(JSON.stringify([1, 'x', 'y'])).toString('base64url');
  for (const after of [made, 'AAAA', Buffer.from('[1]').toString('base64url')]) {
    const { errors } = await server.graphql(
      `{ factor(slug: "${String(support['slug'])}") { evidence(after: "${after}") { nodes { id } } } }`,
    );
    expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  }
});

test('a theme narrows the evidence; a theme that is not there leaves none', async () => {
  const slug = attitudes['slug'];
  expect(ids(await evidence(slug, `(theme: "${String(learning['slug'])}")`))).toHaveLength(2);
  expect(ids(await evidence(slug, `(theme: "${String(dropout['slug'])}")`))).toEqual([]);
  expect(ids(await evidence(slug, '(theme: "finns-inte")'))).toEqual([]);
});

test('a contradiction stands on the other side, with the evidence it contradicts', async () => {
  const { factor } = await server.ask<{ factor: { standing: object } }>(
    `{ factor(slug: "${String(contested['slug'])}") { ${standing} } }`,
  );
  expect(factor.standing).toMatchObject({ helped: 1, hindered: 1, total: 2, conflicting: true });
  expect(ids(await evidence(contested['slug'], '(polarity: HINDERED)'))).toEqual([claimed.id]);
});

test('by theme: with evidence first, then the two kinds of gap, told apart', async () => {
  const { factor } = await server.ask<{ factor: unknown }>(
    `{ factor(slug: "${String(attitudes['slug'])}") {
       themeStandings { theme { labelSv } gap standing { total strength } } } }`,
  );
  expect(factor).toEqual({
    themeStandings: [
      { theme: { labelSv: 'Lärcentrum' }, gap: null, standing: { total: 1, strength: 'SINGLE' } },
      {
        theme: { labelSv: 'Studieavbrott' },
        gap: 'NO_EVIDENCE',
        standing: { total: 0, strength: 'NONE' },
      },
      {
        theme: { labelSv: health['label_sv'] },
        gap: 'NO_PROJECTS',
        standing: { total: 0, strength: 'NONE' },
      },
    ],
  });
});

test('what the same sources name besides, with the figures of the shared sources', async () => {
  const { factor } = await server.ask<{ factor: unknown }>(
    `{ factor(slug: "${String(contested['slug'])}") {
       coOccurring { factor { labelSv } ${standing} leading { id } } } }`,
  );
  // Of the factor "Stöd" only what the second and the third project say, not the talkative family.
  expect(factor).toMatchObject({
    coOccurring: [
      {
        factor: { labelSv: 'Stöd' },
        standing: { helped: 1, hindered: 1, total: 2 },
        leading: [{}, {}],
      },
    ],
  });
});
