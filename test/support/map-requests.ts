import type { Dimension, MapFilter } from './naive-map.js';

/** Figures of one factor in all columns, and in each. */
export interface MapLine {
  factor: { id: string; slug: string; labelSv: string };
  broaderId: string | null;
  standing: { helped: number; hindered: number; total: number; strength: string };
  helped: number[];
  hindered: number[];
  total: number[];
}

export interface MapAnswer {
  columns: { key: string; labelSv: string; projects: number; sources: number }[];
  rows: MapLine[];
  sources: number;
  pieces: number;
  unknown: { filter: string; value: string }[];
}

export const mapQuery = `query Map($by: MapDimension, $filter: EvidenceMapFilter) {
  evidenceMap(by: $by, filter: $filter) {
    columns { key labelSv projects sources }
    rows {
      factor { id slug labelSv } broaderId
      standing { helped hindered total strength } helped hindered total
    }
    sources pieces unknown { filter value }
  } }`;

export interface CellAnswer {
  standing: { helped: number; hindered: number; total: number; strength: string };
  pieces: number;
  gap: string | null;
  column: { key: string } | null;
  groups: {
    nodes: {
      id: string;
      kind: string;
      helped: boolean;
      hindered: boolean;
      pieces: number;
      projects: { slug: string }[];
      study: { slug: string } | null;
      studyCase: { id: string } | null;
      evidence: { id: string; quote: string | null }[];
      sides: string[];
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

export const cellQuery = `query Cell(
  $by: MapDimension, $filter: EvidenceMapFilter, $factor: String!, $column: String, $first: Int, $after: String
) {
  evidenceMapCell(by: $by, filter: $filter, factor: $factor, column: $column, first: $first, after: $after) {
    standing { helped hindered total strength } pieces gap column { key }
    groups {
      nodes {
        id kind helped hindered pieces projects { slug } study { slug } studyCase { id }
        evidence { id quote } sides
      }
      pageInfo { hasNextPage endCursor }
    }
  } }`;

export interface MapQuestion {
  by: Dimension;
  filter: MapFilter;
}
