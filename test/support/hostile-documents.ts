/** A request body that should be refused, and what is wrong with it. */
export interface HostileDocument {
  what: string;
  body: string;
}

const asking = (what: string, query: string, variables?: object): HostileDocument => ({
  what,
  body: JSON.stringify({ query, ...(variables && { variables }) }),
});

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

const nested = (open: string, close: string, levels: number, inner: string): string =>
  open.repeat(levels) + inner + close.repeat(levels);

const deep = range(4, 29).map((levels) =>
  asking(
    `${levels} times a theme's projects and their themes`,
    `{ themes { nodes ${nested('{ projects { nodes { themes ', '} } }', levels, '{ slug } ')} } }`,
  ),
);

const wide = range(0, 25).map((extra) =>
  asking(
    `${310 + extra} fields side by side`,
    `{ themes { nodes { ${'slug '.repeat(310 + extra)} } } }`,
  ),
);

const aliased = range(16, 41).map((count) =>
  asking(
    `${count} aliases of one query`,
    `{ ${range(0, count)
      .map((number) => `a${number}: themes { nodes { slug } }`)
      .join(' ')} }`,
  ),
);

const signIns = range(2, 12).map((count) =>
  asking(
    `${count} sign-ins in one request`,
    `mutation { ${range(0, count)
      .map(
        (number) =>
          `a${number}: requestSignIn(input: { email: "x${number}@example.org" }) { __typename }`,
      )
      .join(' ')} }`,
  ),
);

const recursive = range(1, 26).map((length) => {
  const fragments = range(0, length).map(
    (number) => `fragment F${number} on Theme { ...F${(number + 1) % length} }`,
  );
  return asking(
    `fragments that lead back to themselves after ${length}`,
    `{ themes { nodes { ...F0 } } } ${fragments.join(' ')}`,
  );
});

const branching = range(10, 25).map((length) => {
  const fragments = range(0, length).map(
    (number) =>
      `fragment F${number} on Theme { projects { nodes { themes { ...F${number + 1} ...F${number + 1} } } } }`,
  );
  return asking(
    `fragments that double ${length} times`,
    `{ themes { nodes { ...F0 } } } ${fragments.join(' ')} fragment F${length} on Theme { slug }`,
  );
});

const greedy = range(0, 15).map((extra) =>
  asking(
    `${101 + extra * 1000} rows by a variable, in lists in lists`,
    `query Q($n: Int) { themes(first: $n) { nodes { projects(first: $n) { nodes { lessons(first: $n) { nodes { text } } } } } } }`,
    { n: 101 + extra * 1000 },
  ),
);

const multiplied = range(0, 15).map((extra) =>
  asking(
    `${60 + extra} × ${60 + extra} × ${60 + extra} rows, each allowed by itself`,
    `query Q($n: Int) { themes(first: $n) { nodes { projects(first: $n) { nodes { lessons(first: $n) { nodes { text } } } } } } }`,
    { n: 60 + extra },
  ),
);

const directed = range(11, 21).map((count) =>
  asking(
    `${count} directives on one field`,
    `{ themes { nodes { slug ${'@include(if: true) '.repeat(count)} } } }`,
  ),
);

const longTokens = range(0, 10).map((extra) =>
  asking(`${1100 + extra * 500} tokens`, `{ ${'themes '.repeat(1100 + extra * 500)} }`),
);

const hugeVariables = [
  ...range(1, 6).map((size) =>
    asking(`a variable of ${size * 110} kB`, 'query Q($q: String!) { theme(slug: $q) { slug } }', {
      q: 'x'.repeat(size * 110_000),
    }),
  ),
  ...range(1, 6).map((levels) => ({
    what: `a variable nested ${levels * 5000} levels`,
    body: `{"query":"query Q($i: SearchInput!) { search(input: $i) { total } }","variables":{"i":${'['.repeat(levels * 5000)}${']'.repeat(levels * 5000)}}}`,
  })),
];

const wrongValues = [
  ['a negative page', '{ themes(first: -1) { nodes { slug } } }'],
  ['a page of nothing', '{ themes(first: 0) { nodes { slug } } }'],
  ['a cursor that is none', '{ themes(after: "%%%") { nodes { slug } } }'],
  [
    'a cursor of another list',
    `{ themes(after: "${Buffer.from('[1]').toString('base64url')}") { nodes { slug } } }`,
  ],
  [
    'a cursor of objects',
    `{ themes(after: "${Buffer.from('[{},{}]').toString('base64url')}") { nodes { slug } } }`,
  ],
  ['a number as a slug', '{ theme(slug: 3) { slug } }'],
  ['a page number beyond all', '{ search(input: { query: "a", page: 2147483647 }) { total } }'],
  ['a page size beyond all', '{ search(input: { query: "a", pageSize: 1000 }) { total } }'],
  ['a question without end', `{ search(input: { query: "${'a '.repeat(2000)}" }) { total } }`],
  ['an unknown kind', '{ search(input: { query: "a", kinds: [EVERYTHING] }) { total } }'],
].map(([what = '', query = '']) => asking(what, query));

const broken = [
  '{',
  '}',
  '{ themes',
  '{ themes { } }',
  'query',
  'mutation {',
  '{ themes { nodes { slug } } } }',
  '{ "themes" }',
  '{ themes(first: ) { nodes { slug } } }',
  'fragment F on Theme { slug }',
  '{ nothing }',
  '{ themes { nodes { password } } }',
  '{ person(id: 1) { email } }',
  'subscription { lessons }',
  '{ themes { nodes { slug { deeper } } } }',
  'query A { themes { nodes { slug } } } query B { themes { nodes { slug } } }',
  '{ themes { nodes { slug(x: "\u0000") } } }',
  '# only a comment',
  '\uFEFF\uFEFF',
  'query Q($x: Nothing) { themes { nodes { slug } } }',
].map((query, number) => asking(`broken syntax or unknown names, ${number + 1}`, query));

const notRequests: HostileDocument[] = [
  '',
  'null',
  '[]',
  '"{ themes }"',
  '{"query": 1}',
  '{"query": null}',
  '{"variables": {}}',
  '{"query":"{ themes { nodes { slug } } }","variables":"x"}',
  '[{"query":"{ themes { nodes { slug } } }"},{"query":"{ themes { nodes { slug } } }"}]',
  '{"query":"{ themes { nodes { slug } } }"',
].map((body, number) => ({ what: `no request at all, ${number + 1}`, body }));

/** Deep, wide, aliased, recursive, greedy, huge and broken: what a hostile client would send. */
export const hostileDocuments: readonly HostileDocument[] = [
  ...deep,
  ...wide,
  ...aliased,
  ...signIns,
  ...recursive,
  ...branching,
  ...greedy,
  ...multiplied,
  ...directed,
  ...longTokens,
  ...hugeVariables,
  ...wrongValues,
  ...broken,
  ...notRequests,
];
