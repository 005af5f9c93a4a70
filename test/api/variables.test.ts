import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server.close());

const search = 'query ($input: SearchInput!) { search(input: $input) { total } }';
const lessons = 'query ($first: Int) { lessons(first: $first) { nodes { id } } }';
const publish = 'mutation ($input: LessonInput!) { publishLesson(input: $input) { __typename } }';

const refused: [what: string, query: string, variables: object, says: RegExp][] = [
  [
    'a name no enumeration has',
    search,
    { input: { query: 'x', kinds: ['NOPE'] } },
    /NOPE.*SearchKind/,
  ],
  ['a field no input has', search, { input: { query: 'x', nope: 1 } }, /"nope"/],
  ['a variable left out', search, {}, /\$input.*required/],
  ['a text for a number', lessons, { first: 'many' }, /\$first.*many/],
  [
    'in a mutation',
    publish,
    { input: { clientKey: 'k', text: 'En text', polarity: 'NOPE' } },
    /NOPE.*Polarity/,
  ],
];

test.each(refused)(
  '%s is refused in words, as the asker’s mistake',
  async (_what, query, variables, says) => {
    const { status, data, errors } = await server.visitor().graphql(query, variables);
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_USER_INPUT']);
    expect(errors[0]?.message).toMatch(says);
    expect(data).toBeNull();
    expect(status).toBe(400);
  },
);
