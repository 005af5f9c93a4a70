import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const update = `mutation Update($input: UpdateSettingsInput!) {
  updateSettings(input: $input) { name language shortcuts contactable email }
}`;

test('people change their own settings, and what is left out stays', async () => {
  const email = 'settings@example.org';
  const session = await server.signInAs(email);
  const standard = { name: null, language: 'SV', shortcuts: true, contactable: false, email };
  expect(await session.ask(update, { input: {} })).toEqual({ updateSettings: standard });

  const changed = { ...standard, name: 'Exempel Exempelsson', language: 'EN', shortcuts: false };
  const input = { name: '  Exempel Exempelsson ', language: 'EN', shortcuts: false };
  expect(await session.ask(update, { input })).toEqual({ updateSettings: changed });
  expect(await session.ask(update, { input: { contactable: true, language: null } })).toEqual({
    updateSettings: { ...changed, contactable: true },
  });
  expect(await session.ask(update, { input: { name: '' } })).toEqual({
    updateSettings: { ...changed, contactable: true, name: null },
  });
  expect(
    await session.ask('{ viewer { name language shortcuts contactable roles } }'),
  ).toMatchObject({ viewer: { language: 'EN', shortcuts: false, contactable: true, roles: [] } });
});

test('nobody’s settings are changed by somebody else, or by nobody', async () => {
  await server.signInAs('first@example.org');
  const second = await server.signInAs('second@example.org');
  await second.ask(update, { input: { name: 'Andra' } });
  const { data, errors } = await server.graphql(update, { input: { name: 'Ingen' } });
  expect(data).toBeNull();
  expect(errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  const rows = await server.sql(`SELECT email, name FROM person WHERE name IS NOT NULL`);
  expect(rows).toEqual([{ email: 'second@example.org', name: 'Andra' }]);
});

test.each([
  [{ name: 'x'.repeat(201) }, 'name'],
  [{ name: 'två\nrader' }, 'name'],
])('%j is refused', async (input, path) => {
  const session = await server.tryAs('CONTRIBUTOR');
  const { errors } = await session.graphql(update, { input });
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path }] });
});

test('an input cannot set what is not for its owner to set', async () => {
  const session = await server.tryAs('CONTRIBUTOR');
  for (const field of ['id', 'email', 'sample', 'verifiedAt', 'createdAt', 'roles']) {
    const { errors } = await session.graphql(update, { input: { [field]: 'x' } });
    expect(errors).not.toHaveLength(0);
  }
});
