import { randomUUID } from 'node:crypto';
import { EvidenceRows } from '../support/evidence-rows.js';
import { startServer, type TestServer } from '../support/server.js';
import { statementsOf } from '../support/statements.js';

let server: TestServer;
const rows = new EvidenceRows();

const factor = rows.factor('Stöd');
const renamed = rows.factor('Stöttning', { merged_into_id: factor.id });
const broader = rows.factor('Arbetssätt');
const other = rows.factor('Metod', { broader_id: broader.id });
const sibling = rows.factor('Modell', { broader_id: broader.id });

const earlier = rows.project('Det första', [], { kind: 'PRE_STUDY' });
const later = rows.project('Det senare', [], { family_id: earlier.id });
const third = rows.project('Ett annat');
const draft = rows.project('Ett utkast', [], { state: 'DRAFT', published_at: null });

const told = (text: string, wishes: object = {}) => rows.lesson(earlier, { text, ...wishes });
const reused = told('Den som används vidare.');
const agreed = told('Den som det senare instämmer i.');
const contradicted = told('Den som det senare motsäger.');
const same = told('Den vars faktor det senare också har.');
const elsewhere = told('Den som bara ett annat instämmer i.');
const otherSide = told('Den vars faktor hindrade det senare.');
const nearby = told('Den vars faktor bara har samma överordnade.');
const unheard = told('Den som bara ett utkast använder.');
told('Ett utkast.', { state: 'DRAFT', published_at: null });

const reuse = (lesson: { id: string }, project: { id: string }) =>
  rows.tie('reuse', { id: randomUUID(), lesson_id: lesson.id, project_id: project.id });

reuse(reused, later);
rows.stance(reused, later, 'AGREES');
rows.stance(agreed, later, 'AGREES');
rows.stance(contradicted, later, 'CONTRADICTS');
rows.stance(elsewhere, third, 'AGREES');
reuse(unheard, draft);
rows.evidence(factor, 'HELPED', { lesson_id: same.id });
rows.evidence(renamed, 'HELPED', { project_id: later.id });
rows.evidence(other, 'HELPED', { lesson_id: otherSide.id });
rows.evidence(sibling, 'HINDERED', { lesson_id: nearby.id });
const heirs = rows.lesson(later);
rows.evidence(other, 'HINDERED', { lesson_id: heirs.id });
rows.evidence(factor, 'HINDERED', {
  lesson_id: rows.lesson(later, { state: 'WITHDRAWN', withdrawn_reason: 'Prövning.' }).id,
});

const link = (from: { id: string }, to: { id: string }, kind: string, wishes: object = {}) => {
  const id = randomUUID();
  const said = { planned: false, carried_over: [], left_behind: [] };
  rows.tie('project_link', { id, from_id: from.id, to_id: to.id, kind, ...said, ...wishes });
  return id;
};
const tied = link(earlier, later, 'PRE_STUDY_FOR', { carried_over: ['målet'] });
const beside = link(earlier, third, 'PARALLEL_WITH');
const builds = link(third, earlier, 'BUILDS_ON');

beforeAll(async () => {
  server = await startServer();
  await rows.write(server.sql);
});
afterAll(() => server.close());

interface Family {
  projectFamily: {
    members: { title: string }[];
    projects: { title: string }[];
    links: {
      id: string;
      kind: string;
      carriedOver: string[];
      handOver: {
        counts: Record<string, number>;
        carriedOver: { ways: string[]; lesson: { text: string } }[];
        takenUpElsewhere: { text: string }[];
        notTakenUp: { text: string }[];
      };
    }[];
  } | null;
}

const query = `query Family($slug: String!) { projectFamily(slug: $slug) {
  members { title } projects { title }
  links { id kind carriedOver handOver { counts { carriedOver takenUpElsewhere notTakenUp }
    carriedOver { ways lesson { text project { slug } } }
    takenUpElsewhere { text } notTakenUp { text } } } } }`;

const family = (slug: unknown): Promise<Family> => server.ask<Family>(query, { slug });

const handOver = async (id: string) => {
  const { projectFamily } = await family(earlier['slug']);
  const found = projectFamily?.links.find((one) => one.id === id);
  if (!found) throw new Error('No such link');
  return found.handOver;
};

test('a family is what counts as one; its lineage shows the neighbours too', async () => {
  const { projectFamily } = await family(later['slug']);
  const titles = (projects: { title: string }[] = []) => projects.map(({ title }) => title).sort();
  expect(titles(projectFamily?.members)).toEqual(['Det första', 'Det senare']);
  expect(titles(projectFamily?.projects)).toEqual(['Det första', 'Det senare', 'Ett annat']);
  expect(projectFamily?.links.map(({ kind }) => kind).sort()).toEqual([
    'BUILDS_ON',
    'PARALLEL_WITH',
    'PRE_STUDY_FOR',
  ]);
  expect(projectFamily?.links.find(({ id }) => id === tied)?.carriedOver).toEqual(['målet']);
});

test('along a link: which lessons went along and how, which others took up, which nobody did', async () => {
  const { counts, carriedOver, takenUpElsewhere, notTakenUp } = await handOver(tied);
  expect(counts).toEqual({ carriedOver: 4, takenUpElsewhere: 1, notTakenUp: 3 });
  expect(new Map(carriedOver.map(({ lesson, ways }) => [lesson.text, ways]))).toEqual(
    new Map([
      [reused['text'], ['AGREED', 'REUSED']],
      [agreed['text'], ['AGREED']],
      [contradicted['text'], ['CONTRADICTED']],
      [same['text'], ['SAME_EXPERIENCE']],
    ]),
  );
  expect(takenUpElsewhere.map(({ text }) => text)).toEqual([elsewhere['text']]);
  expect(notTakenUp.map(({ text }) => text).sort()).toEqual(
    [otherSide, nearby, unheard].map((lesson) => lesson['text']).sort(),
  );
});

test('what a project builds on came before it: its own lessons are not handed back', async () => {
  // Third built on the first, so the first one's lessons went to the third.
  const { counts, carriedOver } = await handOver(builds);
  expect(counts).toEqual({ carriedOver: 1, takenUpElsewhere: 4, notTakenUp: 3 });
  expect(carriedOver[0]?.lesson.text).toBe(elsewhere['text']);
});

test('nothing is handed over between projects that run beside each other', async () => {
  expect((await handOver(beside)).counts).toEqual({
    carriedOver: 0,
    takenUpElsewhere: 0,
    notTakenUp: 0,
  });
});

test('a lesson that is withdrawn is neither carried over nor left behind', async () => {
  const before = (await handOver(tied)).counts;
  await server.sql(
    `UPDATE lesson SET state = 'WITHDRAWN', withdrawn_reason = 'Prövning.' WHERE id = ANY($1)`,
    [[reused.id, unheard.id]],
  );
  expect((await handOver(tied)).counts).toEqual({
    ...before,
    carriedOver: Number(before['carriedOver']) - 1,
    notTakenUp: Number(before['notTakenUp']) - 1,
  });
  await server.sql(
    `UPDATE lesson SET state = 'PUBLISHED', withdrawn_reason = NULL WHERE id = ANY($1)`,
    [[reused.id, unheard.id]],
  );
});

test('a lineage that does not exist, or that one may not see, is none', async () => {
  expect(await family('finns-inte')).toEqual({ projectFamily: null });
  expect(await family(draft['slug'])).toEqual({ projectFamily: null });
});

test('the number of statements does not grow with the links', async () => {
  const alone = await statementsOf(server.visitor(), query, { slug: earlier['slug'] });
  const more = Array.from({ length: 12 }, (_, n) => rows.project(`Efterföljare ${n}`));
  for (const project of more) link(earlier, project, 'CONTINUES_AS');
  await rows.write(server.sql);
  expect(await statementsOf(server.visitor(), query, { slug: earlier['slug'] })).toBe(alone);
  expect(alone).toBeLessThanOrEqual(6);
});
