import { Injectable } from '@nestjs/common';
import { BadInput, pageSize, readCursor, type RequestContext } from '@pis/core';
import { readCell } from './evidence-map-cell.js';
import {
  type EvidenceMap,
  type EvidenceMapChoices,
  type MapCell,
  MapDimension,
} from './evidence-map.js';
import type { EvidenceMapArgs, EvidenceMapFilter, MapCellArgs } from './evidence-map.inputs.js';
import { readChoices, readMap } from './evidence-map.reading.js';
import { KeptAnswers } from './kept-answers.js';

/** @throws BadInput when the years are in the wrong order. */
export function inOrder(filter: EvidenceMapFilter | null | undefined): EvidenceMapFilter {
  const { fromYear, toYear } = filter ?? {};
  if (fromYear && toYear && fromYear > toYear) {
    throw new BadInput('filter.toYear', 'Let the last year be the first year or a later one.');
  }
  return filter ?? {};
}

/** The evidence map. Public as everything that is counted: nothing here asks who looks. */
@Injectable()
export class EvidenceMapService {
  private readonly kept = new KeptAnswers<EvidenceMap>();

  map(ctx: RequestContext, asked: EvidenceMapArgs): Promise<EvidenceMap> {
    const by = asked.by ?? MapDimension.THEME;
    const filter = inOrder(asked.filter);
    return this.kept.of(ctx, [by, filter], () => readMap(ctx, by, filter));
  }

  /** One cell opened; null where the factor or the column is none. */
  cell(ctx: RequestContext, asked: MapCellArgs): Promise<MapCell | null> {
    const [from] = readCursor(asked.after, 1) ?? [0];
    if (typeof from !== 'number' || !Number.isInteger(from) || from < 0) {
      throw new BadInput('after', 'Use the endCursor of an earlier answer, or leave `after` out.');
    }
    const key = {
      by: asked.by ?? MapDimension.THEME,
      filter: inOrder(asked.filter),
      factor: asked.factor,
      column: asked.column ?? null,
    };
    return readCell(ctx, key, pageSize(asked), from);
  }

  choices(ctx: RequestContext): Promise<EvidenceMapChoices> {
    return readChoices(ctx);
  }
}
