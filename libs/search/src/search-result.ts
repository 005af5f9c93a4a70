import { createUnionType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Language } from '@pis/accounts';
import { Factor, Lesson, OpenQuestion, Source } from '@pis/knowledge';
import { Organisation, Project, Theme } from '@pis/projects';
import { FacetName, SearchEngineName, SearchKind, TellingKind } from './search-kind.js';

/** A place in a text. */
@ObjectType({ description: 'UTF-16 offsets into the text beside it, end exclusive.' })
export class MarkRange {
  @Field(() => Int)
  start: number;

  @Field(() => Int)
  end: number;
}

/** What was found, as itself. Told by the class of the row. */
export const SearchItem = createUnionType({
  name: 'SearchItem',
  types: () => [Factor, Lesson, OpenQuestion, Organisation, Project, Source, Theme] as const,
});
export type SearchItem = Factor | Lesson | OpenQuestion | Organisation | Project | Source | Theme;

/** What one word, or concept, gave a hit. */
@ObjectType()
export class ExplainedTerm {
  @Field(() => String)
  shown: string;

  @Field(() => TellingKind)
  kind: TellingKind;

  @Field(() => Int, { description: 'Documents that have it.' })
  df: number;

  @Field(() => Float, { description: 'What it weighs: the rarer, the more.' })
  weight: number;

  @Field(() => Int, { description: 'How often it stands in title and labels.' })
  inTitle: number;

  @Field(() => Int, { description: 'How often it stands in the rest.' })
  inText: number;

  @Field(() => Float, { description: 'Its share of the score.' })
  score: number;
}

@ObjectType({ description: 'Why a hit stands where it stands.' })
export class ScoreExplanation {
  @Field(() => Float)
  score: number;

  @Field(() => Boolean, {
    description: 'Whether hits are in the order of this score; else the engine has its own.',
  })
  decides: boolean;

  @Field(() => Int, { description: 'Words of the whole document.' })
  length: number;

  @Field(() => [ExplainedTerm])
  terms: ExplainedTerm[];
}

@ObjectType()
export class SearchHit {
  @Field(() => ID)
  id: string;

  @Field(() => SearchKind)
  kind: SearchKind;

  @Field(() => String)
  title: string;

  @Field(() => [MarkRange])
  titleMarks: MarkRange[];

  @Field(() => String, { nullable: true })
  excerpt: string | null;

  @Field(() => [MarkRange])
  excerptMarks: MarkRange[];

  @Field(() => Language)
  language: Language;

  @Field(() => SearchItem)
  item: object;

  @Field(() => ScoreExplanation, {
    nullable: true,
    description: 'For curators who asked for it.',
  })
  explanation: ScoreExplanation | null;
}

@ObjectType({ description: 'Something that somebody who is still typing may mean.' })
export class Suggestion {
  @Field(() => ID)
  id: string;

  @Field(() => SearchKind)
  kind: SearchKind;

  @Field(() => String, { description: 'Its title, or the label that was typed.' })
  title: string;

  @Field(() => [MarkRange])
  titleMarks: MarkRange[];

  @Field(() => SearchItem)
  item: object;
}

@ObjectType()
export class FacetValue {
  @Field(() => String)
  value: string;

  @Field(() => String)
  labelSv: string;

  @Field(() => String)
  labelEn: string;

  @Field(() => Int)
  count: number;

  @Field(() => Boolean)
  selected: boolean;
}

@ObjectType()
export class SearchFacet {
  @Field(() => FacetName)
  name: FacetName;

  @Field(() => [FacetValue])
  values: FacetValue[];
}

@ObjectType({ description: 'What to do when nothing was found.' })
export class NothingFound {
  /** The filter whose removal gives most. */
  @Field(() => FacetName, { nullable: true })
  withoutFilter: FacetName | null;

  @Field(() => Int)
  withoutFilterTotal: number;

  @Field(() => [SearchHit])
  nearest: SearchHit[];
}

@ObjectType()
export class SearchResult {
  @Field(() => [SearchHit])
  hits: SearchHit[];

  @Field(() => Int)
  total: number;

  @Field(() => Boolean, { description: 'False where more were found than were counted.' })
  totalExact: boolean;

  @Field(() => Int, { description: 'Hits that pages reach; the total may be larger.' })
  reachable: number;

  @Field(() => [String], {
    description: 'What was searched for beside the words typed: base forms, labels, spellings.',
  })
  alsoSearchedFor: string[];

  @Field(() => Boolean, {
    description: 'Nothing has all the words: what is shown has some of them.',
  })
  someWordsOnly: boolean;

  @Field(() => Int)
  page: number;

  @Field(() => Int)
  pageSize: number;

  @Field(() => [SearchFacet])
  facets: SearchFacet[];

  @Field(() => SearchEngineName)
  engine: SearchEngineName;

  @Field(() => Boolean)
  degraded: boolean;

  @Field(() => NothingFound, { nullable: true })
  nothingFound: NothingFound | null;
}
