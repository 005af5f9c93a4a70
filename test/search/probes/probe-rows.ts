import type { Rows } from '../../support/knowledge-generator.js';
import { idOf, slugged } from '../../support/lists/list-text.js';
import { fixtures } from './fixtures.js';
import { type Name, sampleNames } from './names.js';

const publishedAt = '2025-02-01T08:00:00Z';

/** The fixtures as rows, to be written into a database with the sample content. */
export function probeRows(): Rows {
  const rows: Record<'lesson' | 'project', Rows[string]> = { project: [], lesson: [] };
  for (const [name, fixture] of Object.entries(fixtures)) {
    const { kind, title } = fixture;
    const id = idOf('probe', name);
    const text = 'text' in fixture ? fixture.text : null;
    const state = { id, state: 'PUBLISHED', published_at: publishedAt };
    if (kind === 'LESSON') rows.lesson.push({ ...state, text: title, what_happened: text });
    else
      rows.project.push({
        ...state,
        slug: `prov-${slugged(title)}`,
        title,
        description: text,
        kind: 'PILOT',
        family_id: id,
      });
  }
  return rows;
}

const byId = new Map(Object.keys(fixtures).map((name) => [idOf('probe', name), name as Name]));

/** Titles that are told by their beginning are at least this long. */
const beginning = 15;

/** What the probes call a hit; undefined for what no probe speaks of. */
export function nameOf(hit: { id: string; kind: string; title: string }): Name | undefined {
  const known = byId.get(hit.id);
  if (known) return known;
  const entries = Object.entries(sampleNames);
  const same = entries.find(([, [kind, title]]) => kind === hit.kind && title === hit.title);
  const begun = entries.find(
    ([, [kind, title]]) =>
      kind === hit.kind && title.length >= beginning && hit.title.startsWith(title),
  );
  return (same ?? begun)?.[0] as Name | undefined;
}
