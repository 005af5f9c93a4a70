import type { EvidencePieceFragment, StandingFiguresFragment } from '../../gql/graphql';
import { formatList } from '../../lib/format/numbers';
import { atStart } from '../../lib/sentence-case';
import { m } from '../../paraglide/messages';
import { edgeOf } from './standing';

type Standing = StandingFiguresFragment;

/** A piece of evidence with what its holder says of itself, where the page asked for it. */
export type ReasonedEvidence = EvidencePieceFragment & {
  study?: { id: string; cases?: readonly { id: string }[] } | null;
  project?: { family?: readonly { id: string; title: string }[] } | null;
  lesson?: { project?: { family?: readonly { id: string; title: string }[] } | null } | null;
};

export const holderProject = <T extends ReasonedEvidence>(evidence: T) =>
  evidence.project ?? evidence.lesson?.project ?? null;

/** "sex kommuner" */
export const casesInWords = (count: number): string =>
  m.evidence_cases({ count, number: m.evidence_number({ count }) });

function ofStudy(standing: Standing, cases: number): string {
  const study =
    cases > 0 ? m.evidence_study_of({ cases: casesInWords(cases) }) : m.evidence_study();
  const says = {
    both: m.evidence_why_study_both,
    positive: m.evidence_why_study_helped,
    negative: m.evidence_why_study_hindered,
    none: m.evidence_why_study_helped,
  }[edgeOf(standing)]({ study });
  return `${says} ${cases > 0 ? m.evidence_why_study_once() : m.evidence_why_counted_once()}`;
}

function ofFamily(evidence: readonly ReasonedEvidence[]): string | null {
  const projects = evidence.map(holderProject).filter((project) => project !== null);
  const [project] = projects;
  if (!project || projects.length < evidence.length) return null;
  const titles = [...new Set(projects.map(({ title }) => title))];
  if (titles.length > 1) return m.evidence_why_family({ projects: formatList(titles) });
  const count = evidence.length;
  const origin = m.evidence_why_project({ count, project: project.title });
  const others = (project.family ?? []).map(({ title }) => title);
  if (others.length > 0) {
    return `${origin} ${m.evidence_why_with_family({ others: formatList(others) })}`;
  }
  return count > 1 ? `${origin} ${m.evidence_why_project_once()}` : origin;
}

function ofOne(standing: Standing, evidence: readonly ReasonedEvidence[]): string {
  const study = evidence.every((piece) => piece.study) ? evidence[0]?.study : null;
  if (study) return ofStudy(standing, study.cases?.length ?? 0);
  return ofFamily(evidence) ?? m.evidence_why_one();
}

/** Why it is counted so, in a sentence or two. */
export function reasonOf(standing: Standing, evidence: readonly ReasonedEvidence[]): string {
  const { total, helped, hindered, both } = standing;
  if (total === 0) return m.evidence_why_none();
  if (total === 1) return ofOne(standing, evidence);
  const sums = m.evidence_why_many({ total, helped, hindered });
  if (both === 0) return sums;
  const number = atStart(m.evidence_number({ count: both }));
  return `${sums} ${m.evidence_why_many_both({ count: both, number })}`;
}
