import {
  addConcurrent,
  concurrentQuery,
  concurrentTo,
  judgeProject,
  proposedTo,
} from '../support/concurrent-requests.js';
import { addConcept, addMember, type ProjectRow } from '../support/knowledge-rows.js';
import { startServer, type TestServer } from '../support/server.js';
import { statementsOf } from '../support/statements.js';
import { makeTeam, type Team } from '../support/team.js';

let server: TestServer;
let theme: { id: string; slug: string };
beforeAll(async () => {
  server = await startServer();
  theme = await addConcept(server.sql, 'theme');
}, 240_000);
afterAll(() => server.close());

const factsOf = async (project: ProjectRow, other: ProjectRow) =>
  (await concurrentTo(server.visitor(), project))?.proposals
    .find((one) => one.project.id === other.id)
    ?.reason.facts.map(({ kind, labelSv }) => (labelSv ? `${kind} ${labelSv}` : kind));

describe('what is proposed', () => {
  let here: ProjectRow;
  let there: ProjectRow;
  beforeAll(async () => {
    here = await addConcurrent(server, { themes: [theme], places: ['21'] });
    there = await addConcurrent(server, { themes: [theme], places: ['07'] });
  });

  test('a theme of both is a reason on both pages, told with the time and the counties', async () => {
    expect(await proposedTo(server.visitor(), here)).toEqual([there.id]);
    expect(await proposedTo(server.visitor(), there)).toEqual([here.id]);
    const label = expect.stringMatching(/^SAME_THEME Begrepp/) as string;
    expect(await factsOf(here, there)).toEqual([label, 'GOING_ON', 'OTHER_COUNTY Kronobergs län']);
    expect(await factsOf(there, here)).toEqual([label, 'GOING_ON', 'OTHER_COUNTY Gävleborgs län']);
  });

  test('a neighbouring county and the own one are told as such, a merged theme is the one it became', async () => {
    const merged = await addConcept(server.sql, 'theme', { mergedInto: theme.id });
    const near = await addConcurrent(server, { themes: [merged], places: ['17', '21'] });
    const beside = await addConcurrent(server, { themes: [merged], places: ['2280', '07'] });
    expect(await factsOf(here, near)).toEqual([
      expect.stringMatching(/^SAME_THEME/),
      'SAME_COUNTY Gävleborgs län',
      'GOING_ON',
      'OTHER_COUNTY Värmlands län',
    ]);
    expect(await factsOf(here, beside)).toEqual([
      expect.stringMatching(/^SAME_THEME/),
      'NEIGHBOURING_COUNTY Västernorrlands län',
      'GOING_ON',
      'OTHER_COUNTY Kronobergs län',
    ]);
  });

  test('words alone are a reason, shown by the sentences; other words and another theme are none', async () => {
    const own = await addConcept(server.sql, 'theme');
    const words = 'Skolelever räknar bävrar och trollsländor vid åarna tillsammans med kommunen.';
    const one = await addConcurrent(server, { title: 'Bäverspår', summary: words, themes: [own] });
    const like = await addConcurrent(server, {
      title: 'Åns bävrar',
      summary: 'Vi räknar bävrar vid åarna, och skolelever hjälper till att leta trollsländor.',
    });
    // Says the same word for word, elsewhere: nobody needs to know of it more.
    const same = await addConcurrent(server, { title: 'Bäverspår', summary: words });
    await addConcurrent(server, { summary: 'Zeppelinare och xylofoner förvirrar vulkanologer.' });
    await server.drainOutbox();
    const found = (await concurrentTo(server.visitor(), one))?.proposals ?? [];
    expect(found.map(({ project }) => project.id).sort()).toEqual([like.id, same.id].sort());
    for (const { reason } of found) expect(reason.sentences[0]?.shared).toContain('bävrar');
    expect(await proposedTo(server.visitor(), like)).toContain(one.id);
  });
});

test('only what is published and goes on today is proposed, and only to such', async () => {
  const own = await addConcept(server.sql, 'theme');
  const themes = [own];
  const asked = await addConcurrent(server, { themes });
  const left = [
    await addConcurrent(server, { themes, state: 'DRAFT' }),
    await addConcurrent(server, { themes, state: 'WITHDRAWN' }),
    await addConcurrent(server, { themes, from: -300, to: -1 }),
    await addConcurrent(server, { themes, from: 2, to: 300 }),
  ];
  const lastDay = await addConcurrent(server, { themes, from: -300, to: 1 });
  const session = await server.signInAs('member.of.all@example.org');
  for (const project of [asked, ...left]) {
    await addMember(server.sql, session, project, 'OWNER');
  }
  await server.drainOutbox();
  expect(await proposedTo(server.visitor(), asked)).toEqual([lastDay.id]);
  expect(await proposedTo(session, asked)).toEqual([lastDay.id]);
  for (const project of left) expect(await proposedTo(session, project)).toEqual([]);
  expect(await concurrentTo(server.visitor(), left[0] ?? asked)).toBeNull();
  expect(await concurrentTo(server.visitor(), { slug: 'inget-projekt' })).toBeNull();
});

test('its family and what its lineage shows are left out', async () => {
  const themes = [await addConcept(server.sql, 'theme')];
  const asked = await addConcurrent(server, { themes });
  const sister = await addConcurrent(server, { themes, familyOf: asked });
  const parallel = await addConcurrent(server, { themes });
  const other = await addConcurrent(server, { themes });
  await server.sql(
    `INSERT INTO project_link (id, from_id, to_id, kind) VALUES (gen_random_uuid(), $1, $2, 'PARALLEL_WITH')`,
    [parallel.id, asked.id],
  );
  expect(await proposedTo(server.visitor(), asked)).toEqual([other.id]);
  expect(await proposedTo(server.visitor(), sister)).not.toContain(asked.id);
});

describe('not relevant', () => {
  let team: Team;
  let asked: ProjectRow;
  let other: ProjectRow;
  let judged: { projectId: string; otherId: string };
  beforeAll(async () => {
    team = await makeTeam(server, 'concurrent');
    const themes = [await addConcept(server.sql, 'theme')];
    asked = await addConcurrent(server, { themes });
    other = await addConcurrent(server, { themes });
    await addMember(server.sql, team.contributor, asked, 'CONTRIBUTOR');
    await addMember(server.sql, team.owner, asked, 'OWNER');
    await addMember(server.sql, team.stranger, other, 'OWNER');
    judged = { projectId: asked.id, otherId: other.id };
  });

  test.each([
    ['nobody', 'UNAUTHENTICATED'],
    ['stranger', 'FORBIDDEN'],
    ['curator', 'FORBIDDEN'],
    ['administrator', 'FORBIDDEN'],
    ['contributor', null],
    ['owner', null],
  ] as const)('%s says it: %s', async (who, code) => {
    expect((await concurrentTo(team[who], asked))?.viewerCan.dismiss).toBe(code === null);
    const { errors } = await judgeProject(team[who], { ...judged, relevant: false });
    expect(errors[0]?.extensions?.['code'] ?? null).toBe(code);
    expect(await proposedTo(server.visitor(), asked)).toEqual(code ? [other.id] : []);
    if (!code) await judgeProject(team[who], { ...judged, relevant: true });
  });

  test('it is hidden on that page for everyone and for good, and stands on the other one’s', async () => {
    const say = (relevant: boolean) => judgeProject(team.contributor, { ...judged, relevant });
    await say(false);
    expect((await say(false)).errors).toEqual([]);
    for (const who of [server.visitor(), team.owner, team.stranger]) {
      expect(await proposedTo(who, asked)).toEqual([]);
      expect(await proposedTo(who, other)).toEqual([asked.id]);
    }
    await server.sql('UPDATE project SET version = version + 1, updated_at = now()');
    expect(await proposedTo(team.owner, asked)).toEqual([]);
    await say(true);
    expect(await proposedTo(team.owner, asked)).toEqual([other.id]);
  });

  test('what is no public project, or the project itself, cannot be judged', async () => {
    const draft = await addConcurrent(server, { state: 'DRAFT' });
    const withdrawn = await addConcurrent(server, { state: 'WITHDRAWN' });
    await addMember(server.sql, team.owner, withdrawn, 'OWNER');
    const codeOf = async (input: { projectId: string; otherId: string }) =>
      (await judgeProject(team.owner, { ...input, relevant: false })).errors[0]?.extensions?.[
        'code'
      ];
    expect(await codeOf({ ...judged, otherId: draft.id })).toBe('NOT_FOUND');
    expect(await codeOf({ ...judged, otherId: withdrawn.id })).toBe('NOT_FOUND');
    expect(await codeOf({ ...judged, otherId: asked.id })).toBe('BAD_USER_INPUT');
    expect(await codeOf({ projectId: draft.id, otherId: other.id })).toBe('NOT_FOUND');
    expect(await codeOf({ projectId: withdrawn.id, otherId: other.id })).toBe('FORBIDDEN');
  });
});

test('at most five, and as many statements as for one', async () => {
  const [few, many] = [
    [await addConcept(server.sql, 'theme')],
    [await addConcept(server.sql, 'theme')],
  ];
  const one = await addConcurrent(server, { themes: few });
  await addConcurrent(server, { themes: few });
  const all: ProjectRow[] = [];
  for (let count = 0; count < 9; count += 1)
    all.push(await addConcurrent(server, { themes: many }));
  const [first] = all;
  if (!first) throw new Error('No project');
  expect(await proposedTo(server.visitor(), first)).toHaveLength(5);
  const ofOne = await statementsOf(server.visitor(), concurrentQuery, { slug: one.slug });
  const ofMany = await statementsOf(server.visitor(), concurrentQuery, { slug: first.slug });
  expect(ofMany).toBe(ofOne);
  expect(ofMany).toBeLessThanOrEqual(22);
});

test('who reads very much is told when to ask again', async () => {
  const themes = [await addConcept(server.sql, 'theme')];
  const asked = await addConcurrent(server, { themes });
  const session = server.visitor();
  expect((await concurrentTo(session, asked))?.__typename).toBe('ConcurrentProjects');
  await server.sql(`UPDATE rate_limit SET points = 600 WHERE key LIKE 'relatedByClient%'`);
  expect((await concurrentTo(session, asked))?.__typename).toBe('TooManyAttempts');
});
