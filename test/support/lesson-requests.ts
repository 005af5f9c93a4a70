import { randomUUID } from 'node:crypto';
import type { Session } from './session.js';

/** What comes back of a lesson, or of why there is none. */
export interface LessonAnswer {
  __typename: string;
  id: string;
  text: string;
  state: string;
  version: number;
  currentVersion?: number;
  problems?: string[];
  kinds?: string[];
  message?: string;
}

const fields = {
  Lesson: 'id text state version',
  EditConflict: 'currentVersion',
  LessonNotReady: 'problems',
  LooksPersonal: 'kinds',
  WrongState: 'state',
};

/** The selection on a result union with these members. */
const answering = (...members: (keyof typeof fields)[]): string =>
  ['__typename', '... on UserError { message }']
    .concat(members.map((member) => `... on ${member} { ${fields[member]} }`))
    .join(' ');

const step = answering('Lesson', 'EditConflict', 'LessonNotReady', 'WrongState');

export const lessonMutations = {
  saveDraft: `mutation Save($input: LessonInput!) {
    saveDraft(input: $input) { ${answering('Lesson', 'LessonNotReady', 'WrongState')} } }`,
  discardDraft: `mutation Discard($id: ID!) { discardDraft(id: $id) { __typename id } }`,
  publishLesson: `mutation Publish($input: LessonInput!, $confirmed: Boolean) {
    publishLesson(input: $input, confirmed: $confirmed) { ${answering('Lesson', 'LessonNotReady', 'LooksPersonal', 'WrongState')} } }`,
  approveLesson: `mutation Approve($id: ID!, $version: Int!) {
    approveLesson(id: $id, version: $version) { ${step} } }`,
  editLesson: `mutation Edit($input: EditLessonInput!, $confirmed: Boolean) {
    editLesson(input: $input, confirmed: $confirmed) { ${answering('Lesson', 'EditConflict', 'LessonNotReady', 'LooksPersonal')} } }`,
  withdrawLesson: `mutation Withdraw($id: ID!, $version: Int!, $reason: String!) {
    withdrawLesson(id: $id, version: $version, reason: $reason) { ${step} } }`,
  republishLesson: `mutation Republish($id: ID!, $version: Int!) {
    republishLesson(id: $id, version: $version) { ${step} } }`,
} as const;

export type LessonMutation = keyof typeof lessonMutations;

/** What a form holds, with a key of its own. */
export const lessonInput = (overrides: Record<string, unknown> = {}) => ({
  clientKey: randomUUID(),
  text: 'Lokala verkstäder behöver en samordnare som har tid.',
  ...overrides,
});

/** Sends a mutation that must be answered, with success or with a fact. */
export async function send(
  session: Session,
  mutation: LessonMutation,
  variables: Record<string, unknown>,
): Promise<LessonAnswer> {
  const data = await session.ask<Record<string, LessonAnswer>>(
    lessonMutations[mutation],
    variables,
  );
  const answer = data[mutation];
  if (!answer) throw new Error(`${mutation} was not answered`);
  return answer;
}

/** A lesson of this session's person, in the state it gets when it is handed in. */
export async function publish(
  session: Session,
  overrides: Record<string, unknown> = {},
): Promise<LessonAnswer> {
  const answer = await send(session, 'publishLesson', { input: lessonInput(overrides) });
  if (answer.__typename !== 'Lesson') throw new Error(JSON.stringify(answer));
  return answer;
}

/** The code of the first error of an answer, or null. */
export async function codeOf(
  session: Session,
  document: string,
  variables: Record<string, unknown>,
): Promise<string | null> {
  const { errors } = await session.graphql(document, variables);
  return errors[0] ? String(errors[0].extensions?.['code']) : null;
}
