import { randomUUID } from 'node:crypto';
import type { MapFilter } from './naive-map.js';
import type { Session } from './session.js';

/** What is put into a brief. */
export interface Addition {
  kind: 'FACTOR' | 'LESSON' | 'PROJECT' | 'THEME';
  id: string;
  filter?: MapFilter;
}

export interface Made {
  __typename: string;
  id: string;
  version: number;
  message?: string;
}

export interface PieceSeen {
  id: string;
  public: boolean;
  sides: string[];
  quote: string | null;
  passage: string | null;
  lessonText: string | null;
  source: number | null;
}

export interface DocumentSeen {
  title: string;
  question: string;
  shortAnswer: string;
  sections: string[];
  takenAt: string | null;
  dataVersion: string;
  hidden: number;
  sum: { helped: number; hindered: number; total: number };
  factors: {
    itemId: string;
    factor: { slug: string; labelSv: string };
    standing: {
      helped: number;
      hindered: number;
      total: number;
      strength: string;
      conflicting: boolean;
    };
    gap: string | null;
    morePieces: number;
    pieces: PieceSeen[];
  }[];
  lessons: { itemId: string; public: boolean; text: string | null; source: number | null }[];
  projects: { itemId: string; public: boolean; project: { title: string } | null }[];
  silences: { theme: { slug: string }; count: number; projects: { title: string }[] }[];
  sources: { number: number; public: boolean; title: string | null; url: string | null }[];
  method: { heading: string; text: string }[];
}

export const documentFields = `document {
  title question shortAnswer sections takenAt dataVersion hidden
  sum { helped hindered total }
  factors { itemId factor { slug labelSv } standing { helped hindered total strength conflicting }
    gap morePieces pieces { id public sides quote passage lessonText source } }
  lessons { itemId public text source }
  projects { itemId public project { title } }
  silences { theme { slug } count projects { title } }
  sources { number public title url }
  method(language: SV) { heading text }
}`;

export const readBrief = `query Q($id: ID!) { brief(id: $id) {
  id version sharedAt changes { added removed otherFigures } ${documentFields} } }`;

export interface BriefSeen {
  id: string;
  version: number;
  sharedAt: string | null;
  changes: { added: number; removed: number; otherFigures: number };
  document: DocumentSeen;
}

export const createBriefText = `mutation M($input: CreateBriefInput!) { made: createBrief(input: $input) {
  __typename ... on Brief { id version } ... on UserError { message } } }`;

export const createInput = (items: Addition[] = [], wishes: object = {}): object => ({
  clientKey: randomUUID(),
  title: 'Underlag till nämnden',
  question: 'Vad får projekt att lyckas?',
  items,
  ...wishes,
});

/** A brief of the session's person with these things in it. */
export async function makeBrief(
  session: Session,
  items: Addition[] = [],
  wishes: object = {},
): Promise<string> {
  const { made } = await session.ask<{ made: Made }>(createBriefText, {
    input: createInput(items, wishes),
  });
  return made.id;
}

export async function seenBrief(session: Session, id: string): Promise<BriefSeen> {
  const { brief } = await session.ask<{ brief: BriefSeen | null }>(readBrief, { id });
  if (!brief) throw new Error('There is no such brief');
  return brief;
}

export async function sharedDocument(
  session: Session,
  token: string,
): Promise<DocumentSeen | null> {
  const { sharedBrief } = await session.ask<{ sharedBrief: { document: DocumentSeen } | null }>(
    `query Q($token: String!) { sharedBrief(token: $token) { ${documentFields} } }`,
    { token },
  );
  return sharedBrief?.document ?? null;
}

export async function shareBrief(session: Session, id: string): Promise<string> {
  const { shared } = await session.ask<{ shared: { token: string } }>(
    'mutation M($id: ID!) { shared: shareBrief(id: $id) { ... on BriefLink { token brief { id } } } }',
    { id },
  );
  return shared.token;
}
