import { addConcept } from '../support/knowledge-rows.js';
import { publish } from '../support/lesson-requests.js';
import { idsFound } from '../support/search-requests.js';
import { startServer, type TestServer } from '../support/server.js';
import { makeTeam, type Team } from '../support/team.js';

// What a factor is called decides what texts are found by it, also when the name changes afterwards.

let server: TestServer;
let team: Team;
beforeAll(async () => {
  server = await startServer();
  team = await makeTeam(server);
});
afterAll(() => server.close());

async function changed(id: string): Promise<void> {
  await server.sql(
    `INSERT INTO outbox (id, topic, subject, lane) VALUES (gen_random_uuid(), 'factor.changed', $1, 1)`,
    [id],
  );
  await server.drainOutbox();
}

test('a text is found by any label of the factor it names, as long as that is its label', async () => {
  const { id: lesson } = await publish(team.owner, {
    projectId: team.project.id,
    text: 'Vi fick en stark kvällsförankring i nämnden.',
  });
  const factor = await addConcept(server.sql, 'factor');
  await server.sql(`INSERT INTO factor_label VALUES ($1, 'Stark kvällsförankring', 'SV')`, [
    factor.id,
  ]);
  await server.sql(`INSERT INTO factor_label VALUES ($1, 'Evening anchorage', 'EN')`, [factor.id]);
  await changed(factor.id);
  const found = async (): Promise<string[]> =>
    (await idsFound(team.nobody, 'evening anchorage')).filter((id) => id === lesson);
  expect(await found()).toEqual([lesson]);

  await server.sql(`DELETE FROM factor_label WHERE factor_id = $1 AND language = 'SV'`, [
    factor.id,
  ]);
  await changed(factor.id);
  expect(await found()).toEqual([]);
});
