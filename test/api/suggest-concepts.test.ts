import { fingerprint } from '../support/fingerprint.js';
import { publish } from '../support/lesson-requests.js';
import { conceptsQuery, likeText } from '../support/likeness-requests.js';
import { startServer, type TestServer } from '../support/server.js';
import type { Session } from '../support/session.js';
import { statementsOf } from '../support/statements.js';

interface Suggested {
  said: string | null;
  lesson: { id: string; text: string } | null;
}

interface Answer {
  __typename: string;
  retryAfterSeconds?: number;
  factors: (Suggested & { factor: { slug: string } })[];
  themes: (Suggested & { theme: { slug: string } })[];
}

let server: TestServer;
/** Text, id and slugs of a lesson whose words stand in no other. */
let told: { id: string; text: string; factor: string; theme: string };

beforeAll(async () => {
  server = await startServer({ content: 'sample' });
  const [ids] = await server.sql<Record<'factor' | 'theme' | 'factorSlug' | 'themeSlug', string>>(
    `SELECT f.id AS factor, f.slug AS "factorSlug", t.id AS theme, t.slug AS "themeSlug"
     FROM factor f, theme t WHERE f.slug = 'regelverk' AND t.slug = 'folkhalsa'`,
  );
  const text =
    'Bävrar är svåra att räkna från bron, och skolelever hann inte ens till trollsländornas åar.';
  const { id } = await publish(await server.tryAs('CURATOR'), {
    text,
    factors: [{ factorId: ids?.factor, polarity: 'HINDERED' }],
    themeIds: [ids?.theme],
  });
  told = { id, text, factor: ids?.factorSlug ?? '', theme: ids?.themeSlug ?? '' };
  await server.drainOutbox();
}, 240_000);
afterAll(() => server.close());

const suggest = async (text: string, session: Session = server.visitor()): Promise<Answer> =>
  (await session.ask<{ suggestConcepts: Answer }>(conceptsQuery, { input: { text } }))
    .suggestConcepts;

test('what the text names is suggested with the words that name it', async () => {
  const { factors, themes } = await suggest(
    'Det som avgjorde var politisk förankring och uppbackning från alla lärcentra i länet.',
  );
  const factor = factors.find(({ factor: { slug } }) => slug.startsWith('politisk-forankring'));
  expect(factor?.said?.toLowerCase()).toContain('politisk förankring');
  const theme = themes.find(({ theme: { slug } }) => slug === 'larcentrum');
  expect(theme?.said).toBe('lärcentra');
});

test('what lessons like it have is suggested with the lesson that has it', async () => {
  const { factors, themes } = await suggest(
    'Skolelever fick räkna bävrar vid åar där det bodde trollsländor.',
  );
  expect(factors.find(({ factor: { slug } }) => slug === told.factor)).toMatchObject({
    said: null,
    lesson: { id: told.id },
  });
  expect(themes.find(({ theme: { slug } }) => slug === told.theme)).toMatchObject({
    said: null,
    lesson: { id: told.id },
  });
});

test('at most three of each, every one with a reason, none twice', async () => {
  const { factors, themes } = await suggest(
    `Lärcentra, studieavbrott, folkhälsa, entreprenörskap, uppdragsutbildning och högre utbildning:
     politisk förankring och uppbackning, regelverk, legitimitet, ekonomi, individanpassat stöd och
     attityder och förhållningssätt avgjorde.`,
  );
  for (const all of [factors, themes]) {
    expect(all).toHaveLength(3);
    for (const { said, lesson } of all) expect(said ?? lesson).not.toBeNull();
  }
  expect(new Set(factors.map(({ factor }) => factor.slug)).size).toBe(3);
});

test('a text like nothing is suggested nothing', async () => {
  const text = 'Zeppelinare, brontosaurusfossil och kvantkryptering i antarktiska vulkangrottor.';
  expect(await suggest(text)).toMatchObject({ factors: [], themes: [] });
});

test('a draft suggests nothing, and a lesson that was withdrawn no more', async () => {
  const text = 'Igelkottarna övervintrade i kompostlådor som pensionärerna hade snickrat.';
  const theme = `(SELECT id FROM theme WHERE slug = 'folkhalsa')`;
  const { id } = await publish(await server.tryAs('CURATOR'), { text });
  await server.sql(`INSERT INTO lesson_theme (lesson_id, theme_id) SELECT $1, ${theme}`, [id]);
  await server.drainOutbox();
  expect((await suggest(text)).themes).toHaveLength(1);
  // As between the withdrawal and the moment when the index has followed.
  await server.sql(`UPDATE lesson SET state = 'DRAFT' WHERE id = $1`, [id]);
  expect((await suggest(text)).themes).toEqual([]);
});

test('a lesson that says nearly the same is told as such, one that is only like it not', async () => {
  const visitor = server.visitor();
  const same = (await likeText(visitor, told.text.toUpperCase(), 'LESSONS')).hits;
  expect(same[0]).toMatchObject({ id: told.id, saysTheSame: true });
  const other = 'Skolelever fick räkna bävrar vid åar där det bodde trollsländor i maj och i juni.';
  const like = (await likeText(visitor, other, 'LESSONS')).hits;
  expect(like.find(({ id }) => id === told.id)).toMatchObject({ saysTheSame: false });
});

test('nothing of the text stays, and what is too short or too long is refused', async () => {
  const tables = (
    await server.sql<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'rate_limit'`,
    )
  ).map(({ name }) => name);
  const before = await fingerprint(server.sql, tables);
  await suggest('Hemlighetsordet står i en text om lärcentra och regelverk, som ingen ska se.');
  expect(await fingerprint(server.sql, tables)).toEqual(before);
  expect(server.api.said()).not.toMatch(/hemlighetsordet/i);
  for (const text of ['För kort.', 'a'.repeat(20_001)]) {
    const { errors } = await server.graphql(conceptsQuery, { input: { text } });
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  }
});

test('it is counted with what else is asked with a text', async () => {
  const session = server.visitor();
  expect((await suggest(told.text, session)).__typename).toBe('SuggestedConcepts');
  await server.sql(`UPDATE rate_limit SET points = 280 WHERE key LIKE 'likenessByClient%'`);
  const refused = await suggest(told.text, session);
  expect(refused.__typename).toBe('TooManyAttempts');
  expect(refused.retryAfterSeconds).toBeGreaterThan(0);
});

test('the number of statements is the same for one lesson like it and for many', async () => {
  const one = await statementsOf(server.visitor(), conceptsQuery, {
    input: { text: `${told.text} Regelverk och lärcentra.` },
  });
  const many = await statementsOf(server.visitor(), conceptsQuery, {
    input: { text: 'Lärcentra, regelverk, samverkan mellan kommuner, unga och studieavbrott.' },
  });
  expect(many).toBe(one);
  expect(many).toBeLessThanOrEqual(14);
});
