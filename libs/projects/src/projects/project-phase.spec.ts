import type { ProjectKind } from './project.entity.js';
import { phaseOf, type ProjectPhase, today } from './project-phase.js';

type Row = [
  from: string | null,
  to: string | null,
  kind: ProjectKind,
  lastConfirmed: string | null,
  phase: ProjectPhase,
];

const table: Row[] = [
  [null, null, 'IMPLEMENTATION', null, 'UNKNOWN'],
  [null, null, 'IMPLEMENTATION', '2025-05', 'UNKNOWN'],
  [null, null, 'IDEA', null, 'PLANNED'],
  ['2026-01-01', '2027-12-31', 'PILOT', null, 'PLANNED'],
  ['2026-01-01', null, 'IDEA', null, 'PLANNED'],
  ['2012-01-01', '2015-08-31', 'IMPLEMENTATION', null, 'ENDED'],
  ['2012-01-01', '2015-08-31', 'IDEA', '2025-05', 'ENDED'],
  [null, '2018-12-31', 'PILOT', null, 'ENDED'],
  [null, '2030-12-31', 'PILOT', null, 'GOING_ON'],
  ['2025-01-01', '2025-12-31', 'PRE_STUDY', null, 'GOING_ON'],
  // The first and the last day are days of the project.
  ['2025-06-15', '2025-06-15', 'PILOT', null, 'GOING_ON'],
  ['2025-06-16', '2025-06-16', 'PILOT', null, 'PLANNED'],
  ['2025-06-14', '2025-06-14', 'PILOT', null, 'ENDED'],
  // An open end is believed for a while, then it is not known.
  ['2024-01-01', null, 'NETWORK', null, 'GOING_ON'],
  ['2023-01-01', null, 'NETWORK', null, 'GOING_ON'],
  ['2022-12-31', null, 'NETWORK', null, 'UNKNOWN'],
  ['2018-01-01', null, 'NETWORK', '2023-05', 'GOING_ON'],
  ['2018-01-01', null, 'NETWORK', '2022-11-30', 'UNKNOWN'],
];

test.each(table)(
  '%s to %s, %s, confirmed %s: %5$s',
  (periodFrom, periodTo, kind, lastConfirmed, phase) => {
    expect(phaseOf({ periodFrom, periodTo, kind, lastConfirmed }, '2025-06-15')).toBe(phase);
  },
);

test('the day is the one in Sweden', () => {
  expect(today(new Date('2025-12-31T23:30:00Z'))).toBe('2026-01-01');
  expect(today(new Date('2025-06-30T21:59:00Z'))).toBe('2025-06-30');
});
