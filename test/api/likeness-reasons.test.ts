import { analyse } from '@pis/search';
import { likeText, type Marked } from '../support/likeness-requests.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let labels: { concept: string; words: string[] }[];
let said: string[];

beforeAll(async () => {
  server = await startServer({ content: 'sample' });
  await server.drainOutbox();
  const rows = await server.sql<{ id: string; label: string }>(
    `SELECT id, label_sv AS label FROM factor UNION ALL SELECT id, label_en FROM factor
     UNION ALL SELECT factor_id, label FROM factor_label
     UNION ALL SELECT id, label_sv FROM theme UNION ALL SELECT id, label_en FROM theme
     UNION ALL SELECT theme_id, label FROM theme_label`,
  );
  labels = rows.map(({ id, label }) => ({ concept: id, words: wordsIn(label).map(keyOf) }));
  const texts = await server.sql<{ text: string }>(
    `SELECT concat_ws(E'\\n', summary, description) AS text FROM project
     UNION ALL SELECT text FROM lesson UNION ALL SELECT text FROM open_question
     UNION ALL SELECT quote FROM evidence WHERE quote IS NOT NULL ORDER BY 1`,
  );
  said = texts
    .flatMap(({ text }) => text.split(/(?<=[.?])\s+/))
    .filter(({ length }) => length > 30);
}, 240_000);
afterAll(() => server.close());

const wordsIn = (text: string) => analyse(text);
const keyOf = ({ lemmas }: ReturnType<typeof analyse>[number]): string => lemmas[0] ?? '';

/** Everything that stands at some places of a text: base forms, parts of compounds, concepts by any label. */
function keysAt(text: string, places: Marked['marks']): Set<string> {
  const inside = (one: { start: number; end: number }): boolean =>
    places.some(({ start, end }) => one.start >= start && one.end <= end);
  const tokens = wordsIn(text);
  const keys = new Set(
    tokens.flatMap((token) => [
      ...(inside(token) ? token.lemmas : []),
      ...token.parts.filter(inside).map(({ lemma }) => lemma),
    ]),
  );
  const marked = tokens.filter(inside);
  for (const { concept, words } of labels) {
    const there = words.every((word) => marked.some(({ lemmas }) => lemmas.includes(word)));
    if (words.length > 0 && (there || keys.has(words.join('')))) keys.add(concept);
  }
  return keys;
}

/** Marks that say nothing of what the other sentence's marks say. */
function untrue(one: Marked, other: Marked): string[] {
  const keys = keysAt(other.text, other.marks);
  return one.marks
    .filter((mark) => ![...keysAt(one.text, [mark])].some((key) => keys.has(key)))
    .map(({ start, end }) => one.text.slice(start, end));
}

/** A text of some sentences from here and there; the same for the same number. */
const textOf = (number: number): string =>
  [7, 31, 53, 71]
    .slice(0, 2 + (number % 3))
    .map((step) => said[(number * step + step) % said.length])
    .join(' ');

test('over 200 texts every hit has a reason, and what it marks is said by both sentences', async () => {
  let hits = 0;
  for (let number = 0; number < 200; number += 1) {
    const text = textOf(number);
    const group = number % 3 === 0 ? 'LESSONS' : number % 3 === 1 ? 'DOCUMENTS' : 'PROJECTS';
    const answer = await likeText(server.visitor(), text, group);
    for (const { title, reason } of answer.hits) {
      hits += 1;
      expect({ title, sentences: reason.sentences.length > 0 }).toEqual({ title, sentences: true });
      for (const { asked, found, shared } of reason.sentences) {
        expect(shared.length).toBeGreaterThan(0);
        expect(asked.marks.length).toBeGreaterThan(0);
        expect(found.marks.length).toBeGreaterThan(0);
        expect(text).toContain(asked.text);
        expect({
          asked,
          found,
          untrue: [...untrue(asked, found), ...untrue(found, asked)],
        }).toEqual({
          ...{ asked, found, untrue: [] },
        });
      }
    }
  }
  expect(hits).toBeGreaterThan(400);
}, 240_000);
