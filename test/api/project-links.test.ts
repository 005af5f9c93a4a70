import { randomUUID } from 'node:crypto';
import type { TestServer } from '../support/server.js';
import type { Session } from '../support/session.js';
import {
  events,
  makeProject,
  type ProjectRow,
  publishProject,
  removeLink,
  type Result,
  saveLink,
  updateProject,
  withdrawProject,
  written,
  startWithoutWorker,
} from './project-requests.js';

let server: TestServer;
let owner: Session;
let other: Session;
beforeAll(async () => {
  server = await startWithoutWorker();
  owner = await server.signInAs('owner@example.org');
  other = await server.signInAs('other@example.org');
});
afterAll(() => server.close());

type Kind =
  'PRE_STUDY_FOR' | 'CONTINUES_AS' | 'SCALES_UP' | 'PART_OF' | 'PARALLEL_WITH' | 'BUILDS_ON';

const link = async (
  from: ProjectRow,
  to: ProjectRow,
  kind: Kind,
  more: object = {},
  session = owner,
): Promise<Result> =>
  (
    await session.ask<{ saveProjectLink: Result }>(saveLink, {
      input: { fromId: from.id, toId: to.id, kind, ...more },
    })
  ).saveProjectLink;

/** Projects by the letters of their titles, published and tied as told: `ab` continues as. */
async function world(letters: string, links: string[] = []): Promise<Record<string, ProjectRow>> {
  const made: Record<string, ProjectRow> = {};
  for (const title of letters)
    made[title] = await makeProject(owner, { title: `Projekt ${title}` });
  for (const [from = '', to = ''] of links) {
    expect(await link(at(made, from), at(made, to), 'CONTINUES_AS')).toMatchObject({
      __typename: 'Project',
    });
  }
  return made;
}

function at(made: Record<string, ProjectRow>, letter: string): ProjectRow {
  const project = made[letter];
  if (!project) throw new Error(`No project ${letter}`);
  return project;
}

/** Which letters count as one: `ab c` are two families. */
async function families(made: Record<string, ProjectRow>): Promise<string> {
  const rows = await server.sql<{ id: string; family_id: string }>(
    'SELECT id, family_id FROM project WHERE id = ANY($1)',
    [Object.values(made).map(({ id }) => id)],
  );
  const groups = new Map<string, string>();
  for (const [letter, { id }] of Object.entries(made)) {
    const family = rows.find((row) => row.id === id)?.family_id ?? '';
    groups.set(family, (groups.get(family) ?? '') + letter);
  }
  for (const [family, letters] of groups) {
    const ids = [...letters].map((letter) => at(made, letter).id);
    expect(ids.sort()[0]).toBe(family);
  }
  return [...groups.values()].sort().join(' ');
}

const linkId = async (from: ProjectRow, to: ProjectRow): Promise<string> => {
  const [row] = await server.sql<{ id: string }>(
    'SELECT id FROM project_link WHERE from_id = $1 AND to_id = $2',
    [from.id, to.id],
  );
  return row?.id ?? '';
};

test('links tie families, over any number of steps, and removing one parts them', async () => {
  const made = await world('abcd', ['ab', 'cd']);
  expect(await families(made)).toBe('ab cd');
  await link(at(made, 'd'), at(made, 'a'), 'PART_OF');
  expect(await families(made)).toBe('abcd');
  const id = await linkId(at(made, 'd'), at(made, 'a'));
  await owner.ask(removeLink, { id, projectId: at(made, 'a').id });
  expect(await families(made)).toBe('ab cd');
});

test('a link that is changed to another kind, or other projects, ties accordingly', async () => {
  const made = await world('abc', ['ab']);
  const id = await linkId(at(made, 'a'), at(made, 'b'));
  await link(at(made, 'a'), at(made, 'b'), 'PARALLEL_WITH', { id });
  expect(await families(made)).toBe('a b c');
  await link(at(made, 'b'), at(made, 'c'), 'SCALES_UP', { id });
  expect(await families(made)).toBe('a bc');
});

test.each<Kind>(['PARALLEL_WITH', 'BUILDS_ON'])('%s ties nothing', async (kind) => {
  const made = await world('ab');
  await link(at(made, 'a'), at(made, 'b'), kind);
  expect(await families(made)).toBe('a b');
});

test('a programme does not tie, and a project that becomes one unties', async () => {
  const made = await world('abcd', ['ac', 'bc', 'cd']);
  expect(await families(made)).toBe('abcd');
  const c = at(made, 'c');
  await owner.ask(updateProject, { input: { id: c.id, version: 1, kind: 'PROGRAMME' } });
  expect(await families(made)).toBe('a b c d');
  await owner.ask(updateProject, { input: { id: c.id, version: 2, kind: 'PILOT' } });
  expect(await families(made)).toBe('abcd');
});

test('a draft ties once it is published, and a withdrawn project unties', async () => {
  const made = await world('ac');
  const b = await makeProject(owner, { title: 'Projekt b', publish: false });
  made['b'] = b;
  await link(at(made, 'a'), b, 'CONTINUES_AS');
  await link(b, at(made, 'c'), 'CONTINUES_AS');
  expect(await families(made)).toBe('a b c');
  const before = (await events(server, at(made, 'c').id)).length;
  await owner.ask(publishProject, { id: b.id, version: 1 });
  expect(await families(made)).toBe('acb');
  await owner.ask(withdrawProject, { id: b.id, version: 2, reason: 'Prövning' });
  expect(await families(made)).toBe('a b c');
  expect((await events(server, at(made, 'c').id)).length).toBeGreaterThanOrEqual(before);
});

test('a link that makes a loop is refused with the way round', async () => {
  const made = await world('abcd', ['ab', 'bc']);
  await link(at(made, 'c'), at(made, 'd'), 'PART_OF');
  const before = await written(server);
  expect(await link(at(made, 'd'), at(made, 'a'), 'SCALES_UP')).toEqual({
    __typename: 'LinkMakesLoop',
    path: ['d', 'a', 'b', 'c', 'd'].map((letter) => `Projekt ${letter}`),
  });
  expect(await link(at(made, 'b'), at(made, 'a'), 'PRE_STUDY_FOR')).toMatchObject({
    path: ['Projekt b', 'Projekt a', 'Projekt b'],
  });
  expect(await written(server)).toEqual(before);
  // Other kinds do not say what comes before what.
  expect((await link(at(made, 'd'), at(made, 'a'), 'BUILDS_ON')).__typename).toBe('Project');
  // A link may be turned round: it does not stand in its own way.
  const id = await linkId(at(made, 'a'), at(made, 'b'));
  expect((await link(at(made, 'b'), at(made, 'a'), 'CONTINUES_AS', { id })).__typename).toBe(
    'Project',
  );
});

test('two links at the same time do not make a loop together', async () => {
  for (let round = 0; round < 5; round += 1) {
    const made = await world('ab');
    const [a, b] = [at(made, 'a'), at(made, 'b')];
    const answers = await Promise.all([
      link(a, b, 'CONTINUES_AS'),
      link(b, a, 'CONTINUES_AS'),
      link(b, a, 'PART_OF'),
    ]);
    const loops = answers.filter(({ __typename }) => __typename === 'LinkMakesLoop').length;
    expect([1, 2]).toContain(loops);
    expect(await families(made)).toBe('ab');
  }
});

test('a loop through a draft of others is refused without its title', async () => {
  const made = await world('ab');
  const hidden = await makeProject(other, { title: 'Hemligt', publish: false });
  await link(at(made, 'a'), hidden, 'CONTINUES_AS', {}, other);
  await link(hidden, at(made, 'b'), 'CONTINUES_AS', {}, other);
  const refused = await link(at(made, 'b'), at(made, 'a'), 'PART_OF');
  expect(refused).toMatchObject({ path: ['Projekt b', 'Projekt a', '', 'Projekt b'] });
  const shown = await server.ask(
    `query Links($slug: String!) { project(slug: $slug) { links { id } family { id } }
       projectFamily(slug: $slug) { members { id } projects { id } links { id } } }`,
    { slug: at(made, 'a').slug },
  );
  const alone = [{ id: at(made, 'a').id }];
  expect(shown).toEqual({
    project: { links: [], family: [] },
    projectFamily: { members: alone, projects: alone, links: [] },
  });
});

test('the same link twice is one link', async () => {
  const made = await world('ab', ['ab']);
  expect(await link(at(made, 'a'), at(made, 'b'), 'CONTINUES_AS')).toEqual({
    __typename: 'LinkExists',
    linkId: await linkId(at(made, 'a'), at(made, 'b')),
  });
  const { errors } = await owner.graphql(saveLink, {
    input: { fromId: at(made, 'a').id, toId: at(made, 'a').id, kind: 'PART_OF' },
  });
  expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  const elsewhere = { id: randomUUID(), projectId: at(made, 'a').id };
  const absent = await owner.graphql(removeLink, elsewhere);
  expect(absent.errors[0]?.extensions?.code).toBe('NOT_FOUND');
});

test('lineage shows the family and its neighbours, with what was carried over', async () => {
  const made = await world('abcde', ['ab']);
  await link(at(made, 'b'), at(made, 'c'), 'BUILDS_ON');
  await link(at(made, 'c'), at(made, 'd'), 'PARALLEL_WITH');
  const carried = { carriedOver: ['metoden'], leftBehind: ['organisationen'], at: '2015-09' };
  await link(at(made, 'b'), at(made, 'e'), 'CONTINUES_AS', { ...carried, planned: true });
  const { project, projectFamily } = await server.ask<Record<string, Record<string, unknown>>>(
    `query Lineage($slug: String!) { project(slug: $slug) {
       family { title }
       links { kind tiesFamily at planned carriedOver leftBehind from { title } to { title } } }
       projectFamily(slug: $slug) { members { title } projects { title } links { kind } } }`,
    { slug: at(made, 'a').slug },
  );
  expect(projectFamily).toEqual({
    members: ['a', 'b', 'e'].map((letter) => ({ title: `Projekt ${letter}` })),
    projects: ['a', 'b', 'c', 'e'].map((letter) => ({ title: `Projekt ${letter}` })),
    links: [{ kind: 'CONTINUES_AS' }, { kind: 'CONTINUES_AS' }, { kind: 'BUILDS_ON' }],
  });
  expect(project).toEqual({
    family: [{ title: 'Projekt b' }, { title: 'Projekt e' }],
    links: [
      {
        kind: 'CONTINUES_AS',
        tiesFamily: true,
        at: null,
        planned: false,
        carriedOver: [],
        leftBehind: [],
        from: { title: 'Projekt a' },
        to: { title: 'Projekt b' },
      },
    ],
  });
});
