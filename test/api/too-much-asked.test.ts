import { randomUUID } from 'node:crypto';
import { createBriefText, createInput, makeBrief } from '../support/brief-requests.js';
import { fingerprint } from '../support/fingerprint.js';
import { startServer, type TestServer } from '../support/server.js';
import type { Session } from '../support/session.js';

let server: TestServer;
let owner: Session;
let brief: string;

beforeAll(async () => {
  server = await startServer();
  owner = await server.signInAs('agare@example.org');
  brief = await makeBrief(owner);
});
afterAll(() => server.close());

const many = <Value>(count: number, value: () => Value): Value[] =>
  Array.from({ length: count }, value);
const items = (count: number) => many(count, () => ({ kind: 'FACTOR', id: randomUUID() }));
const addText =
  'mutation M($id: ID!, $items: [BriefItemInput!]!) { addToBrief(id: $id, items: $items) { __typename } }';
const mapText =
  'query Q($filter: EvidenceMapFilter!) { evidenceMap(by: THEME, filter: $filter) { rows { total } } }';
const kept = () => fingerprint(server.sql, ['brief', 'brief_item', 'outbox']);

test.each(['briefs', 'themes', 'lessons', 'projects', 'factors', 'organisations', 'openQuestions'])(
  'a hundred thousand rows of %s at once are refused in words',
  async (list) => {
    const { errors, data } = await owner.graphql(`{ ${list}(first: 100000) { nodes { id } } }`);
    expect(data).toBeNull();
    expect(errors[0]).toMatchObject({
      extensions: {
        code: 'BAD_USER_INPUT',
        fields: [{ path: 'first', message: 'first must not be greater than 100' }],
      },
    });
  },
);

test.each<[what: string, query: string, variables: () => object]>([
  [
    'things in a new brief',
    createBriefText,
    () => ({ input: { ...createInput(), items: items(101) } }),
  ],
  ['things put into a brief', addText, () => ({ id: brief, items: items(500) })],
  ['names in a filter', mapText, () => ({ filter: { themes: many(1000, () => 'larcentrum') } })],
])('hundreds of %s are refused in words, and nothing is lost', async (_what, query, variables) => {
  const before = await kept();
  const { errors, data } = await owner.graphql(query, variables());
  expect(data).toBeNull();
  expect(errors[0]).toMatchObject({
    extensions: {
      code: 'BAD_USER_INPUT',
      fields: [{ message: expect.stringMatching(/must contain no more than \d+ elements/) }],
    },
  });
  expect(await kept()).toEqual(before);
});
