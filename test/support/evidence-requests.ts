import { randomUUID } from 'node:crypto';
import type { Session } from './session.js';

/** What comes back of evidence, a source or a stance, or of why there is none. */
export interface KnowledgeAnswer {
  __typename: string;
  id: string;
  version: number;
  message?: string;
  currentVersion?: number;
  missing?: string[];
  kinds?: string[];
  uses?: number;
}

const told = '__typename ... on UserError { message }';
const conflict = '... on EditConflict { currentVersion }';
const evidence = '... on Evidence { id version }';
const notReady = '... on EvidenceNotReady { missing } ... on LooksPersonal { kinds }';
const source = '... on Source { id version }';

export const knowledgeMutations = {
  addEvidence: `mutation Add($input: AddEvidenceInput!, $confirmed: Boolean) {
    addEvidence(input: $input, confirmed: $confirmed) { ${told} ${evidence} ${notReady} } }`,
  changeEvidence: `mutation Change($input: ChangeEvidenceInput!, $confirmed: Boolean) {
    changeEvidence(input: $input, confirmed: $confirmed) { ${told} ${evidence} ${notReady} ${conflict} } }`,
  removeEvidence: `mutation Remove($id: ID!, $version: Int!) {
    removeEvidence(id: $id, version: $version) { ${told} ... on Removed { id } ${conflict} } }`,
  addSource: `mutation Add($input: AddSourceInput!) { addSource(input: $input) { ${told} ${source} } }`,
  changeSource: `mutation Change($input: ChangeSourceInput!) {
    changeSource(input: $input) { ${told} ${source} ${conflict} } }`,
  removeSource: `mutation Remove($id: ID!, $version: Int!) {
    removeSource(id: $id, version: $version) {
      ${told} ... on Removed { id } ... on SourceInUse { uses } ${conflict} } }`,
  takeStance: `mutation Take($input: TakeStanceInput!) {
    takeStance(input: $input) { ${told} ... on Lesson { id version } } }`,
  withdrawStance: `mutation Withdraw($lessonId: ID!, $projectId: ID!) {
    withdrawStance(lessonId: $lessonId, projectId: $projectId) { __typename id version } }`,
} as const;

export type KnowledgeMutation = keyof typeof knowledgeMutations;

/** Sends a mutation that must be answered, with success or with a fact. */
export async function tell(
  session: Session,
  mutation: KnowledgeMutation,
  variables: Record<string, unknown>,
): Promise<KnowledgeAnswer> {
  const document = knowledgeMutations[mutation];
  const data = await session.ask<Record<string, KnowledgeAnswer>>(document, variables);
  const answer = data[mutation];
  if (!answer) throw new Error(`${mutation} was not answered`);
  return answer;
}

export const evidenceInput = (
  holder: { kind: 'LESSON' | 'PROJECT' | 'STUDY' | 'STUDY_CASE'; id: string },
  overrides: Record<string, unknown> = {},
) => ({ clientKey: randomUUID(), holder, ...overrides });

export const sourceInput = (overrides: Record<string, unknown> = {}) => ({
  clientKey: randomUUID(),
  kind: 'REPORT',
  title: 'Slutrapport',
  ...overrides,
});
