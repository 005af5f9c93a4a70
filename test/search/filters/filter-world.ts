import type { Rows } from '../../support/knowledge-generator.js';
import { idOf } from '../../support/lists/list-text.js';
import { madeProjects, take } from '../../support/lists/made-projects.js';
import { ourTexts } from '../../support/lists/our-texts.js';
import { madeTexts } from '../../support/lists/text-generator.js';
import { randomness } from '../../support/randomness.js';

const sourceKinds = ['REPORT', 'STUDY', 'PRESENTATION', 'PAGE', 'TOOL'];
const places = ['01', '0180', '06', '07', '0764', '21', '2180', '25'];
const publishedAt = '2025-01-15T08:00:00Z';

const idsIn = (rows: Rows[string] | undefined): unknown[] => (rows ?? []).map(({ id }) => id);

/**
 * Things of five kinds with everything that results can be narrowed by: themes and places of their
 * own or of their project, funders, phases, documents, years and none. The same seed makes the same.
 */
export function filterWorld(seed: number, size: number): Rows {
  const { below, chance, one, some } = randomness(seed);
  const texts = madeTexts(ourTexts(200, seed), seed);
  const made = madeProjects(take(texts, size), seed);
  const projects = idsIn(made['project']);
  const source = Array.from({ length: size / 6 }, (_, number) => ({
    id: idOf('world source', number),
    title: `${texts.next().value.title} nummer ${number}`.slice(-200),
    kind: one(sourceKinds),
    published: chance(0.8) ? String(2008 + below(17)) : null,
  }));
  const lesson = Array.from({ length: size }, (_, number) => {
    const year = 2010 + below(15);
    const dated = chance(0.7);
    return {
      id: idOf('world lesson', number),
      text: `Lärdom ${number}. ${texts.next().value.text}`.slice(0, 300),
      state: 'PUBLISHED',
      published_at: publishedAt,
      project_id: chance(0.7) ? one(projects) : null,
      place_code: chance(0.3) ? one(places) : null,
      experience: dated ? String(year) : null,
      experience_from: dated ? `${year}-01-01` : null,
      experience_to: dated ? `${year}-12-31` : null,
    };
  });
  const themes = idsIn(made['theme']);
  const listed = source.flatMap(({ id }) =>
    [one(projects), ...some(projects, 2)].map((project_id) => ({ project_id, source_id: id })),
  );
  return {
    ...made,
    source,
    lesson,
    lesson_theme: lesson.flatMap(({ id }) =>
      some(themes, 1).map((theme_id) => ({ lesson_id: id, theme_id })),
    ),
    project_source: [
      ...new Map(listed.map((row) => [`${row.project_id} ${row.source_id}`, row])).values(),
    ].map((row) => ({ ...row, position: 0 })),
  };
}
