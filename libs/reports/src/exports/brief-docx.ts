import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  InternalHyperlink,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Polarity } from '@pis/knowledge';
import type { BriefSection } from '../briefs/brief-section.js';
import type {
  BriefDocument,
  BriefFactor,
  BriefLesson,
  BriefPiece,
  BriefProject,
  BriefSource,
} from '../document/brief-document.js';
import { type DocumentLanguage, inSentence, labelIn } from '../document/language.js';
import { methodOf } from '../document/method.js';
import { contradicted, factorsOn, passageLine, piecesOn, untold } from '../document/sections.js';
import { seenIn } from '../document/seen.js';
import { documentWords, standingIn } from '../document/words.js';

/** Colours of the two sides, as on the pages. */
const ink = { HELPED: '0B6655', HINDERED: 'A03B1C', second: '4A5466', link: '24509A' } as const;
const signs = { HELPED: '▲', HINDERED: '▼' } as const;

/** Characters that XML cannot hold. */
const unwritable = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;
const clean = (text: string): string => text.replace(unwritable, '');

const run = (text: string, look: { bold?: boolean; color?: string } = {}): TextRun =>
  new TextRun({ text: clean(text), ...look });

/** Lines of a text as somebody wrote them. */
const lines = (text: string): Paragraph[] =>
  text.split('\n').map((line) => new Paragraph({ children: [run(line)] }));

const period = (edtf: string): string => edtf.replace('/', '–');

const bookmark = (number: number): string => `source_${number}`;

/** A lesson's words end themselves. */
const asSentence = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`);

/** "[3]", leading to the source. */
const reference = (number: number): ParagraphChild =>
  new InternalHyperlink({
    anchor: bookmark(number),
    children: [new TextRun({ text: `[${number}]`, style: 'Hyperlink' })],
  });

/** Writes one brief as a Word document. */
class BriefWriter {
  private readonly words;

  constructor(
    private readonly document: BriefDocument,
    private readonly language: DocumentLanguage,
    private readonly baseUrl: string,
  ) {
    this.words = documentWords(language);
  }

  body(): Paragraph[] {
    const { title, sections } = this.document;
    return [
      new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
      ...sections.flatMap((section) => {
        const content = this.section(section);
        if (content.length === 0) return [];
        const children = [run(this.words.section[section])];
        return [new Paragraph({ heading: HeadingLevel.HEADING_1, children }), ...content];
      }),
    ];
  }

  private section(section: BriefSection): Paragraph[] {
    const { document, words } = this;
    switch (section) {
      case 'QUESTION':
        return lines(document.question || words.noQuestion);
      case 'SHORT_ANSWER':
        return lines(document.shortAnswer || words.noAnswer);
      case 'HELPED':
      case 'HINDERED':
        return factorsOn(document, section).flatMap((factor) => this.side(factor, section));
      case 'CONTRADICTIONS':
        return contradicted(document).flatMap((factor) => this.bothSides(factor));
      case 'GAPS':
        return this.gaps();
      case 'LESSONS':
        return document.lessons.flatMap((lesson) => this.lesson(lesson));
      case 'PROJECTS':
        return document.projects.flatMap((project) => this.project(project));
      case 'METHOD':
        return methodOf(document, this.language).map(
          ({ heading, text }) =>
            new Paragraph({ children: [run(`${heading}. `, { bold: true }), run(text)] }),
        );
      case 'SOURCES':
        return document.sources.map((source) => this.source(source));
    }
  }

  /** Name, where it is seen from, strength in words, then what is said on the side. */
  private side(factor: BriefFactor, side: Polarity): Paragraph[] {
    return [
      ...this.factorHead(factor),
      ...piecesOn(factor, side).flatMap((piece) => this.piece(piece, factor, side)),
      ...(factor.morePieces > 0
        ? [new Paragraph({ style: 'Meta', children: [run(this.words.more(factor.morePieces))] })]
        : []),
    ];
  }

  private factorHead(factor: BriefFactor): Paragraph[] {
    const { language } = this;
    const seen = seenIn(language, factor.seen);
    return [
      new Paragraph({
        heading: HeadingLevel.HEADING_2,
        children: [run(labelIn(language, factor.factor))],
      }),
      new Paragraph({
        keepNext: true,
        children: [run(standingIn(language, factor.standing), { bold: true })],
      }),
      ...(seen.length > 0
        ? [new Paragraph({ style: 'Meta', keepNext: true, children: [run(seen)] })]
        : []),
    ];
  }

  private piece(piece: BriefPiece, factor: BriefFactor, side: Polarity): Paragraph[] {
    const { words } = this;
    const mark = run(`${signs[side]} ${side === 'HELPED' ? words.helped : words.hindered}: `, {
      bold: true,
      color: ink[side],
    });
    const said = piece.public ? this.said(piece, factor) : [run(words.gone)];
    return [
      new Paragraph({
        style: 'Evidence',
        keepLines: true,
        keepNext: true,
        children: [mark, ...said],
      }),
      new Paragraph({ style: 'EvidenceMeta', keepLines: true, children: this.origin(piece, side) }),
    ];
  }

  private said({ quote, passage, lessonText }: BriefPiece, factor: BriefFactor): TextRun[] {
    if (quote) return [run(`”${quote}”`)];
    if (lessonText) return [run(lessonText)];
    const labels = [factor.factor.labelSv, factor.factor.labelEn];
    if (passage) return [run(`${this.words.labelOnly} ”${passageLine(passage, labels)}”`)];
    return [run(labelIn(this.language, factor.factor))];
  }

  /** Role, basis, who, where in the source, and its number. */
  private origin(piece: BriefPiece, side: Polarity): ParagraphChild[] {
    const { words } = this;
    const told = [
      piece.speakerRole,
      piece.basis && words.basis[piece.basis],
      piece.project?.title ?? piece.study?.title,
      piece.locator,
      piece.conditions && `${words.conditions}: ${piece.conditions}`,
      piece.polarity === side ? null : words.contradicts,
    ].filter(Boolean);
    return [
      run(told.join(' · ') + (told.length > 0 ? ' ' : '')),
      ...(piece.source === null ? [] : [reference(piece.source)]),
    ];
  }

  private bothSides(factor: BriefFactor): Paragraph[] {
    const first = (side: Polarity): Paragraph[] =>
      piecesOn(factor, side)
        .slice(0, 1)
        .flatMap((piece) => this.piece(piece, factor, side));
    return [...this.factorHead(factor), ...first('HELPED'), ...first('HINDERED')];
  }

  private gaps(): Paragraph[] {
    const { language, words } = this;
    return [
      ...untold(this.document).flatMap((factor) => [
        ...this.factorHead(factor),
        ...(factor.gap ? [new Paragraph({ children: [run(words.gap[factor.gap])] })] : []),
      ]),
      ...this.document.silences.map(({ theme, count, projects }) => {
        const names = projects.map(({ title }) => title);
        const rest = count - names.length;
        const named = [...names, ...(rest > 0 ? [words.silentMore(rest)] : [])].join(', ');
        const lead = words.silent(inSentence(labelIn(language, theme)), count);
        return new Paragraph({ children: [run(`${lead} ${named}${named ? '.' : ''}`)] });
      }),
    ];
  }

  private lesson(lesson: BriefLesson): Paragraph[] {
    const { words } = this;
    const told = [
      lesson.project?.title,
      lesson.experience && `${words.experience} ${period(lesson.experience)}`,
    ].filter(Boolean);
    return [
      new Paragraph({
        style: 'Evidence',
        keepLines: true,
        children: [run(lesson.text ?? words.goneThing)],
      }),
      ...(lesson.recommendation
        ? [new Paragraph({ children: [run(`${words.recommendation}: ${lesson.recommendation}`)] })]
        : []),
      new Paragraph({
        style: 'EvidenceMeta',
        children: [
          run(told.join(' · ') + (told.length > 0 ? ' ' : '')),
          ...(lesson.source === null ? [] : [reference(lesson.source)]),
        ],
      }),
    ];
  }

  private project({ project, summary, period: when }: BriefProject): Paragraph[] {
    if (!project) return [new Paragraph({ children: [run(this.words.goneThing)] })];
    return [
      new Paragraph({
        heading: HeadingLevel.HEADING_2,
        children: [this.link(project.title, `${this.baseUrl}/projekt/${project.slug}`)],
      }),
      ...(when ? [new Paragraph({ style: 'Meta', children: [run(period(when))] })] : []),
      ...(summary ? lines(summary) : []),
    ];
  }

  /** One entry of the numbered list, its text the target of every reference to it. */
  private source(source: BriefSource): Paragraph {
    return new Paragraph({
      numbering: { reference: 'sources', level: 0 },
      children: [
        new Bookmark({ id: bookmark(source.number), children: [run(this.sourceText(source))] }),
        ...this.sourceLink(source),
      ],
    });
  }

  private sourceText(source: BriefSource): string {
    const { words } = this;
    if (!source.public) return words.goneSource;
    const { title, kind, publisher, published, lessonId, project } = source;
    const told = [
      title,
      kind && words.sourceKind[kind],
      publisher,
      published && period(published),
      lessonId && words.lessonIn,
      project?.title !== title && project?.title,
      !lessonId && !kind && project && words.projectIn,
    ].filter((part): part is string => Boolean(part));
    return `${told.map(asSentence).join(' ')} `;
  }

  private sourceLink({ public: open, url, lessonId, project }: BriefSource): ParagraphChild[] {
    if (!open) return [];
    if (url && /^https?:\/\//.test(url)) return [this.link(url, url)];
    const path = lessonId ? `/lardomar/${lessonId}` : project ? `/projekt/${project.slug}` : null;
    return path ? [this.link(this.baseUrl + path, this.baseUrl + path)] : [];
  }

  private link(text: string, address: string): ExternalHyperlink {
    return new ExternalHyperlink({
      link: clean(address),
      children: [new TextRun({ text: clean(text), style: 'Hyperlink' })],
    });
  }
}

const side = (color: string) => ({
  left: { style: BorderStyle.SINGLE, size: 18, space: 10, color },
});

const styles = (lang: string) => ({
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: lang } },
      paragraph: { spacing: { after: 120, line: 288 } },
    },
    title: {
      run: { font: 'Cambria', size: 44, bold: true },
      paragraph: { spacing: { after: 240 } },
    },
    heading1: {
      run: { font: 'Cambria', size: 30, bold: true },
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { font: 'Cambria', size: 25, bold: true },
      paragraph: { spacing: { before: 240, after: 60 }, keepNext: true },
    },
    hyperlink: { run: { color: ink.link } },
  },
  paragraphStyles: [
    { id: 'Meta', name: 'Meta', basedOn: 'Normal', run: { size: 20, color: ink.second } },
    {
      id: 'Evidence',
      name: 'Evidence',
      basedOn: 'Normal',
      paragraph: { indent: { left: 284 }, border: side('7C8494'), spacing: { after: 0 } },
    },
    {
      id: 'EvidenceMeta',
      name: 'Evidence meta',
      basedOn: 'Normal',
      run: { size: 20, color: ink.second },
      paragraph: { indent: { left: 284 }, border: side('7C8494'), spacing: { after: 160 } },
    },
  ],
});

/** The brief as a Word document: headings, quotes with role and source, sources as a numbered list. */
export async function briefDocx(
  document: BriefDocument,
  language: DocumentLanguage,
  baseUrl: string,
): Promise<Buffer> {
  const lang = language === 'sv' ? 'sv-SE' : 'en-GB';
  const words = documentWords(language);
  const footer = new Paragraph({
    alignment: AlignmentType.RIGHT,
    style: 'Meta',
    children: [
      run(`${words.madeWith} · ${words.page} `),
      new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
    ],
  });
  const file = new Document({
    title: clean(document.title),
    creator: 'PIS',
    description: words.madeWith,
    styles: styles(lang),
    numbering: {
      config: [
        {
          reference: 'sources',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 500, hanging: 500 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 } } },
        footers: { default: new Footer({ children: [footer] }) },
        children: new BriefWriter(document, language, baseUrl).body(),
      },
    ],
  });
  return Packer.toBuffer(file);
}
