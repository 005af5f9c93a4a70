import { randomUUID } from 'node:crypto';
import { type Addresses, anonymousOperations } from '../support/anonymous-operations.js';
import { makeBrief, shareBrief } from '../support/brief-requests.js';
import { startServer, type TestServer } from '../support/server.js';
import type { Session } from '../support/session.js';

/** Words that stand in the second world's drafts and nowhere else. */
const secret = 'hemlighetsord';

let plain: TestServer;
let withDrafts: TestServer;
let hidden: {
  lessons: string[];
  projects: string[];
  organisations: string[];
  briefs: string[];
  briefTokens: string[];
};

interface Made {
  made: { __typename: string; id: string; slug?: string; state?: string };
}

const made = async (session: Session, query: string, variables: object): Promise<Made['made']> =>
  (await session.ask<Made>(query, variables)).made;

/** A draft of each kind, on things that are public: what must not show anywhere. */
async function addDrafts(server: TestServer): Promise<typeof hidden> {
  const author = await server.tryAs('CONTRIBUTOR');
  const [{ project, factor, theme } = { project: '', factor: '', theme: '' }] = await server.sql<{
    project: string;
    factor: string;
    theme: string;
  }>(
    `SELECT (SELECT id FROM project WHERE slug = 'plug-in-2-0') AS project,
       (SELECT id FROM factor ORDER BY id LIMIT 1) AS factor,
       (SELECT id FROM theme ORDER BY id LIMIT 1) AS theme`,
  );
  const lesson = {
    ...{ clientKey: randomUUID(), text: `Ett utkast med ${secret} i.`, projectId: project },
    ...{
      themeIds: [theme],
      mentionIds: [factor],
      factors: [{ factorId: factor, polarity: 'HINDERED' }],
    },
  };
  const draft = await made(
    author,
    `mutation M($input: LessonInput!) { made: saveDraft(input: $input) { __typename ... on Lesson { id state } } }`,
    { input: lesson },
  );
  const publish = `mutation M($input: LessonInput!) { made: publishLesson(input: $input) { __typename ... on Lesson { id state } } }`;
  const inReview = await made(author, publish, {
    input: { ...lesson, clientKey: randomUUID(), projectId: null },
  });
  const draftProject = await made(
    author,
    `mutation M($input: CreateProjectInput!) { made: createProject(input: $input) { __typename ... on Project { id slug state } } }`,
    {
      input: {
        ...{ clientKey: randomUUID(), title: `Projekt ${secret}`, kind: 'IMPLEMENTATION' },
        ...{ summary: secret, themeIds: [theme], placeCodes: ['21'], targetGroups: [secret] },
      },
    },
  );
  const participation = `mutation M($input: SaveParticipationInput!) { made: saveParticipation(input: $input) { __typename ... on Project { id } } }`;
  await made(author, participation, {
    input: {
      projectId: draftProject.id,
      organisation: { name: `Organisation ${secret}` },
      role: 'PARTNER',
    },
  });
  const link = `mutation M($input: SaveProjectLinkInput!) { made: saveProjectLink(input: $input) { __typename ... on Project { id } } }`;
  await made(author, link, {
    input: { fromId: project, toId: draftProject.id, kind: 'CONTINUES_AS', note: secret },
  });
  const evidence = `mutation M($input: AddEvidenceInput!) { made: addEvidence(input: $input) { __typename ... on Evidence { id } } }`;
  await made(author, evidence, {
    input: {
      ...{ clientKey: randomUUID(), holder: { kind: 'LESSON', id: draft.id } },
      ...{ factorId: factor, polarity: 'HELPED', quote: secret },
    },
  });
  expect([draft.state, inReview.state, draftProject.state]).toEqual([
    'DRAFT',
    'IN_REVIEW',
    'DRAFT',
  ]);
  const brief = await makeBrief(author, [{ kind: 'THEME', id: theme }], { title: secret });
  const ended = await shareBrief(author, brief);
  await author.ask('mutation M($id: ID!) { unshareBrief(id: $id) { id } }', { id: brief });
  await server.drainOutbox();
  return {
    briefs: [brief],
    briefTokens: [ended],
    lessons: [draft.id, inReview.id],
    projects: [draftProject.slug ?? ''],
    organisations: (
      await server.sql<{ slug: string }>(`SELECT slug FROM organisation WHERE NOT sample`)
    ).map(({ slug }) => slug),
  };
}

/** Every address of the public content, and those of the drafts, which must look like no address at all. */
async function addresses(server: TestServer): Promise<Addresses> {
  const of = async (text: string): Promise<string[]> =>
    (await server.sql<{ key: string }>(text)).map(({ key }) => key);
  const absent = [secret, randomUUID()];
  return {
    lessons: [...(await of('SELECT id AS key FROM lesson')), ...hidden.lessons, randomUUID()],
    projects: [...(await of('SELECT slug AS key FROM project')), ...hidden.projects, ...absent],
    factors: [...(await of('SELECT slug AS key FROM factor')), ...absent],
    themes: [...(await of('SELECT slug AS key FROM theme')), ...absent],
    organisations: [...(await of('SELECT slug AS key FROM organisation')), ...hidden.organisations],
    studies: await of('SELECT slug AS key FROM study'),
    questions: await of('SELECT slug AS key FROM open_question'),
    briefs: [...hidden.briefs, ...absent],
    briefTokens: [...hidden.briefTokens, ...absent],
    words: [
      secret,
      'hemligh',
      'utkast',
      'lärcentrum',
      'kraftsamling',
      `-${secret} projekt`,
      `"${secret} i"`,
    ],
  };
}

beforeAll(async () => {
  [plain, withDrafts] = await Promise.all([
    startServer({ content: 'sample' }),
    startServer({ content: 'sample' }),
  ]);
  hidden = await addDrafts(withDrafts);
}, 240_000);

afterAll(() => Promise.all([plain.close(), withDrafts.close()]));

/** The request id differs between any two answers, and is no fact of the content. */
const told = (text: string): string => text.replace(/"requestId":"[^"]*"/g, '');

test('a reader without an account cannot tell the two worlds apart', async () => {
  const operations = anonymousOperations(await addresses(plain));
  for (const { query, variables } of operations) {
    const [one, other] = await Promise.all([
      plain.graphql(query, variables),
      withDrafts.graphql(query, variables),
    ]);
    expect({ variables, text: told(other.text), status: other.status }).toEqual({
      ...{ variables, text: told(one.text), status: one.status },
    });
    expect({ query, errors: one.errors }).toEqual({ query, errors: [] });
  }
});

test('every field of Query is among what was asked', async () => {
  const schema = await plain.ask<{ __schema: { queryType: { fields: { name: string }[] } } }>(
    '{ __schema { queryType { fields { name } } } }',
  );
  const asked = new Set(anonymousOperations(await addresses(plain)).map(({ field }) => field));
  const fields = schema.__schema.queryType.fields.map(({ name }) => name);
  expect(fields.filter((name) => !asked.has(name))).toEqual([]);
});

test('control: the author sees the drafts', async () => {
  const author = await withDrafts.tryAs('CONTRIBUTOR');
  const { lesson } = await author.ask<{ lesson: { text: string } | null }>(
    'query Q($id: ID!) { lesson(id: $id) { text } }',
    { id: hidden.lessons[0] },
  );
  expect(lesson?.text).toContain(secret);
});
