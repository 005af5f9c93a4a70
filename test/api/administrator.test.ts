import { runProgram } from '../support/program.js';
import { startServer, type TestServer } from '../support/server.js';
import { tokenIn } from '../support/signing-in.js';
import { redeem } from './sign-in-requests.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const admin = (...words: string[]): Promise<string> =>
  runProgram('api/grant-administrator.js', words, {
    DATABASE_URL: server.database.url,
    BASE_URL: server.url,
  });

test('the command makes an administrator and prints a link that works once, in any browser', async () => {
  const said = await admin(' Chef@Example.org ');
  const link = said.split('\n').find((line) => line.startsWith(server.url)) ?? '';
  const answer = await redeem(server.visitor(), tokenIn(link));
  expect(answer.viewer).toMatchObject({ email: 'chef@example.org', roles: ['ADMINISTRATOR'] });
  expect(await redeem(server.visitor(), tokenIn(link))).toMatchObject({ problem: 'USED' });
});

test('a right that was given is in the log, once', async () => {
  await admin('logged@example.org');
  await admin('logged@example.org');
  const rows = await server.sql(
    `SELECT action, ground, actor_id FROM audit_event e
     JOIN person p ON p.id = e.subject WHERE p.email = 'logged@example.org'`,
  );
  expect(rows).toEqual([
    { action: 'role.administrator_granted', ground: 'command', actor_id: null },
  ]);
});

test.each([[[]], [['chef']], [['a@example.org', 'b@example.org']]])(
  '%j is refused in one sentence, and nobody is given a right',
  async (words) => {
    const before = await server.sql('SELECT person_id FROM global_role');
    await expect(admin(...words)).rejects.toThrow('Give the address of the administrator');
    expect(await server.sql('SELECT person_id FROM global_role')).toEqual(before);
  },
);

test('a right that is taken away is gone with the next request', async () => {
  const session = await server.tryAs('CURATOR');
  const roles = '{ viewer { roles } }';
  expect(await session.ask(roles)).toEqual({ viewer: { roles: ['CURATOR'] } });
  await server.sql(`DELETE FROM global_role WHERE role = 'CURATOR'`);
  expect(await session.ask(roles)).toEqual({ viewer: { roles: [] } });
});

test.each([
  `UPDATE audit_event SET action = 'x'`,
  `UPDATE audit_event SET actor_id = NULL`,
  `DELETE FROM audit_event`,
  `TRUNCATE audit_event`,
  `DROP TABLE audit_event`,
  `ALTER TABLE audit_event DISABLE TRIGGER ALL`,
])('the servers’ role may not rewrite the log: %s', async (statement) => {
  const asServer = (text: string): Promise<unknown> =>
    server.sql(`DO $$ BEGIN SET LOCAL ROLE pis_app; ${text}; END $$`);
  await expect(asServer(statement)).rejects.toThrow(/permission denied|must be owner/);
  await asServer(
    `INSERT INTO audit_event (id, action, subject) VALUES (gen_random_uuid(), 'x', gen_random_uuid())`,
  );
});
