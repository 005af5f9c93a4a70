import { randomUUID } from 'node:crypto';
import { EvidenceRows } from '../support/evidence-rows.js';
import { addMember, personOf } from '../support/knowledge-rows.js';
import { startServer, type TestServer } from '../support/server.js';
import type { Session } from '../support/session.js';

let server: TestServer;
let member: Session;
const rows = new EvidenceRows();
const theme = rows.theme('Gemensamt lärande');
const merged = rows.theme('Lärande mellan projekt', { merged_into_id: theme.id });
const project = rows.project('Öppet');
const draft = rows.project('Utkast', [], { state: 'DRAFT', published_at: null });
const told = rows.lesson(project);
const hidden = rows.lesson(project, { state: 'DRAFT', published_at: null });
const handedIn = rows.lesson(project, { state: 'IN_REVIEW', published_at: null });

let asked = 0;
function question(
  state: string,
  themes: { id: string }[],
  of: { id: string } | null = null,
): string {
  asked += 1;
  // Later ones have greater ids, as those that the app makes.
  const id = `0190000${asked}-0000-7000-8000-000000000000`;
  rows.tie('open_question', {
    id,
    slug: `fraga-${asked}`,
    text: `Fråga nummer ${asked}?`,
    state,
    project_id: of?.id ?? null,
  });
  for (const one of themes) rows.tie('open_question_theme', { question_id: id, theme_id: one.id });
  return id;
}
const answered = question('ANSWERED', [theme], project);
question('OPEN', [theme, merged]);
question('PARTLY', [merged], project);
question('OPEN', [], draft);
question('OPEN', []);

let position = 0;
const answer = (text: string | null, lesson: { id: string } | null): void =>
  rows.tie('open_question_answer', {
    id: randomUUID(),
    question_id: answered,
    position: (position += 1),
    text,
    lesson_id: lesson?.id ?? null,
  });
answer('Regionen har ett ansvar.', null);
answer('Se lärdomen.', told);
answer('Mer väntar.', hidden);
answer(null, told);
answer(null, hidden);
answer(null, handedIn);

beforeAll(async () => {
  server = await startServer();
  await rows.write(server.sql);
  member = await server.signInAs('member@example.org');
  await addMember(server.sql, member, { id: draft.id, slug: String(draft['slug']) }, 'OWNER');
  await server.sql('UPDATE lesson SET author_id = $1 WHERE id = $2', [
    await personOf(member),
    hidden.id,
  ]);
});
afterAll(() => server.close());

interface List {
  nodes: { slug: string; state: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
const list = async (args = '', session?: Session): Promise<List> => {
  const { openQuestions } = await server.ask<{ openQuestions: List }>(
    `{ openQuestions${args} { nodes { slug state } pageInfo { hasNextPage endCursor } } }`,
    {},
    session,
  );
  return openQuestions;
};
const slugs = ({ nodes }: List): string[] => nodes.map(({ slug }) => slug);

test('what waits for an answer first, then the newest; those of a hidden project only to its members', async () => {
  expect(slugs(await list())).toEqual(['fraga-5', 'fraga-2', 'fraga-3', 'fraga-1']);
  expect(slugs(await list('', member))).toEqual([
    'fraga-5',
    'fraga-4',
    'fraga-2',
    'fraga-3',
    'fraga-1',
  ]);
});

test('pages follow each other', async () => {
  const walked: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page: List = await list(`(first: 1, after: ${JSON.stringify(after)})`);
    walked.push(...slugs(page));
    after = page.pageInfo.endCursor;
    more = page.pageInfo.hasNextPage;
  }
  expect(walked).toEqual(slugs(await list()));
});

test('by state, and by theme, a merged one leading to what it became', async () => {
  expect(slugs(await list('(filter: { state: PARTLY })'))).toEqual(['fraga-3']);
  for (const slug of [theme['slug'], merged['slug']]) {
    expect(slugs(await list(`(filter: { theme: "${String(slug)}" })`))).toEqual([
      'fraga-2',
      'fraga-3',
      'fraga-1',
    ]);
  }
  expect(slugs(await list('(filter: { theme: "finns-inte" })'))).toEqual([]);
});

test('below a theme, each once, and below a project', async () => {
  const data = await server.ask<{ theme: { openQuestions: List }; project: unknown }>(
    `{ theme(slug: "${String(merged['slug'])}") {
         openQuestions(first: 2) { nodes { slug state } pageInfo { hasNextPage endCursor } } }
       project(slug: "${String(project['slug'])}") { openQuestions { slug themes { labelSv } } } }`,
  );
  expect(slugs(data.theme.openQuestions)).toEqual(['fraga-2', 'fraga-3']);
  expect(data.theme.openQuestions.pageInfo.hasNextPage).toBe(true);
  expect(data.project).toEqual({
    openQuestions: [
      { slug: 'fraga-3', themes: [{ labelSv: 'Gemensamt lärande' }] },
      { slug: 'fraga-1', themes: [{ labelSv: 'Gemensamt lärande' }] },
    ],
  });
  const { after } = { after: data.theme.openQuestions.pageInfo.endCursor };
  const rest = await server.ask<{ theme: { openQuestions: List } }>(
    `{ theme(slug: "${String(theme['slug'])}") { openQuestions(after: ${JSON.stringify(after)}) {
         nodes { slug state } pageInfo { hasNextPage endCursor } } } }`,
  );
  expect(slugs(rest.theme.openQuestions)).toEqual(['fraga-1']);
});

interface Answered {
  openQuestion: { answers: { text: string | null; lesson: { id: string } | null }[] } | null;
}
const answers = (slug: string, session?: Session): Promise<Answered> =>
  server.ask<Answered>(
    `{ openQuestion(slug: "${slug}") { answers { text lesson { id } } } }`,
    {},
    session,
  );

test('an answer shows its lesson to those who may read it; one that is nothing else is not there', async () => {
  const { openQuestion } = await answers('fraga-1');
  expect(openQuestion?.answers).toEqual([
    { text: 'Regionen har ett ansvar.', lesson: null },
    { text: 'Se lärdomen.', lesson: { id: told.id } },
    { text: 'Mer väntar.', lesson: null },
    { text: null, lesson: { id: told.id } },
  ]);
  const author = await answers('fraga-1', member);
  expect(author.openQuestion?.answers[2]).toEqual({
    text: 'Mer väntar.',
    lesson: { id: hidden.id },
  });
  expect(author.openQuestion?.answers).toHaveLength(5);
});

test('a question of a hidden project does not exist to others', async () => {
  expect((await answers('fraga-4')).openQuestion).toBeNull();
  expect((await answers('fraga-4', member)).openQuestion).not.toBeNull();
  expect((await answers('finns-inte')).openQuestion).toBeNull();
});
