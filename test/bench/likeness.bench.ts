import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { createDatabase } from '../support/database.js';
import { importProjects } from '../support/import-lists.js';
import { likeText } from '../support/likeness-requests.js';
import { listFiles, readList, requireDataFolder } from '../support/lists/data-folder.js';
import type { SwecrisRecord } from '../support/lists/list-records.js';
import { startServer, type TestServer } from '../support/server.js';
import { benchArguments } from './arguments.js';
import { part, printTable } from './table.js';

/*
 * What is like a text. `npm run bench -- likeness --seeds <folder>` asks the sample content with every
 * whole text of a folder. `npm run bench -- likeness --pairs follow-ups --data <folder>` imports the list
 * of projects and asks with the text of each project that follows another one: recall of the other at
 * 10, against BM25 over raw words. Nothing is tuned on the half that is told as unseen.
 */

const asked = benchArguments(['seeds', 'pairs', 'most']);

async function askSeeds(folder: string): Promise<void> {
  const server = await startServer({ content: 'sample' });
  try {
    await server.drainOutbox();
    for (const file of fs
      .readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()) {
      const text = fs.readFileSync(path.join(folder, file), 'utf8');
      for (const group of ['PROJECTS', 'DOCUMENTS'] as const) {
        const { hits } = await likeText(server.visitor(), text, group);
        const rows = hits.map(({ title, reason }, at) => [
          `${at + 1}. ${title.slice(0, 60)}`,
          (reason.sentences[0]?.shared ?? []).slice(0, 3).join(', '),
          reason.facts
            .map(({ kind, labelSv }) => labelSv ?? kind)
            .slice(0, 3)
            .join(', '),
        ]);
        printTable(`${file.slice(0, 3)} ${group}`, ['found', 'both say', 'facts'], rows);
      }
    }
  } finally {
    await server.close();
  }
}

type Project = { id: string; title: string; text: string; begins: string };

/** A title without what tells one project of a row from the next: a number, a phase, that it goes on. */
const stemOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/\b(?:fortsättning(?:en)?|fortsatt|steg|fas|etapp|del|phase|step|part)\b/gu, ' ')
    .replace(/\b(?:[ivx]+|\d+(?:[.,]\d+)?)\b/gu, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** Pairs of projects that follow each other: the same stem of a title, not the same title. */
function followUps(projects: readonly Project[]): [later: Project, earlier: Project][] {
  const byStem = new Map<string, Project[]>();
  for (const project of projects) {
    const stem = stemOf(project.title);
    if (stem.length >= 12) byStem.set(stem, [...(byStem.get(stem) ?? []), project]);
  }
  return [...byStem.values()].flatMap((row) => {
    const inOrder = row.toSorted((a, b) => (a.begins < b.begins ? -1 : 1));
    return inOrder.slice(1).flatMap((later, at): [Project, Project][] => {
      const earlier = inOrder[at];
      return earlier && earlier.title !== later.title ? [[later, earlier]] : [];
    });
  });
}

const rawWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** BM25 (k1 1.2, b 0.75) over words as they are written: what any engine does without knowing a language. */
function rawRanking(
  projects: readonly Project[],
): (text: string, most: number, not: string) => string[] {
  const documents = projects.map(({ id, title, text }) => ({
    id,
    words: rawWords(`${title} ${text}`),
  }));
  const mean = documents.reduce((sum, { words }) => sum + words.length, 0) / documents.length;
  const postings = new Map<string, Map<number, number>>();
  documents.forEach(({ words }, at) => {
    for (const word of words) {
      const posting = postings.get(word) ?? new Map<number, number>();
      posting.set(at, (posting.get(at) ?? 0) + 1);
      postings.set(word, posting);
    }
  });
  return (text, most, not) => {
    const scores = new Map<number, number>();
    for (const word of new Set(rawWords(text))) {
      const posting = postings.get(word) ?? new Map<number, number>();
      const idf = Math.log(1 + (documents.length - posting.size + 0.5) / (posting.size + 0.5));
      for (const [at, times] of posting) {
        const held = 1.2 * (0.25 + (0.75 * (documents[at]?.words.length ?? 0)) / mean);
        scores.set(at, (scores.get(at) ?? 0) + (idf * times * 2.2) / (times + held));
      }
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1])
      .flatMap(([at]) => documents[at]?.id ?? [])
      .filter((id) => id !== not)
      .slice(0, most);
  };
}

/** The half that nothing was tried on, by a hash of the identifier. */
const isUnseen = ({ id }: Project): boolean =>
  (createHash('sha256').update(`likeness ${id}`).digest()[0] ?? 0) % 2 === 1;

const asText = (record: Partial<SwecrisRecord>): Project[] =>
  record.projectId && record.projectTitleSv && record.projectAbstractSv
    ? [
        {
          id: record.projectId,
          title: record.projectTitleSv,
          text: record.projectAbstractSv,
          begins: record.projectStartDate ?? '',
        },
      ]
    : [];

/** Waits until everything that was imported is indexed, however long that takes. */
async function indexed({ worker, sql }: TestServer): Promise<void> {
  await worker.start();
  for (;;) {
    const [row] = await sql<{ left: number }>('SELECT count(*)::int AS left FROM outbox');
    if (row?.left === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

async function askFollowUps(folder: string): Promise<void> {
  const projects = readList<SwecrisRecord>(folder, 'swecris').flatMap(asText);
  const pairs = followUps(projects).slice(0, asked.number('most', 1000));
  const raw = rawRanking(projects);
  const database = await createDatabase('empty');
  const { said } = await importProjects(
    database.url,
    path.join(folder, listFiles.swecris),
    'swecris',
  );
  process.stdout.write(`${said.trim().split('\n').at(-1)} ${pairs.length} pairs.\n`);
  const server = await startServer({ database });
  try {
    await indexed(server);
    const identifiers = await server.sql<{ value: string; id: string }>(
      `SELECT value, project_id AS id FROM project_identifier WHERE scheme = 'SWECRIS'`,
    );
    const idOf = new Map(identifiers.map(({ value, id }) => [value, id]));
    const sums = { seen: [0, 0, 0], unseen: [0, 0, 0] };
    for (const [later, earlier] of pairs) {
      const { hits } = await likeText(server.visitor(), later.text.slice(0, 20_000), 'PROJECTS', {
        first: 11,
      });
      const found = hits.filter(({ id }) => id !== idOf.get(later.id)).slice(0, 10);
      const half = isUnseen(later) ? sums.unseen : sums.seen;
      half[0] = (half[0] ?? 0) + 1;
      half[1] = (half[1] ?? 0) + Number(found.some(({ id }) => id === idOf.get(earlier.id)));
      half[2] = (half[2] ?? 0) + Number(raw(later.text, 10, later.id).includes(earlier.id));
    }
    const rows = Object.entries(sums).map(([half, [count = 0, ours = 0, theirs = 0]]) => [
      ...[half, count, part(ours / count), part(theirs / count), part(ours / theirs)],
    ]);
    printTable(
      'Follow-ups, recall at 10',
      ['half', 'pairs', 'likeness', 'raw BM25', 'ratio'],
      rows,
    );
  } finally {
    await server.close();
    await database.drop();
  }
}

const seeds = asked.text('seeds');
if (seeds) await askSeeds(seeds);
if (asked.text('pairs')) await askFollowUps(requireDataFolder());
