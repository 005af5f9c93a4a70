import type { StandingFiguresFragment } from '../../gql/graphql';
import { formatList } from '../../lib/format/numbers';
import { atStart } from '../../lib/sentence-case';
import { m } from '../../paraglide/messages';
import { casesInWords, holderProject, type ReasonedEvidence } from './reason';

type Row = { standing: StandingFiguresFragment; leading: readonly ReasonedEvidence[] };

const numberOf = (count: number) => m.evidence_number({ count });

/** The one thing all of it comes from, where there is one. */
function onlyOrigin(pieces: readonly ReasonedEvidence[]) {
  const [first] = pieces;
  if (!first) return null;
  const study = first.study;
  if (study && pieces.every((piece) => piece.study?.id === study.id)) return { study };
  const project = holderProject(first);
  if (project && pieces.every((piece) => holderProject(piece)?.id === project.id)) {
    return { project };
  }
  return null;
}

function allSingle(rows: readonly Row[], pieces: readonly ReasonedEvidence[]): string {
  const origin = onlyOrigin(pieces);
  if (origin?.study && rows.length > 1) {
    const cases = origin.study.cases?.length ?? 0;
    return cases > 0
      ? m.evidence_answer_one_study_of({ cases: casesInWords(cases) })
      : m.evidence_answer_one_study();
  }
  const source = origin?.project?.title ?? origin?.study?.title;
  if (rows.length === 1) {
    return source ? m.evidence_answer_only_single({ source }) : m.evidence_why_one();
  }
  return origin?.project
    ? m.evidence_answer_one_project({ project: origin.project.title })
    : m.evidence_answer_all_single();
}

function byStrength(rows: readonly Row[]): string {
  const words = [
    ['SEVERAL', m.evidence_answer_with_several],
    ['SOME', m.evidence_answer_with_some],
    ['SINGLE', m.evidence_answer_with_single],
  ] as const;
  const said = words
    .map(([strength, say]) => {
      const count = rows.filter(({ standing }) => standing.strength === strength).length;
      return count > 0 && say({ number: numberOf(count) });
    })
    .filter((part) => part !== false);
  return `${atStart(formatList(said))}.`;
}

/** What is known about a theme, and how sure one may be, without making it more than it is. */
export function answerSum(rows: readonly Row[]): string {
  const pieces = rows.flatMap(({ leading }) => leading);
  const conflicting = rows.filter(({ standing }) => standing.conflicting).length;
  const single = rows.every(({ standing }) => standing.strength === 'SINGLE');
  const labelsOnly = pieces.length > 0 && pieces.every(({ quote, passage }) => !quote && passage);
  const count = rows.length;
  return [
    atStart(m.evidence_answer_sum({ count, number: numberOf(count) })),
    single ? allSingle(rows, pieces) : byStrength(rows),
    conflicting > 0 &&
      m.evidence_answer_conflicting({ count: conflicting, number: atStart(numberOf(conflicting)) }),
    labelsOnly && m.evidence_answer_labels_only(),
  ]
    .filter(Boolean)
    .join(' ');
}
