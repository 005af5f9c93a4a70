import { GraphQLObjectType, GraphQLSchema, GraphQLString, parse, validate } from 'graphql';
import { oncePerOperationRule } from './once-per-operation.js';

const field = { type: GraphQLString };
const once = { ...field, extensions: { oncePerOperation: true } };
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields: { free: field } }),
  mutation: new GraphQLObjectType({
    name: 'Mutation',
    fields: { signIn: once, redeem: once, free: field },
  }),
});

const faults = (document: string): number =>
  validate(schema, parse(document), [oncePerOperationRule]).length;

test.each([
  'mutation { signIn }',
  'mutation { signIn free also: free }',
  'mutation { ...a ...a } fragment a on Mutation { signIn }',
])('%s is answered', (document) => {
  expect(faults(document)).toBe(0);
});

test.each([
  'mutation { a: signIn b: signIn c: signIn }',
  'mutation { signIn redeem }',
  'mutation { signIn ...a } fragment a on Mutation { b: signIn }',
  'mutation { ... { a: signIn } ... on Mutation { b: signIn } }',
])('%s is refused once', (document) => {
  expect(faults(document)).toBe(1);
});
