import type { Session } from './session.js';

const contact = `mutation C($input: ContactProjectInput!) { contactProject(input: $input) { __typename
  ... on ContactSent { project { id slug members { email person { name } } } }
  ... on TooManyAttempts { retryAfterSeconds } ... on UserError { message } } }`;

export interface Contact {
  fromProjectId: string;
  toProjectId: string;
  subject: string;
  message: string;
  showEmail: boolean;
}

export const contactInput = (changes: Partial<Contact>): Partial<Contact> => ({
  subject: 'Vi gör samma sak',
  message: 'Hej! Vi räknar bävrar.\n\nVill ni jämföra <b>hur</b>?',
  showEmail: false,
  ...changes,
});

/** What a mail to another project is answered with: the type of the answer, or the code of the error. */
export async function contactAs(
  session: Session,
  input: Partial<Contact>,
): Promise<{ said: string; text: string }> {
  const { data, errors, text } = await session.graphql<{ contactProject: { __typename: string } }>(
    contact,
    { input: contactInput(input) },
  );
  const said = errors[0]?.extensions?.['code'] ?? data?.contactProject.__typename;
  return { said: String(said), text };
}
