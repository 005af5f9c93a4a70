import { registerEnumType } from '@nestjs/graphql';
import type { Condition } from '@pis/core';
import type { Project } from './project.entity.js';

export const ProjectPhase = {
  ENDED: 'ENDED',
  GOING_ON: 'GOING_ON',
  PLANNED: 'PLANNED',
  UNKNOWN: 'UNKNOWN',
} as const;
export type ProjectPhase = keyof typeof ProjectPhase;
registerEnumType(ProjectPhase, {
  name: 'ProjectPhase',
  description: 'Derived from the period, never stored. No dates mean UNKNOWN, never GOING_ON.',
});

/**
 * Calendar years an open end ("2018/..") is believed for, from the year the project began or was
 * last confirmed. After that nobody knows whether it goes on.
 */
const yearsBelieved = 2;

type Dated = Pick<Project, 'kind' | 'periodFrom' | 'periodTo' | 'lastConfirmed'>;

const yearOf = (text: string | null): number => Number(/^\d{4}/.exec(text ?? '')?.[0] ?? 0);

/** Today in Sweden, an ISO day. */
export const today = (now: Date = new Date()): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(now);

/** Where a project is in its life on an ISO day. `inPhase` says the same in SQL. */
export function phaseOf(project: Dated, day: string): ProjectPhase {
  const { periodFrom: from, periodTo: to } = project;
  if (!from && !to) return project.kind === 'IDEA' ? 'PLANNED' : 'UNKNOWN';
  if (from && from > day) return 'PLANNED';
  if (to) return to < day ? 'ENDED' : 'GOING_ON';
  const known = Math.max(yearOf(from), yearOf(project.lastConfirmed));
  return yearOf(day) - known <= yearsBelieved ? 'GOING_ON' : 'UNKNOWN';
}

/** Projects in a phase on an ISO day: `phaseOf` as a condition on the project table. */
export const inPhase = (phase: ProjectPhase, day: string, alias = 'p'): Condition => ({
  text: (first) => `CASE
    WHEN coalesce(${alias}.period_from, ${alias}.period_to) IS NULL
      THEN CASE WHEN ${alias}.kind = 'IDEA' THEN 'PLANNED' ELSE 'UNKNOWN' END
    WHEN ${alias}.period_from > $${first + 1}::date THEN 'PLANNED'
    WHEN ${alias}.period_to < $${first + 1}::date THEN 'ENDED'
    WHEN ${alias}.period_to IS NOT NULL THEN 'GOING_ON'
    WHEN extract(year FROM $${first + 1}::date) - greatest(
      extract(year FROM ${alias}.period_from),
      substring(${alias}.last_confirmed FROM '^[0-9]{4}')::int
    ) <= ${yearsBelieved} THEN 'GOING_ON'
    ELSE 'UNKNOWN' END = $${first}`,
  values: [phase, day],
});
