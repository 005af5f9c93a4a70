import {
  evidenceInput,
  knowledgeMutations,
  sourceInput,
  tell,
} from '../support/evidence-requests.js';
import { fingerprint } from '../support/fingerprint.js';
import { addConcept, addMember, addProject } from '../support/knowledge-rows.js';
import { lessonInput, lessonMutations, publish, send } from '../support/lesson-requests.js';
import { keepOutbox } from '../support/outbox-log.js';
import { startServer, type TestServer } from '../support/server.js';
import type { Session } from '../support/session.js';
import { makeTeam, type Team } from '../support/team.js';

let server: TestServer;
let team: Team;
/** Somebody who is none of those who try. */
let author: Session;
beforeAll(async () => {
  server = await startServer();
  await keepOutbox(server.sql);
  team = await makeTeam(server);
  author = await server.signInAs('author@example.org');
});
afterAll(() => server.close());

const mutations = { ...lessonMutations, ...knowledgeMutations };
type Mutation = keyof typeof mutations;
type Who = Exclude<keyof Team, 'project'>;
const everyone: Who[] = ['nobody', 'stranger', 'contributor', 'owner', 'curator', 'administrator'];
type Done = Partial<Record<Mutation, { __typename: string }>>;
const reason = 'Prövning av rätten.';

/** A lesson of the project that none of those who try has written, in a state. */
async function anothers(state: 'IN_REVIEW' | 'PUBLISHED' | 'WITHDRAWN') {
  const { sql } = server;
  const { id } = await publish(author, { projectId: team.project.id });
  if (state === 'IN_REVIEW') return { id, version: 1 };
  await sql(`UPDATE lesson SET state = 'PUBLISHED', published_at = now() WHERE id = $1`, [id]);
  if (state === 'WITHDRAWN') {
    await sql(`UPDATE lesson SET state = $2, withdrawn_reason = 'Prövning.' WHERE id = $1`, [
      id,
      state,
    ]);
  }
  return { id, version: 1 };
}

async function evidenceOf(kind: 'LESSON' | 'PROJECT') {
  const factor = await addConcept(server.sql, 'factor');
  const id = kind === 'LESSON' ? (await anothers('PUBLISHED')).id : team.project.id;
  const input = evidenceInput({ kind, id }, { factorId: factor.id, polarity: 'HELPED' });
  const added = await tell(team.administrator, 'addEvidence', { input });
  return { id: added.id, version: added.version };
}

async function sourceOfProject() {
  const input = sourceInput({ projectId: team.project.id });
  const { id, version } = await tell(team.administrator, 'addSource', { input });
  await server.sql('UPDATE source SET created_by_id = NULL WHERE id = $1', [id]);
  return { id, version };
}

const anyEvidence = async (kind: 'LESSON' | 'PROJECT', id: string) => ({
  input: evidenceInput(
    { kind, id },
    { factorId: (await addConcept(server.sql, 'factor')).id, polarity: 'HINDERED' },
  ),
});

/** A lesson from elsewhere, for the project to answer. */
async function fromElsewhere() {
  const project = await addProject(server.sql);
  return (await publish(team.administrator, { projectId: project.id })).id;
}

const answered = async () => ({ lessonId: await fromElsewhere(), projectId: team.project.id });
const owners: Who[] = ['owner', 'curator', 'administrator'];
const members: Who[] = ['contributor', 'owner', 'curator', 'administrator'];
const accounts: Who[] = ['stranger', ...members];

/** Each mutation on what is another's: what is sent, and who of everyone may. */
const table: [Mutation, string, () => Promise<object>, Who[]][] = [
  ['saveDraft', 'of one’s own', async () => ({ input: lessonInput() }), accounts],
  ['publishLesson', 'or hand in', async () => ({ input: lessonInput() }), accounts],
  ['approveLesson', 'another’s', () => anothers('IN_REVIEW'), owners],
  [
    'editLesson',
    'another’s',
    async () => ({ input: { ...(await anothers('PUBLISHED')), text: 'En helt annan lydelse.' } }),
    owners,
  ],
  [
    'withdrawLesson',
    'another’s',
    async () => ({ ...(await anothers('PUBLISHED')), reason }),
    owners,
  ],
  ['republishLesson', 'another’s', () => anothers('WITHDRAWN'), owners],
  [
    'addEvidence',
    'to another’s lesson',
    async () => anyEvidence('LESSON', (await anothers('PUBLISHED')).id),
    owners,
  ],
  ['addEvidence', 'to the project', () => anyEvidence('PROJECT', team.project.id), owners],
  [
    'changeEvidence',
    'of another’s lesson',
    async () => ({ input: { ...(await evidenceOf('LESSON')), polarity: 'HINDERED' } }),
    owners,
  ],
  [
    'changeEvidence',
    'of the project',
    async () => ({ input: { ...(await evidenceOf('PROJECT')), polarity: 'HINDERED' } }),
    owners,
  ],
  ['removeEvidence', 'of another’s lesson', () => evidenceOf('LESSON'), owners],
  ['removeEvidence', 'of the project', () => evidenceOf('PROJECT'), owners],
  ['addSource', 'of no project', async () => ({ input: sourceInput() }), accounts],
  [
    'addSource',
    'to the project',
    async () => ({ input: sourceInput({ projectId: team.project.id }) }),
    members,
  ],
  [
    'changeSource',
    'of the project',
    async () => ({ input: { ...(await sourceOfProject()), title: 'Annan titel' } }),
    owners,
  ],
  ['removeSource', 'of the project', () => sourceOfProject(), owners],
  [
    'takeStance',
    'for the project',
    async () => ({ input: { ...(await answered()), kind: 'AGREES' } }),
    ['contributor', 'owner', 'curator'],
  ],
  ['withdrawStance', 'of the project', answered, ['contributor', 'owner', 'curator']],
];

describe.each(table)('%s %s', (mutation, _what, variablesOf, may) => {
  test.each(everyone)('%s', async (who) => {
    const variables = await variablesOf();
    const before = await fingerprint(server.sql);
    const document = mutations[mutation];
    const { data, errors } = await team[who].graphql<Done>(document, variables);
    const code = errors[0]?.extensions?.['code'];
    if (may.includes(who)) {
      expect(errors).toEqual([]);
      expect(data?.[mutation]?.__typename).toMatch(/^(Lesson|Evidence|Source|Removed)$/);
      return;
    }
    const unseen = mutation === 'approveLesson' ? 'NOT_FOUND' : 'FORBIDDEN';
    expect(code).toBe(who === 'nobody' ? 'UNAUTHENTICATED' : unseen);
    expect(await fingerprint(server.sql)).toEqual(before);
  });
});

test('every mutation of lessons, evidence, sources and stances is in the table', () => {
  const tried = new Set<string>([...table.map(([mutation]) => mutation), 'discardDraft']);
  expect([...tried].sort()).toEqual(Object.keys(mutations).sort());
});

test('discarding is nobody’s but the author’s', async () => {
  const input = lessonInput({ projectId: team.project.id });
  const { id } = await send(author, 'saveDraft', { input });
  const before = await fingerprint(server.sql);
  const codes = [];
  for (const who of everyone) {
    const { errors } = await team[who].graphql(lessonMutations.discardDraft, { id });
    codes.push([who, errors[0]?.extensions?.['code']]);
  }
  expect(codes).toEqual([
    ['nobody', 'UNAUTHENTICATED'],
    ['stranger', 'NOT_FOUND'],
    ['contributor', 'NOT_FOUND'],
    ['owner', 'FORBIDDEN'],
    ['curator', 'NOT_FOUND'],
    ['administrator', 'NOT_FOUND'],
  ]);
  expect(await fingerprint(server.sql)).toEqual(before);
});

test('viewerCan says what the mutations would', async () => {
  const rights = `query Rights($id: ID!) { lesson(id: $id) { viewerCan {
    edit publish withdraw addEvidence takeStance discard } } }`;
  const { id } = await anothers('PUBLISHED');
  const no = {
    edit: false,
    publish: false,
    withdraw: false,
    addEvidence: false,
    takeStance: false,
    discard: false,
  };
  const owner = { ...no, edit: true, withdraw: true, addEvidence: true };
  for (const who of everyone) {
    const expected = owners.includes(who) ? owner : no;
    // A curator speaks for any project; the others’ only one is of the lesson’s own family.
    const takeStance = who === 'curator';
    expect([who, await team[who].ask(rights, { id })]).toEqual([
      who,
      { lesson: { viewerCan: { ...expected, takeStance } } },
    ]);
  }
  const elsewhere = await addProject(server.sql);
  await addMember(server.sql, team.contributor, elsewhere, 'CONTRIBUTOR');
  expect(await team.contributor.ask(rights, { id })).toMatchObject({
    lesson: { viewerCan: { takeStance: true } },
  });
});

test('the viewer’s own rights', async () => {
  const rights =
    '{ viewer { viewerCan { writeLesson proposeFactor createProject publishWithoutProject } } }';
  for (const who of accounts) {
    const publishWithoutProject = ['curator', 'administrator'].includes(who);
    expect(await team[who].ask(rights)).toEqual({
      viewer: {
        viewerCan: {
          writeLesson: true,
          proposeFactor: true,
          createProject: true,
          publishWithoutProject,
        },
      },
    });
  }
});
