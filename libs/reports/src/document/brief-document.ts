import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Language } from '@pis/accounts';
import { EvidenceBasis, GapKind, Polarity, SourceKind, Standing } from '@pis/knowledge';
import type { CountedPiece, FilterNames } from '@pis/knowledge';
import { BriefSection } from '../briefs/brief-section.js';

/** A concept or project as it was called when it was taken. */
@ObjectType()
export class BriefConcept {
  @Field(() => String)
  slug: string;

  @Field(() => String)
  labelSv: string;

  @Field(() => String)
  labelEn: string;
}

@ObjectType()
export class BriefProjectName {
  @Field(() => String)
  slug: string;

  @Field(() => String)
  title: string;
}

/** Where something stands; what is public no more keeps its number and nothing else. */
@ObjectType({
  description:
    'A numbered source of a brief: a document, or a lesson in PIS where nothing else is named. One that is public no more keeps its number, with `public` false and nothing else.',
})
export class BriefSource {
  @Field(() => Int)
  number: number;

  @Field(() => Boolean)
  public: boolean;

  @Field(() => SourceKind, { nullable: true })
  kind: SourceKind | null;

  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => String, { nullable: true })
  publisher: string | null;

  @Field(() => String, { nullable: true, description: 'EDTF.' })
  published: string | null;

  @Field(() => String, { nullable: true })
  url: string | null;

  @Field(() => ID, { nullable: true, description: 'The lesson that is the source itself.' })
  lessonId: string | null;

  @Field(() => BriefProjectName, { nullable: true })
  project: BriefProjectName | null;
}

/** One statement in a brief. */
@ObjectType({
  description:
    'A piece of evidence as it was taken. One that is public no more keeps its place, with `public` false and no words.',
})
export class BriefPiece {
  @Field(() => ID)
  id: string;

  @Field(() => Boolean)
  public: boolean;

  @Field(() => [Polarity], { description: 'The sides it counts on.' })
  sides: Polarity[];

  @Field(() => Polarity, { description: 'The side its own words are on.' })
  polarity: Polarity;

  @Field(() => String, { nullable: true })
  quote: string | null;

  @Field(() => Language)
  language: Language;

  @Field(() => String, {
    nullable: true,
    description: 'The source’s own list or heading, where there is no quote.',
  })
  passage: string | null;

  @Field(() => String, { nullable: true })
  lessonText: string | null;

  @Field(() => ID, { nullable: true })
  lessonId: string | null;

  @Field(() => String, { nullable: true })
  speakerRole: string | null;

  @Field(() => EvidenceBasis, { nullable: true })
  basis: EvidenceBasis | null;

  @Field(() => String, { nullable: true })
  conditions: string | null;

  @Field(() => String, { nullable: true })
  locator: string | null;

  @Field(() => BriefProjectName, { nullable: true })
  project: BriefProjectName | null;

  @Field(() => BriefProjectName, { nullable: true, description: 'The study that says it.' })
  study: BriefProjectName | null;

  @Field(() => Int, { nullable: true, description: 'Number in the list of sources.' })
  source: number | null;
}

@ObjectType()
export class BriefFactor {
  @Field(() => ID)
  itemId: string;

  @Field(() => BriefConcept)
  factor: BriefConcept;

  /** What it is seen through. */
  seen: FilterNames;

  @Field(() => Standing)
  standing: Standing;

  @Field(() => GapKind, { nullable: true })
  gap: GapKind | null;

  @Field(() => [BriefPiece], { description: 'Those shown in words, at most six a side.' })
  pieces: BriefPiece[];

  @Field(() => Int, {
    description: 'Pieces that count and are not shown in words; the CSV has them.',
  })
  morePieces: number;

  /** Everything that counts, for the CSV. */
  all: readonly { taken: CountedPiece; piece: BriefPiece }[];
}

@ObjectType()
export class BriefLesson {
  @Field(() => ID)
  itemId: string;

  @Field(() => Boolean)
  public: boolean;

  @Field(() => ID)
  lessonId: string;

  @Field(() => String, { nullable: true })
  text: string | null;

  @Field(() => Language)
  language: Language;

  @Field(() => String, { nullable: true })
  recommendation: string | null;

  @Field(() => String, { nullable: true, description: 'EDTF.' })
  experience: string | null;

  @Field(() => BriefProjectName, { nullable: true })
  project: BriefProjectName | null;

  @Field(() => Int, { nullable: true })
  source: number | null;
}

@ObjectType()
export class BriefProject {
  @Field(() => ID)
  itemId: string;

  @Field(() => Boolean)
  public: boolean;

  @Field(() => BriefProjectName, { nullable: true })
  project: BriefProjectName | null;

  @Field(() => String, { nullable: true })
  summary: string | null;

  @Field(() => String, { nullable: true, description: 'EDTF.' })
  period: string | null;
}

/** A theme whose projects have not told. */
@ObjectType({ description: 'Published projects of a theme that no evidence on it comes from.' })
export class BriefSilence {
  @Field(() => BriefConcept)
  theme: BriefConcept;

  @Field(() => Int)
  count: number;

  @Field(() => [BriefProjectName], { description: 'The first of them.' })
  projects: BriefProjectName[];
}

/** One paragraph of the generated method, with what it answers. */
@ObjectType()
export class BriefMethodPart {
  @Field(() => String)
  heading: string;

  @Field(() => String)
  text: string;
}

/** A brief as it is read: on the page, in Word, in print. */
@ObjectType({
  description:
    'A brief as it is read: what its owner wrote, and figures, words and sources of the day they were taken.',
})
export class BriefDocument {
  @Field(() => String)
  title: string;

  @Field(() => String)
  question: string;

  @Field(() => String)
  shortAnswer: string;

  @Field(() => [BriefSection])
  sections: BriefSection[];

  @Field(() => Date, {
    nullable: true,
    description: 'When the newest of its figures were taken; null while it is empty.',
  })
  takenAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the oldest of them were.' })
  takenFrom: Date | null;

  @Field(() => String, {
    description: 'The same for the same counted evidence, another for any other.',
  })
  dataVersion: string;

  @Field(() => Standing, {
    description: 'Distinct independent sources behind all its factors together.',
  })
  sum: Standing;

  @Field(() => [BriefFactor])
  factors: BriefFactor[];

  @Field(() => [BriefLesson])
  lessons: BriefLesson[];

  @Field(() => [BriefProject])
  projects: BriefProject[];

  @Field(() => [BriefSilence])
  silences: BriefSilence[];

  @Field(() => [BriefSource])
  sources: BriefSource[];

  @Field(() => Int, { description: 'Things in it that are public no more.' })
  hidden: number;

  /** How many independent sources of each kind, for the method. */
  unitKinds: Readonly<Record<'CASE' | 'FAMILY' | 'MEETING' | 'STUDY', number>>;

  /** Pieces of evidence behind it. */
  pieceCount: number;
}
