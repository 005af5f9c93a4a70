import { createHash } from 'node:crypto';
import { limits } from '@pis/contract';
import {
  type CountedPiece,
  countsOf,
  filterOfNames,
  markOfFilter,
  Polarity,
  standingOf,
  UnitKind,
} from '@pis/knowledge';
import type { BriefSection } from '../briefs/brief-section.js';
import type { PublicNow } from '../briefs/public-now.js';
import type { Taken, TakenFactor, TakenLesson, TakenProjectItem } from '../briefs/taken.js';
import {
  BriefDocument,
  BriefFactor,
  BriefLesson,
  BriefPiece,
  BriefProject,
  type BriefSilence,
} from './brief-document.js';
import { SourceList } from './source-list.js';

/** What the owner wrote. */
export interface BriefTexts {
  readonly title: string;
  readonly question: string;
  readonly shortAnswer: string;
  readonly sections: readonly BriefSection[];
}

/** One thing in it, as it was taken. */
export interface ComposedItem<Kind extends Taken = Taken> {
  readonly id: string;
  readonly takenAt: Date;
  readonly taken: Kind;
}

const isOf =
  <Kind extends Taken>(kind: Kind['kind']) =>
  (item: ComposedItem): item is ComposedItem<Kind> =>
    item.taken.kind === kind;

const sidesOf = ({ units }: CountedPiece): Polarity[] =>
  Object.values(Polarity).filter((side) => units.some(({ polarity }) => polarity === side));

/** The first pieces of each side, a piece that stands on both once. */
function shownOf(pieces: readonly BriefPiece[]): BriefPiece[] {
  const first = Object.values(Polarity).flatMap((side) =>
    pieces.filter(({ sides }) => sides.includes(side)).slice(0, limits.brief.shown.max),
  );
  const chosen = new Set(first);
  return pieces.filter((piece) => chosen.has(piece));
}

/** Puts a brief together; the same things always give the same document. */
class Composer {
  private readonly sources = new SourceList();

  constructor(private readonly now: PublicNow) {}

  compose(texts: BriefTexts, items: readonly ComposedItem[]): BriefDocument {
    const taken = items.filter(isOf<TakenFactor>('FACTOR'));
    const factors = taken.map((item) => this.factor(item));
    const lessons = items.filter(isOf<TakenLesson>('LESSON')).map((item) => this.lesson(item));
    const projects = items
      .filter(isOf<TakenProjectItem>('PROJECT'))
      .map((item) => this.project(item));
    const pieces = new Map(factors.flatMap(({ all }) => all).map((one) => [one.piece.id, one]));
    const units = [...pieces.values()].flatMap((one) => one.taken.units);
    const days = items.map(({ takenAt }) => takenAt.getTime());
    const hidden = [...[...pieces.values()].map((one) => one.piece), ...lessons, ...projects];
    return Object.assign(new BriefDocument(), {
      ...texts,
      sections: [...texts.sections],
      takenAt: days.length > 0 ? new Date(Math.max(...days)) : null,
      takenFrom: days.length > 0 ? new Date(Math.min(...days)) : null,
      dataVersion: dataVersionOf(taken.map((item) => item.taken)),
      sum: standingOf(countsOf(units)),
      ...{ factors, lessons, projects },
      silences: this.silences(taken.map((item) => item.taken)),
      sources: this.sources.all,
      hidden: hidden.filter((one) => !one.public).length,
      unitKinds: kindsOf(units),
      pieceCount: pieces.size,
    });
  }

  private factor({ id, taken }: ComposedItem<TakenFactor>): BriefFactor {
    const all = taken.pieces.map((piece) => ({ taken: piece, piece: this.piece(piece) }));
    const pieces = shownOf(all.map(({ piece }) => piece));
    return Object.assign(new BriefFactor(), {
      itemId: id,
      factor: taken.factor,
      seen: taken.seen,
      standing: standingOf(taken.counts),
      gap: taken.gap,
      ...{ pieces, all },
      morePieces: all.length - pieces.length,
    });
  }

  private piece(taken: CountedPiece): BriefPiece {
    const open = this.now.evidence.has(taken.evidenceId);
    const piece = Object.assign(new BriefPiece(), {
      id: taken.evidenceId,
      public: open,
      sides: sidesOf(taken),
      polarity: taken.polarity,
      language: taken.quote === null && taken.lesson ? taken.lesson.language : taken.quoteLanguage,
      source: this.sourceOf(taken, open),
    });
    return Object.assign(piece, open ? wordsOf(taken) : noWords);
  }

  /** The document it stands in; else the lesson, study or project that says it. */
  private sourceOf({ source, lesson, study, project }: CountedPiece, open: boolean): number | null {
    if (source) return this.sources.numberOf(`source:${source.id}`, withoutId(source), open);
    if (lesson) {
      const told = { title: lesson.text, lessonId: lesson.id, project };
      return this.sources.numberOf(`lesson:${lesson.id}`, told, open);
    }
    if (study) return this.sources.numberOf(`study:${study.slug}`, { title: study.title }, open);
    if (!project) return null;
    return this.sources.numberOf(`project:${project.id}`, { title: project.title, project }, open);
  }

  private lesson({ id, taken }: ComposedItem<TakenLesson>): BriefLesson {
    const open = this.now.lessons.has(taken.id);
    const told = { title: taken.text, lessonId: taken.id, project: taken.project };
    return Object.assign(new BriefLesson(), {
      itemId: id,
      public: open,
      lessonId: taken.id,
      language: taken.language,
      text: open ? taken.text : null,
      recommendation: open ? taken.recommendation : null,
      experience: open ? taken.experience : null,
      project: open ? taken.project : null,
      source: this.sources.numberOf(`lesson:${taken.id}`, told, open),
    });
  }

  private project({ id, taken }: ComposedItem<TakenProjectItem>): BriefProject {
    const open = this.now.projects.has(taken.id);
    return Object.assign(new BriefProject(), {
      itemId: id,
      public: open,
      project: open ? taken : null,
      summary: open ? taken.summary : null,
      period: open ? taken.period : null,
    });
  }

  private silences(factors: readonly TakenFactor[]): BriefSilence[] {
    const byTheme = new Map(
      factors.flatMap(({ seen: { themes }, silent }) => {
        const [theme, ...others] = themes;
        return theme && others.length === 0 ? [[theme.id, { theme, silent }] as const] : [];
      }),
    );
    return [...byTheme.values()]
      .map(({ theme, silent }) => {
        const projects = silent.projects.filter(({ id }) => this.now.projects.has(id));
        return {
          theme,
          projects,
          count: silent.count - (silent.projects.length - projects.length),
        };
      })
      .filter(({ count }) => count > 0);
  }
}

const withoutId = ({
  kind,
  title,
  publisher,
  published,
  url,
}: NonNullable<CountedPiece['source']>) => ({
  ...{ kind, title, publisher, published, url },
});

const wordsOf = (taken: CountedPiece) => ({
  quote: taken.quote,
  passage: taken.passage,
  lessonText: taken.lesson?.text ?? null,
  lessonId: taken.lesson?.id ?? null,
  speakerRole: taken.speakerRole,
  basis: taken.basis,
  conditions: taken.conditions,
  locator: taken.locator,
  project: taken.project,
  study: taken.study,
});

const noWords = {
  ...{ quote: null, passage: null, lessonText: null, lessonId: null, speakerRole: null },
  ...{ basis: null, conditions: null, locator: null, project: null, study: null },
};

type Unit = CountedPiece['units'][number];

function kindsOf(units: readonly Unit[]): BriefDocument['unitKinds'] {
  const kinds = [...new Map(units.map(({ id, kind }) => [id, kind])).values()];
  const of = (kind: UnitKind): number => kinds.filter((one) => one === kind).length;
  return { CASE: of('CASE'), FAMILY: of('FAMILY'), MEETING: of('MEETING'), STUDY: of('STUDY') };
}

/** A mark of the counted evidence: the same rows of the view give the same, in whatever order. */
function dataVersionOf(factors: readonly TakenFactor[]): string {
  const rows = factors
    .flatMap(({ factor, seen, pieces }) =>
      pieces.flatMap(({ evidenceId, units }) =>
        units.map(({ id, polarity }) =>
          [factor.id, markOfFilter(filterOfNames(seen)), evidenceId, id, polarity].join(' '),
        ),
      ),
    )
    .sort();
  return createHash('sha256').update(rows.join('\n')).digest('hex').slice(0, 12);
}

/** The document of a brief, or of an answer that nobody has gathered. */
export const compose = (
  texts: BriefTexts,
  items: readonly ComposedItem[],
  now: PublicNow,
): BriefDocument => new Composer(now).compose(texts, items);
