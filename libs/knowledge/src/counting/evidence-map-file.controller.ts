import { Controller, Get, HttpException, Inject, Query, StreamableFile } from '@nestjs/common';
import { limits } from '@pis/contract';
import {
  CONFIG,
  type Config,
  currentRequest,
  newId,
  nobody,
  RequestContext,
  writeCsv,
} from '@pis/core';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { DataSource } from 'typeorm';
import { type FileQuestion, readFileRows } from './evidence-map-csv.js';
import { fileWords } from './evidence-map-csv-words.js';
import { MapDimension } from './evidence-map.js';
import { EvidenceMapFilter } from './evidence-map.inputs.js';

type Asked = Record<string, string | string[] | undefined>;

const refuse = (status: number, code: string, message: string, more: object = {}): HttpException =>
  new HttpException({ code, message, ...more }, status);

const invalid = (message: string): HttpException => refuse(400, 'BAD_USER_INPUT', message);

const one = (value: string | string[] | undefined): string | null => [value].flat()[0] ?? null;

/** A filter from an address: names repeat where there are several values. */
function filterOf(asked: Asked): EvidenceMapFilter {
  const lists = ['themes', 'counties', 'funders', 'phases', 'targetGroups'].map((name) => {
    const value = asked[name];
    return [name, value === undefined ? undefined : [value].flat()];
  });
  const years = ['fromYear', 'toYear'].map((name) => {
    const value = one(asked[name]);
    return [name, value === null ? undefined : Number(value)];
  });
  const filter = plainToInstance(EvidenceMapFilter, Object.fromEntries([...lists, ...years]));
  const [wrong] = validateSync(filter);
  if (wrong) throw invalid(Object.values(wrong.constraints ?? {}).join('. '));
  if (filter.fromYear && filter.toYear && filter.fromYear > filter.toYear) {
    throw invalid('Let the last year be the first year or a later one.');
  }
  return filter;
}

/** PostgreSQL ended the statement since it took too long. */
const tookTooLong = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '57014';

const tooMany = (most: number): HttpException =>
  refuse(
    413,
    'TOO_MANY_ROWS',
    `There are more than ${most} rows, or they take too long to read. Narrow the filter, and ask again.`,
    { most },
  );

function questionOf(asked: Asked): FileQuestion {
  const by = one(asked['by']) ?? MapDimension.THEME;
  if (!Object.hasOwn(MapDimension, by)) {
    throw invalid(`Let \`by\` be one of ${Object.keys(MapDimension).join(', ')}.`);
  }
  const [factor, column] = [one(asked['factor']), one(asked['column'])];
  if (column !== null && factor === null) throw invalid('Name the factor of the column, too.');
  return {
    by: by as MapDimension,
    filter: filterOf(asked),
    factor,
    column,
    language: one(asked['language']) === 'en' ? 'en' : 'sv',
  };
}

/** Evidence as a file that Swedish spreadsheets open: with byte order mark, semicolons and CRLF. */
@Controller()
export class EvidenceMapFileController {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What is counted is public, so this asks for no session. */
  @Get('evidens.csv')
  async file(@Query() asked: Asked): Promise<StreamableFile> {
    const question = questionOf(asked);
    const ctx = RequestContext.of(this.dataSource, {
      viewer: nobody,
      requestId: currentRequest()?.requestId ?? newId(),
    });
    const most = limits.exportRows.max;
    const rows = await readFileRows(ctx, question, most, this.config.baseUrl).catch(
      (error: unknown) => {
        throw tookTooLong(error) ? tooMany(most) : error;
      },
    );
    if (rows.length === 0) {
      throw refuse(404, 'NOTHING_TO_EXPORT', 'No evidence passes the filter. Ask for less of it.');
    }
    if (rows.length > most) throw tooMany(most);
    const words = fileWords[question.language];
    const columns = { ...words.columns, column: words.dimension[question.by] };
    const names = Object.keys(columns);
    const text = writeCsv(
      Object.values(columns),
      rows.map((row) => names.map((name) => row[name] ?? null)),
    );
    return new StreamableFile(Buffer.from(text), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="${words.name}.csv"`,
    });
  }
}
