import type { Session } from './session.js';

/** How many SQL statements the api needed for one request that must succeed. */
export async function statementsOf(
  session: Session,
  query: string,
  variables?: object,
): Promise<number> {
  const { headers, errors, text } = await session.graphql(query, variables);
  if (errors.length > 0) throw new Error(text);
  const counted = headers.get('x-pis-statements');
  if (counted === null) throw new Error('The api does not count its statements.');
  return Number(counted);
}
