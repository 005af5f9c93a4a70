import { createDatabase, type TestDatabase } from '../support/database.js';
import { runProgram } from '../support/program.js';
import { startServer, type TestServer } from '../support/server.js';
import {
  expectedFamilies,
  expectedNumbers,
  expectedStandings,
  expectedThemes,
} from './sample-hand-count.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer({ content: 'sample' });
});

afterAll(() => server.close());

interface Standing {
  helped: number;
  hindered: number;
  total: number;
  strength: string;
  conflicting: boolean;
}

interface FactorAnswer {
  labelSv: string;
  standing: Standing;
  themeStandings: { theme: { labelSv: string }; standing: Standing }[];
  evidence: { nodes: { id: string }[] };
}

const standing = 'standing { helped hindered total strength conflicting }';

test('every factor counts to what was counted by hand', async () => {
  const { factors } = await server.ask<{ factors: { nodes: FactorAnswer[] } }>(
    `{ factors(first: 50) { nodes { labelSv ${standing} evidence(first: 50) { nodes { id } }
       themeStandings { theme { labelSv } ${standing} } } } }`,
  );
  const told = factors.nodes.map(({ labelSv, evidence, themeStandings, ...factor }) => ({
    factor: labelSv,
    ...factor.standing,
    pieces: evidence.nodes.length,
    themes: themeStandings
      .filter((row) => row.standing.total > 0)
      .map((row) => ({ theme: row.theme.labelSv, ...row.standing }))
      .sort((one, other) => one.theme.localeCompare(other.theme, 'sv')),
  }));
  const expected = expectedStandings.map(({ themes, pieces, factor, ...row }) => {
    const { helped, hindered, total, strength, conflicting } = row;
    const figures = { helped, hindered, total, strength, conflicting };
    return {
      ...{ factor, ...figures, pieces },
      themes: [...themes]
        .sort((one, other) => one.localeCompare(other, 'sv'))
        .map((theme) => ({ theme, ...figures })),
    };
  });
  const byLabel = (one: { factor: string }, other: { factor: string }): number =>
    one.factor.localeCompare(other.factor, 'sv');
  expect(told.sort(byLabel)).toEqual(expected.sort(byLabel));
});

test('every theme has the factors and projects that were counted by hand', async () => {
  const { themes } = await server.ask<{
    themes: {
      nodes: {
        labelSv: string;
        standings: { factor: { labelSv: string } }[];
        projects: { nodes: { title: string }[] };
      }[];
    };
  }>(
    '{ themes(first: 50) { nodes { labelSv standings { factor { labelSv } } projects(first: 50) { nodes { title } } } } }',
  );
  const told = themes.nodes.map(({ labelSv, standings, projects }) => ({
    theme: labelSv,
    factors: standings.length,
    projects: projects.nodes.map(({ title }) => title).sort(),
  }));
  const expected = expectedThemes.map(({ theme, factors, projects }) => ({
    ...{ theme, factors, projects: [...projects].sort() },
  }));
  const byTheme = (one: { theme: string }, other: { theme: string }): number =>
    one.theme < other.theme ? -1 : 1;
  expect(told.sort(byTheme)).toEqual(expected.sort(byTheme));
});

test('projects stand in the families that were found by hand', async () => {
  const { projects } = await server.ask<{
    projects: { nodes: { title: string; family: { title: string }[] }[] };
  }>('{ projects(first: 50) { nodes { title family { title } } } }');
  const families = projects.nodes.map(({ title, family }) =>
    [title, ...family.map((relative) => relative.title)].sort().join(' | '),
  );
  const expected = expectedFamilies.map((family) => [...family.projects].sort().join(' | '));
  expect([...new Set(families)].sort()).toEqual(expected.sort());
});

const counts: Record<string, string> = {
  projects: 'SELECT count(*) FROM project WHERE sample',
  families: 'SELECT count(DISTINCT family_id) FROM project WHERE sample',
  links: 'SELECT count(*) FROM project_link',
  factors: 'SELECT count(*) FROM factor WHERE sample',
  themes: 'SELECT count(*) FROM theme WHERE sample',
  lessons: 'SELECT count(*) FROM lesson WHERE sample',
  evidence: 'SELECT count(*) FROM evidence WHERE sample',
  'evidence that counts': 'SELECT count(DISTINCT evidence_id) FROM counted_evidence',
  'independent sources': 'SELECT count(DISTINCT unit_id) FROM counted_evidence',
  questions: 'SELECT count(*) FROM open_question WHERE sample',
  sources: 'SELECT count(*) FROM source WHERE sample',
  studies: 'SELECT count(*) FROM study WHERE sample',
  'study cases': 'SELECT count(*) FROM study_case',
  organisations: 'SELECT count(*) FROM organisation WHERE sample',
};

test.each(expectedNumbers)('there are $number $of', async ({ of, number }) => {
  const [row] = await server.sql<{ count: string }>(counts[of] ?? '');
  expect(Number(row?.count)).toBe(number);
});

describe('loading and removing', () => {
  let database: TestDatabase;
  const run = (...args: string[]) =>
    runProgram('api/sample-content.js', args, { DATABASE_URL: database.url });
  const rows = async (): Promise<string> => {
    const tables = ['project', 'lesson', 'evidence', 'source', 'organisation', 'theme', 'factor'];
    const counted = await Promise.all(
      tables.map((table) => database.sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`)),
    );
    return counted.map(([row], index) => `${tables[index]} ${row?.n}`).join(', ');
  };

  beforeEach(async () => {
    database = await createDatabase('sample');
  });

  afterEach(() => database.drop());

  test('a second load changes nothing', async () => {
    const before = await rows();
    await run('load');
    expect(await rows()).toBe(before);
    expect(await database.sql('SELECT FROM outbox')).toEqual([]);
  });

  test('what nobody built on is removed whole, and can be loaded again', async () => {
    const before = await rows();
    await run('remove');
    expect(await rows()).toBe(
      'project 0, lesson 0, evidence 0, source 0, organisation 0, theme 0, factor 0',
    );
    await run('load');
    expect(await rows()).toBe(before);
  });

  test('what somebody built on stays, with all it rests on; what people wrote is untouched', async () => {
    const [lesson] = await database.sql<{ id: string; project_id: string }>(
      `INSERT INTO lesson (id, text, state, published_at, project_id)
       SELECT gen_random_uuid(), 'En lärdom som någon har skrivit.', 'PUBLISHED', now(), id
       FROM project WHERE slug = 'plug-in-2-0' RETURNING id, project_id`,
    );
    await database.sql(
      `INSERT INTO evidence (id, factor_id, polarity, lesson_id)
       SELECT gen_random_uuid(), id, 'HELPED', $1 FROM factor WHERE label_sv = 'Legitimitet'`,
      [lesson?.id],
    );
    await run('remove');
    const [left] = await database.sql<{
      lessons: number;
      evidence: number;
      factors: string[];
      projects: string[];
    }>(
      `SELECT (SELECT count(*)::int FROM lesson WHERE NOT sample) AS lessons,
         (SELECT count(*)::int FROM evidence WHERE NOT sample) AS evidence,
         (SELECT array_agg(label_sv) FROM factor) AS factors,
         (SELECT array_agg(slug) FROM project) AS projects`,
    );
    expect(left).toEqual({
      lessons: 1,
      evidence: 1,
      // The one somebody used, and those of the evidence that the project itself holds.
      factors: ['Legitimitet', 'Individcentrerat arbetssätt', 'Kontroll och uppföljning'],
      projects: ['plug-in-2-0'],
    });
    const [{ participations } = { participations: 0 }] = await database.sql<{
      participations: number;
    }>('SELECT count(*)::int AS participations FROM participation');
    expect(participations).toBeGreaterThan(0);
  });
});
