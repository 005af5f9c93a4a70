import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, Rejection } from '@pis/core';
import { NothingToExport } from '../briefs/brief.rejections.js';
import type { BriefDocument } from '../document/brief-document.js';
import type { DocumentLanguage } from '../document/language.js';
import { briefCsv } from './brief-csv.js';
import { briefDocx } from './brief-docx.js';

/** The forms a brief is written out in; the printed one is the page itself. */
export const BriefFormat = { csv: 'csv', docx: 'docx' } as const;
export type BriefFormat = keyof typeof BriefFormat;

/** A file to keep. */
export interface WrittenBrief {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

const types: Record<BriefFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** A title without the signs that file systems keep to themselves. */
const fileStem = (title: string): string =>
  title
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, '')
    .slice(0, 80)
    .trim() || 'PIS';

/** Writing briefs out. */
@Injectable()
export class BriefExports {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** @throws Rejection with NothingToExport where there is nothing in it */
  async write(
    document: BriefDocument,
    format: BriefFormat,
    language: DocumentLanguage,
  ): Promise<WrittenBrief> {
    const { factors, lessons, projects, title } = document;
    const empty =
      factors.length === 0 && (format === 'csv' || lessons.length + projects.length === 0);
    if (empty) throw new Rejection(new NothingToExport());
    const bytes =
      format === 'csv'
        ? Buffer.from(briefCsv(document, language), 'utf8')
        : await briefDocx(document, language, this.config.baseUrl);
    return { name: `${fileStem(title)}.${format}`, type: types[format], bytes };
  }
}
