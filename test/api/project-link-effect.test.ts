import { EvidenceRows } from '../support/evidence-rows.js';
import { fingerprint } from '../support/fingerprint.js';
import { addMember } from '../support/knowledge-rows.js';
import { keepOutbox } from '../support/outbox-log.js';
import { startServer, type TestServer } from '../support/server.js';
import type { Session } from '../support/session.js';

let server: TestServer;
let owner: Session;
const rows = new EvidenceRows();

// Each of four projects tells its own; "Delad" is told by all of them, once on the other side.
const shared = rows.factor('Delad');
const paired = rows.factor('Parvis');
const lonely = rows.factor('Ensam');
const [a, b, c, d] = ['A', 'B', 'C', 'D'].map((title) =>
  rows.project(`Projekt ${title}`, [], { slug: `projekt-${title.toLowerCase()}` }),
) as [Row, Row, Row, Row];
const draft = rows.project('Utkast', [], { state: 'DRAFT', published_at: null });
type Row = ReturnType<typeof rows.project>;

for (const project of [a, b, c]) rows.evidence(shared, 'HELPED', { project_id: project.id });
rows.evidence(shared, 'HINDERED', { project_id: d.id });
for (const project of [a, b]) rows.evidence(paired, 'HELPED', { project_id: project.id });
rows.evidence(lonely, 'HELPED', { project_id: a.id });

beforeAll(async () => {
  server = await startServer();
  await keepOutbox(server.sql);
  await rows.write(server.sql);
  owner = await server.signInAs('owner@example.org');
  for (const project of [a, draft]) {
    await addMember(server.sql, owner, { id: project.id, slug: '' }, 'OWNER');
  }
});
afterAll(() => server.close());

const query = `query Effect($input: ProjectLinkProposal!) { projectLinkEffect(input: $input) {
  __typename
  ... on ProjectLinkEffect {
    familiesBefore { title } familiesAfter { title } strengthChanges
    factors { factor { labelSv }
      before { helped hindered total strength } after { helped hindered total strength } }
  }
  ... on LinkMakesLoop { path }
  ... on LinkExists { linkId }
} }`;

interface Effect {
  __typename: string;
  familiesBefore: { title: string }[][];
  familiesAfter: { title: string }[][];
  strengthChanges: number;
  factors: {
    factor: { labelSv: string };
    before: Record<string, unknown>;
    after: Record<string, unknown>;
  }[];
}

const effect = async (input: object, session = owner): Promise<Effect | null> =>
  (await session.ask<{ projectLinkEffect: Effect | null }>(query, { input })).projectLinkEffect;

const put = (from: Row, to: Row, kind = 'CONTINUES_AS', id?: string) => ({
  put: [{ fromId: from.id, toId: to.id, kind, id }],
});

const groups = (families: { title: string }[][] = []) =>
  families.map((family) => family.map(({ title }) => title.at(-1)).join('')).sort();

test('two projects that would be one: who they are, and which factors change', async () => {
  const told = await effect(put(a, b));
  expect(groups(told?.familiesBefore)).toEqual(['A', 'B']);
  expect(groups(told?.familiesAfter)).toEqual(['AB']);
  expect(told?.factors.map(({ factor }) => factor.labelSv)).toEqual(['Delad', 'Parvis']);
  expect(told?.factors[0]).toMatchObject({
    before: { helped: 3, hindered: 1, total: 4, strength: 'SEVERAL' },
    after: { helped: 2, hindered: 1, total: 3, strength: 'SOME' },
  });
  expect(told?.factors[1]).toMatchObject({
    before: { total: 2, strength: 'SOME' },
    after: { total: 1, strength: 'SINGLE' },
  });
  expect(told?.strengthChanges).toBe(2);
});

test('it equals what saving does, and asking leaves no trace', async () => {
  const before = await fingerprint(server.sql);
  const told = await effect(put(a, d, 'SCALES_UP'));
  expect(await fingerprint(server.sql)).toEqual(before);
  const standings = () =>
    server.ask<{ factors: { nodes: { labelSv: string; standing: Record<string, unknown> }[] } }>(
      `{ factors(first: 50) { nodes { labelSv standing { helped hindered total strength } } } }`,
    );
  await owner.ask(
    `mutation Save($input: SaveProjectLinkInput!) { saveProjectLink(input: $input) { __typename } }`,
    { input: { fromId: a.id, toId: d.id, kind: 'SCALES_UP' } },
  );
  const { nodes } = (await standings()).factors;
  for (const { factor, after } of told?.factors ?? []) {
    expect(nodes.find(({ labelSv }) => labelSv === factor.labelSv)?.standing).toEqual(after);
  }
  expect(told?.factors).toHaveLength(1);
  const [link] = await server.sql<{ id: string }>('SELECT id FROM project_link');
  const undone = await effect({ remove: [link?.id] });
  expect(groups(undone?.familiesBefore)).toEqual(['AD']);
  expect(groups(undone?.familiesAfter)).toEqual(['A', 'D']);
  expect(undone?.factors).toMatchObject(
    (told?.factors ?? []).map(({ before, after }) => ({ before: after, after: before })),
  );
  // Changed into a kind that ties nothing, it parts them as well.
  expect(groups((await effect(put(a, d, 'BUILDS_ON', link?.id)))?.familiesAfter)).toEqual([
    'A',
    'D',
  ]);
  await owner.ask(
    'mutation R($id: ID!, $of: ID!) { removeProjectLink(id: $id, projectId: $of) { id } }',
    {
      id: link?.id,
      of: a.id,
    },
  );
});

test('links that do nothing say so: to a draft, or of a kind that does not tie', async () => {
  for (const input of [put(a, draft), put(a, b, 'PARALLEL_WITH')]) {
    const told = await effect(input);
    expect(told?.factors).toEqual([]);
    expect(groups(told?.familiesAfter)).toEqual(groups(told?.familiesBefore));
  }
});

test('several at once are tried together, a loop among them is told with its way', async () => {
  const several = { put: [...put(a, b).put, ...put(a, c).put] };
  expect(groups((await effect(several))?.familiesAfter)).toEqual(['ABC']);
  const loop = { put: [...put(a, b).put, ...put(b, a, 'PART_OF').put] };
  expect(await effect(loop)).toEqual({
    __typename: 'LinkMakesLoop',
    path: ['Projekt B', 'Projekt A', 'Projekt B'],
  });
  const twice = { put: [...put(a, b).put, ...put(a, b).put] };
  expect((await effect(twice))?.__typename).toBe('LinkExists');
});

test('it is for those who may save it: nobody else learns anything, of drafts neither', async () => {
  const stranger = await server.signInAs('stranger@example.org');
  for (const session of [server.visitor(), stranger]) {
    expect(await effect(put(a, b), session)).toBeNull();
    expect(await effect(put(a, draft), session)).toBeNull();
  }
  expect(await effect(put(b, c))).toBeNull();
  const { errors } = await owner.graphql(query, { input: put(a, a) });
  expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});
