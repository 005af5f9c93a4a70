import { randomUUID } from 'node:crypto';
import {
  createBriefText,
  createInput,
  makeBrief,
  readBrief,
  seenBrief,
  sharedDocument,
  shareBrief,
} from '../support/brief-requests.js';
import { EvidenceRows } from '../support/evidence-rows.js';
import { fingerprint } from '../support/fingerprint.js';
import { startServer, type TestServer } from '../support/server.js';
import type { Session } from '../support/session.js';
import { makeTeam, type Team } from '../support/team.js';

let server: TestServer;
let team: Team;
let owner: Session;
let brief: string;
let itemId: string;
const rows = new EvidenceRows();
const theme = rows.theme('Lärcentrum');
const factor = rows.factor('Stöd');
const project = rows.project('Alfa', [theme]);
rows.evidence(factor, 'HELPED', { project_id: project.id }, { quote: 'Det bar.' });
const draftProject = rows.project('Utkast', [theme], { state: 'DRAFT', published_at: null });
const draft = rows.lesson(project, { state: 'DRAFT', published_at: null });
const onDraft = rows.lesson(draftProject);

beforeAll(async () => {
  server = await startServer();
  await rows.write(server.sql);
  team = await makeTeam(server);
  owner = team.contributor;
  brief = await makeBrief(owner, [{ kind: 'FACTOR', id: factor.id }]);
  itemId = (await seenBrief(owner, brief)).document.factors[0]?.itemId ?? '';
});
afterAll(() => server.close());

const id = (): object => ({ id: brief });
const mutations: [name: string, query: string, variables: () => object][] = [
  [
    'addToBrief',
    'mutation M($id: ID!, $items: [BriefItemInput!]!) { addToBrief(id: $id, items: $items) { __typename } }',
    () => ({ id: brief, items: [{ kind: 'PROJECT', id: project.id }] }),
  ],
  [
    'removeFromBrief',
    'mutation M($id: ID!, $itemId: ID!) { removeFromBrief(id: $id, itemId: $itemId) { id } }',
    () => ({ id: brief, itemId }),
  ],
  ['refreshBrief', 'mutation M($id: ID!) { refreshBrief(id: $id) { __typename } }', id],
  [
    'editBrief',
    'mutation M($input: EditBriefInput!) { editBrief(input: $input) { __typename } }',
    () => ({ input: { id: brief, version: 1, shortAnswer: 'Taget.' } }),
  ],
  [
    'arrangeBrief',
    'mutation M($id: ID!, $sections: [BriefSection!]!) { arrangeBrief(id: $id, sections: $sections) { id } }',
    () => ({
      id: brief,
      sections: [
        ...['SOURCES', 'METHOD', 'QUESTION', 'SHORT_ANSWER', 'HELPED', 'HINDERED'],
        ...['CONTRADICTIONS', 'GAPS', 'LESSONS', 'PROJECTS'],
      ],
    }),
  ],
  ['shareBrief', 'mutation M($id: ID!) { shareBrief(id: $id) { __typename } }', id],
  ['unshareBrief', 'mutation M($id: ID!) { unshareBrief(id: $id) { id } }', id],
  ['discardBrief', 'mutation M($id: ID!) { discardBrief(id: $id) { id } }', id],
];

const others: [who: string, code: string][] = [
  ['nobody', 'UNAUTHENTICATED'],
  ['stranger', 'NOT_FOUND'],
  ['owner', 'NOT_FOUND'],
  ['curator', 'NOT_FOUND'],
  ['administrator', 'NOT_FOUND'],
];
const prints = () => fingerprint(server.sql, ['brief', 'brief_item', 'outbox', 'audit_event']);

test.each(mutations)('%s is its owner’s alone', async (_name, query, variables) => {
  const before = await prints();
  for (const [who, code] of others) {
    const { errors } = await team[who as keyof Team & 'nobody'].graphql(query, variables());
    expect([who, errors[0]?.extensions?.['code']]).toEqual([who, code]);
  }
  expect(await prints()).toEqual(before);
});

test('another’s brief and one that is not there are answered alike', async () => {
  for (const [who] of others) {
    const session = team[who as keyof Team & 'nobody'];
    for (const key of [brief, randomUUID(), 'x']) {
      const { brief: seen } = await session.ask<{ brief: null }>(
        'query Q($id: ID!) { brief(id: $id) { id } }',
        { id: key },
      );
      expect(seen).toBeNull();
    }
    const { briefs } = await session.ask<{ briefs: { nodes: object[] } }>(
      '{ briefs { nodes { id } } }',
    );
    expect(briefs.nodes).toEqual([]);
  }
});

test('without an account nothing is made', async () => {
  const { errors } = await team.nobody.graphql(createBriefText, { input: createInput() });
  expect(errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
});

test('what is the viewer’s alone is put into no brief, not even their own', async () => {
  await server.sql(
    'UPDATE lesson SET author_id = (SELECT owner_id FROM brief WHERE id = $1) WHERE id = $2',
    [brief, draft.id],
  );
  for (const item of [
    { kind: 'LESSON', id: draft.id },
    { kind: 'LESSON', id: onDraft.id },
    { kind: 'PROJECT', id: draftProject.id },
  ] as const) {
    const { errors } = await owner.graphql(createBriefText, { input: createInput([item]) });
    expect(errors[0]?.extensions?.['code']).toBe('NOT_FOUND');
  }
});

describe('a shared link', () => {
  const reads = async (token: string) => (await sharedDocument(team.nobody, token))?.title ?? null;

  test('is read without an account; nothing of the owner is told, only a hash is kept', async () => {
    const token = await shareBrief(owner, brief);
    expect(await reads(token)).toBe('Underlag till nämnden');
    const kept = await server.sql<{ row: string }>(
      'SELECT (b::text || coalesce((SELECT string_agg(i::text, $2) FROM brief_item i), $2)) AS row FROM brief b WHERE id = $1',
      [brief, ''],
    );
    expect(kept[0]?.row).not.toContain(token);
    const fields = await server.ask<{ __type: { fields: { name: string }[] } }>(
      '{ __type(name: "SharedBrief") { fields { name } } }',
    );
    expect(fields.__type.fields.map(({ name }) => name)).toEqual(['document']);
  });

  test('a new one ends the old; revoked, unknown and malformed ones are the same', async () => {
    const old = await shareBrief(owner, brief);
    const token = await shareBrief(owner, brief);
    expect([await reads(old), await reads(token)]).toEqual([null, 'Underlag till nämnden']);
    await owner.ask('mutation M($id: ID!) { unshareBrief(id: $id) { id } }', { id: brief });
    const unknown = token.replace(/./, (sign) => (sign === 'A' ? 'B' : 'A'));
    for (const none of [token, unknown, 'x', '', `${token}'--`])
      expect(await reads(none)).toBeNull();
    const answers = await Promise.all(
      [token, unknown, 'x'].map((each) =>
        team.nobody.fetch(`/export/delat/${each}/docx`).then(async (response) => ({
          ...{ status: response.status, text: await response.text() },
        })),
      ),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
    expect((await seenBrief(owner, brief)).sharedAt).toBeNull();
  });

  test.each([
    ['title', 'Underlag om 19811228-9874'],
    ['question', 'Hur gick det för 19811228-9874?'],
    ['shortAnswer', 'Ring 070-123 45 67 för mer.'],
  ])('what seems personal in the %s is asked about before it is shared', async (field, words) => {
    const other = await makeBrief(owner, [{ kind: 'FACTOR', id: factor.id }]);
    await owner.ask(
      'mutation M($input: EditBriefInput!) { editBrief(input: $input) { __typename } }',
      { input: { id: other, version: 1, [field]: words } },
    );
    const share = async (confirmed?: boolean) => {
      const { shared } = await owner.ask<{ shared: { __typename: string; kinds?: string[] } }>(
        `mutation M($id: ID!, $confirmed: Boolean) { shared: shareBrief(id: $id, confirmed: $confirmed) {
          __typename ... on LooksPersonal { kinds message } } }`,
        { id: other, confirmed },
      );
      return shared;
    };
    const before = await prints();
    for (const confirmed of [undefined, false]) {
      expect(await share(confirmed)).toEqual({
        __typename: 'LooksPersonal',
        kinds: [field === 'shortAnswer' ? 'PHONE' : 'PERSONAL_NUMBER'],
        message: expect.stringContaining('Take it out, or confirm that it is none.'),
      });
    }
    expect(await prints()).toEqual(before);
    expect((await seenBrief(owner, other)).sharedAt).toBeNull();
    expect((await share(true)).__typename).toBe('BriefLink');
    expect((await seenBrief(owner, other)).sharedAt).not.toBeNull();
  });

  test('what seems personal is asked about before a shared brief says it', async () => {
    const other = await makeBrief(owner, [{ kind: 'FACTOR', id: factor.id }]);
    const edit = async (shortAnswer: string, confirmed?: boolean) => {
      const { version } = await seenBrief(owner, other);
      const { edited } = await owner.ask<{ edited: { __typename: string; kinds?: string[] } }>(
        `mutation M($input: EditBriefInput!, $confirmed: Boolean) {
          edited: editBrief(input: $input, confirmed: $confirmed) {
            __typename ... on LooksPersonal { kinds } } }`,
        { input: { id: other, version, shortAnswer }, confirmed },
      );
      return edited;
    };
    // Nobody else reads it yet.
    expect(await edit('Ring 070-123 45 67.')).toEqual({ __typename: 'Brief' });
    expect(await edit('Inget.')).toEqual({ __typename: 'Brief' });
    await shareBrief(owner, other);
    const before = await prints();
    for (const confirmed of [undefined, false]) {
      const asked = { __typename: 'LooksPersonal', kinds: ['PHONE'] };
      expect(await edit('Ring 070-123 45 67.', confirmed)).toEqual(asked);
    }
    expect(await prints()).toEqual(before);
    expect(await edit('Inget mer.')).toEqual({ __typename: 'Brief' });
    expect(await edit('Ring 070-123 45 67.', true)).toEqual({ __typename: 'Brief' });
    expect((await seenBrief(owner, other)).document.shortAnswer).toBe('Ring 070-123 45 67.');
  });

  test('leads nowhere once the brief is deleted', async () => {
    const other = await makeBrief(owner, [{ kind: 'FACTOR', id: factor.id }]);
    const token = await shareBrief(owner, other);
    expect(await reads(token)).not.toBeNull();
    await owner.ask('mutation M($id: ID!) { discardBrief(id: $id) { id } }', { id: other });
    expect(await reads(token)).toBeNull();
    const { brief: gone } = await owner.ask<{ brief: null }>(readBrief, { id: other });
    expect(gone).toBeNull();
  });
});
