import { readdir } from 'node:fs/promises';
import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fingerprint } from '../support/fingerprint.js';
import {
  likeGroups,
  likeText,
  likeTextQuery,
  obstaclesQuery,
  titlesOf,
} from '../support/likeness-requests.js';
import { startServer, type TestServer } from '../support/server.js';
import { statementsOf } from '../support/statements.js';

let server: TestServer;
let temporary: string;
beforeAll(async () => {
  temporary = await mkdtemp(path.join(os.tmpdir(), 'pis-likeness-'));
  server = await startServer({ content: 'sample', environment: { TMPDIR: temporary } });
  await server.drainOutbox();
}, 240_000);
afterAll(() => server.close());

/** Ideas about what the source texts tell of, in words of our own or theirs in short. */
const ideas = {
  sharedLearning: `Gemensamt lärande mellan projekt. Vi vill skapa överblick av tillväxtprojekten i
    Gävleborg och bygga lärmiljöer mellan dem, i rollen som mäklare, motor och mötesplats, som 3M gjorde.
    En seminariedag ska rikta sig till beslutsfattare, tjänstemän och projektarbetare.`,
  education: `En koordinerad kraftsamling för ökad tillgång till högre utbildning, så att fler studerar på
    högskolenivå. Länet har en låg utbildningsnivå. Lärcentra är viktiga i satsningen på
    distansutbildning. Kommuner i Västerbotten och Norrbotten ser samma behov, och förstudierna samordnas.`,
  commissioned: `Nätverksträff om uppdragsutbildning. Vi vill ta fram metoder och verktyg för livslångt
    lärande, öka lärares engagemang i uppdragsutbildning och stärka dialogen mellan lärosäten och externa partners.`,
  centres: `När lärcentrum är en motor i lokal och regional utveckling. Vi vill studera hur lärcentra
    vägleder och möter individer, agerar brobyggare mellan politikområden och höjer utbildningsnivån.`,
  leaving: `Fler unga ska fullfölja gymnasiet. Vi vill förebygga studieavbrott med individanpassat stöd,
    i projektverkstäder i länets kommuner, och följa upp skolnärvaro tillsammans med Region Kronoberg.`,
};

test.each([
  ['sharedLearning', '3M Entreprenörskap', ['3M', '3M Innovativa Miljöer']],
  [
    'education',
    'Kraftsamling Gävleborg',
    [
      'Fortsatt Kraftsamling',
      'Nya vägar',
      'Parallella förstudier i Västerbotten',
      'Parallella förstudier i Norrbotten',
    ],
  ],
  ['commissioned', 'LUPP', ['KUL']],
  ['leaving', 'Plug In 2.0', ['Plug In', 'Nationellt kunskapscentrum kring skolavhoppsfrågan']],
] as const)(
  'an idea like %s finds %s among the first three, and its relatives',
  async (idea, own, relatives) => {
    const found = titlesOf(await likeText(server.visitor(), ideas[idea]));
    expect(found.slice(0, 3)).toContain(own);
    expect(found).toEqual(expect.arrayContaining([...relatives]));
  },
);

test('an idea about learning centres finds the study of them, and who works with them', async () => {
  const documents = titlesOf(await likeText(server.visitor(), ideas.centres, 'DOCUMENTS'));
  expect(documents[0]).toBe('När lärcentrum är en motor i lokal och regional utveckling');
  const projects = titlesOf(await likeText(server.visitor(), ideas.centres));
  expect(projects).toEqual(
    expect.arrayContaining(['Kraftsamling Gävleborg', 'Fortsatt Kraftsamling']),
  );
});

test('every project is in one group, by what to do', async () => {
  const all = titlesOf(
    await likeText(server.visitor(), ideas.education, 'PROJECTS', { first: 20 }),
  );
  const groups = ['GOING_ON', 'PRE_STUDIES', 'ENDED', 'OTHER_PROJECTS'] as const;
  const each = await Promise.all(
    groups.map(async (group) =>
      titlesOf(await likeText(server.visitor(), ideas.education, group, { first: 20 })),
    ),
  );
  expect(each.flat().sort()).toEqual(all.sort());
  expect(each[1]).toContain('Kraftsamling Gävleborg');
  expect(each[2]).toContain('Fortsatt Kraftsamling');
});

test('what hindered is told with its evidence, the holder and why that is like', async () => {
  const { likelyObstacles } = await server.ask<{
    likelyObstacles: {
      obstacles: {
        factor: { slug: string };
        evidence: { polarity: string }[];
        hindered: { slug?: string };
        reason: { sentences: unknown[] };
      }[];
    };
  }>(obstaclesQuery, { input: { text: ideas.centres } });
  const { obstacles } = likelyObstacles;
  expect(obstacles.map(({ factor }) => factor.slug)).toContain('attityder-och-forhallningssatt');
  expect(obstacles.length).toBeLessThanOrEqual(5);
  for (const { evidence, hindered, reason } of obstacles) {
    expect(evidence.map(({ polarity }) => polarity)).toEqual(evidence.map(() => 'HINDERED'));
    expect(evidence.length).toBeGreaterThan(0);
    expect(hindered.slug).toBe('nar-larcentrum-ar-en-motor-i-lokal-och-regional-utveckling');
    expect(reason.sentences.length).toBeGreaterThan(0);
  }
});

test('a county leaves out what is elsewhere', async () => {
  const found = titlesOf(
    await likeText(server.visitor(), ideas.education, 'PROJECTS', { county: '24' }),
  );
  expect(found).toEqual(['Parallella förstudier i Västerbotten']);
});

test('what is like nothing finds nothing', async () => {
  const text = 'Zeppelinare, brontosaurusfossil och kvantkryptering i antarktiska vulkangrottor.';
  for (const group of likeGroups) {
    expect((await likeText(server.visitor(), text, group)).hits).toEqual([]);
  }
});

test('signs, markup and broken characters are a text like any other', async () => {
  const filler = 'studieavbrott i gymnasiet och individanpassat stöd till unga';
  for (const sign of [
    "'; DROP TABLE project; --",
    '<script>alert(1)</script>',
    '\u0000',
    '\ud800',
    '{{[[((',
    '%_\\',
  ]) {
    const { hits } = await likeText(server.visitor(), `${sign} ${filler}`);
    expect(hits.map(({ title }) => title)).toContain('Plug In 2.0');
  }
});

test('too little and too much is refused in words', async () => {
  for (const text of ['För kort.', 'a'.repeat(20_001)]) {
    const { errors } = await server.graphql(likeTextQuery, { input: { text }, group: 'LESSONS' });
    expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  }
});

test('nothing of a text stays: no row, no line of the log, no file', async () => {
  const word = 'hemlighetsidéordet';
  const text = `${ideas.education} Kontakt: Vendela Hemligman. ${word}.`;
  const tables = (
    await server.sql<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'rate_limit'`,
    )
  ).map(({ name }) => name);
  const before = await fingerprint(server.sql, tables);
  for (const group of likeGroups) await likeText(server.visitor(), text, group);
  await server.ask(obstaclesQuery, { input: { text } });
  // What goes wrong is logged, and must not name what was asked with either.
  await server.graphql(likeTextQuery, { input: { text, county: 7 }, group: 'NO_GROUP' });
  expect(await fingerprint(server.sql, tables)).toEqual(before);
  const counted = await server.sql<{ row: string }>(
    'SELECT rate_limit::text AS row FROM rate_limit',
  );
  expect(counted.map(({ row }) => row).join()).not.toMatch(/hemlig|kraftsamling/i);
  expect(server.api.said()).not.toMatch(/hemlig|kraftsamling/i);
  expect(await readdir(temporary)).toEqual([]);
});

test('whoever asks too often is told when to ask again', async () => {
  const session = server.visitor();
  expect((await likeText(session, ideas.leaving)).__typename).toBe('Likeness');
  await server.sql(`UPDATE rate_limit SET points = 280 WHERE key LIKE 'likenessByClient%'`);
  const refused = await likeText(session, ideas.leaving);
  expect(refused.__typename).toBe('TooManyAttempts');
  expect(refused.retryAfterSeconds).toBeGreaterThan(0);
  expect((await likeText(server.visitor(), ideas.leaving)).__typename).toBe('Likeness');
});

test('the number of statements is the same for one hit and for many', async () => {
  const few = await statementsOf(server.visitor(), likeTextQuery, {
    ...{ input: { text: ideas.education }, group: 'PROJECTS', first: 1 },
  });
  const many = await statementsOf(server.visitor(), likeTextQuery, {
    ...{ input: { text: ideas.education }, group: 'PROJECTS', first: 20 },
  });
  expect(many).toBe(few);
  expect(many).toBeLessThanOrEqual(12);
});
