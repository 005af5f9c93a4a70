import { addConcept, addProject } from '../support/knowledge-rows.js';
import { search } from '../support/search-requests.js';
import { startServer, type TestServer } from '../support/server.js';
import { statementsOf } from '../support/statements.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** Published lessons, projects, factors, questions and sources, `count` of each kind, all with one word. */
async function fill(word: string, count: number): Promise<void> {
  const { sql } = server;
  const holder = await addProject(sql);
  const theme = await addConcept(sql, 'theme');
  await sql('INSERT INTO project_theme VALUES ($1, $2)', [holder.id, theme.id]);
  await sql(
    `WITH numbers AS (SELECT number, $2 || ' nummer ' || number AS name
       FROM generate_series(1, $1::integer) number),
     lessons AS (
       INSERT INTO lesson (id, text, state, project_id, published_at)
       SELECT gen_random_uuid(), name, 'PUBLISHED', $3, now() FROM numbers RETURNING id),
     projects AS (
       INSERT INTO project (id, slug, title, kind, state, family_id, published_at)
       SELECT id, $2 || '-' || number, name, 'PILOT', 'PUBLISHED', id, now()
       FROM numbers, LATERAL (SELECT gen_random_uuid() AS id WHERE number > 0) made RETURNING id),
     factors AS (
       INSERT INTO factor (id, slug, label_sv, label_en)
       SELECT gen_random_uuid(), $2 || '-' || number, name, name FROM numbers RETURNING id),
     themes AS (
       INSERT INTO theme (id, slug, label_sv, label_en)
       SELECT gen_random_uuid(), $2 || '-' || number, name, name FROM numbers RETURNING id),
     organisations AS (
       INSERT INTO organisation (id, slug, name, kind, public)
       SELECT gen_random_uuid(), $2 || '-' || number, name, 'OTHER', true FROM numbers RETURNING id),
     questions AS (
       INSERT INTO open_question (id, slug, text)
       SELECT gen_random_uuid(), $2 || '-' || number, name FROM numbers RETURNING id),
     sources AS (
       INSERT INTO source (id, kind, title)
       SELECT gen_random_uuid(), 'REPORT', name FROM numbers RETURNING id),
     listed AS (
       INSERT INTO project_source (project_id, source_id) SELECT $3, id FROM sources RETURNING source_id)
     INSERT INTO outbox (id, topic, subject, lane)
     SELECT gen_random_uuid(), topic || '.changed', id, 1 FROM (
       SELECT 'lesson' AS topic, id FROM lessons
       UNION ALL SELECT 'project', id FROM projects
       UNION ALL SELECT 'factor', id FROM factors
       UNION ALL SELECT 'theme', id FROM themes
       UNION ALL SELECT 'organisation', id FROM organisations
       UNION ALL SELECT 'question', id FROM questions
       UNION ALL SELECT 'source', source_id FROM listed) changed`,
    [count, word, holder.id],
  );
  await server.drainOutbox();
}

const cards = `query Cards($input: SearchInput!) {
  search(input: $input) {
    total
    facets { name values { value labelSv count } }
    hits {
      title excerpt
      item {
        __typename
        ... on Lesson { project { title themes { slug } } evidence { quote } }
        ... on Project { phase grants { funder { name } } }
        ... on Factor { standing { strength } }
        ... on OpenQuestion { themes { slug } }
        ... on Source { projects { title } }
      }
    }
  }
}`;

test('the number of statements is the same for 14 and for 98 hits of all kinds', async () => {
  await fill('faord', 2);
  await fill('mangord', 14);
  const nobody = server.visitor();
  const few = await search(nobody, 'faord', { pageSize: 100 });
  const many = await search(nobody, 'mangord', { pageSize: 100 });
  expect([few.hits.length, many.hits.length, many.total]).toEqual([14, 98, 98]);
  expect(new Set(many.hits.map(({ kind }) => kind)).size).toBe(7);
  const statements = (query: string): Promise<number> =>
    statementsOf(nobody, cards, { input: { query, pageSize: 100 } });
  const counted = await statements('mangord');
  expect(counted).toBe(await statements('faord'));
  expect(counted).toBeLessThan(25);
});

test('an answer without anything found takes a fixed number, too', async () => {
  const nobody = server.visitor();
  const input = { query: 'finnsinte', themes: ['x'], pageSize: 100 };
  expect(await statementsOf(nobody, cards, { input })).toBeLessThanOrEqual(4);
});

test('pages follow each other without gap, and nothing is given twice', async () => {
  const nobody = server.visitor();
  await fill('sidord', 5);
  for (const sort of ['RELEVANCE', 'EXPERIENCE']) {
    const ids: string[] = [];
    for (let page = 1; page <= 6; page += 1) {
      const { hits, total } = await search(nobody, 'sidord', { page, pageSize: 7, sort });
      expect(total).toBe(35);
      ids.push(...hits.map(({ id }) => id));
    }
    expect(new Set(ids).size).toBe(35);
    expect(ids).toHaveLength(35);
  }
});
