import type { RequestContext } from '@pis/core';
import { phaseOf, Project, ProjectKind, today } from '@pis/projects';
import type { SearchDocument } from '../engines/search-document.js';
import { facetLabels, type FacetLabel } from '../facets/facet-labels.js';
import type { FacetName } from '../search-kind.js';
import type { AskedScope } from './asked-scope.js';
import { type SharedFacts, sharedFacts } from './likeness-score.js';
import type {
  LikenessFact,
  LikenessFactKind,
  LikenessGroup,
  LikenessHit,
} from './likeness.types.js';
import { sayTheSame } from './near-duplicates.js';
import type { ReadSentence } from './read-words.js';
import type { SharedSentences } from './reason.js';

/** Something that is like what was asked with, before it is shown. */
export interface Like {
  readonly item: object;
  readonly document: SearchDocument;
  readonly sentences: readonly ReadSentence[];
  readonly shared: readonly SharedSentences[];
}

/** Whether a project belongs to a group as its row is today; other things belong to their kind's. */
export function isIn(group: LikenessGroup, item: object): boolean {
  if (!(item instanceof Project) || group === 'PROJECTS') return true;
  const phase = phaseOf(item, today());
  if (phase === 'GOING_ON') return group === 'GOING_ON';
  if (item.kind === ProjectKind.PRE_STUDY) return group === 'PRE_STUDIES';
  return group === (phase === 'ENDED' ? 'ENDED' : 'OTHER_PROJECTS');
}

type LabelOf = (facet: FacetName, value: string) => FacetLabel | undefined;

function factsOf(item: object, facts: SharedFacts, labelOf: LabelOf): LikenessFact[] {
  const named = (kind: LikenessFactKind, facet: FacetName, values: readonly string[]) =>
    values.flatMap((value): LikenessFact[] => {
      const label = labelOf(facet, value);
      return label ? [{ kind, labelSv: label.labelSv, labelEn: label.labelEn }] : [];
    });
  const plain = (kind: LikenessFactKind): LikenessFact => ({ kind, labelSv: null, labelEn: null });
  const goesOn = item instanceof Project && phaseOf(item, today()) === 'GOING_ON';
  return [
    ...named('SAME_THEME', 'THEME', facts.themes),
    ...named('SAME_COUNTY', 'COUNTY', facts.counties),
    ...named('NEIGHBOURING_COUNTY', 'COUNTY', facts.neighbours),
    ...named('SAME_FUNDER', 'FUNDER', facts.funders),
    ...(goesOn ? [plain('GOING_ON')] : facts.sameTime ? [plain('SAME_TIME')] : []),
  ];
}

/** What was asked with: what it says, and what is known of it. */
interface Compared {
  readonly scope: AskedScope;
  readonly sentences: readonly ReadSentence[];
}

/** A lesson is its title: what it tells besides does not make it another one. */
function saysTheSame(asked: Compared, { document, sentences }: Like): boolean {
  const title = sentences.filter(({ text }) => document.title.includes(text));
  return sayTheSame(asked.sentences, title) || sayTheSame(asked.sentences, sentences);
}

/** Likes as they are shown, each with the facts that count. One statement. */
export async function hitsOf(
  ctx: RequestContext,
  likes: readonly (Like & { readonly others: readonly Like[] })[],
  asked: Compared,
): Promise<LikenessHit[]> {
  const facts = likes.map(({ document }) => sharedFacts(asked.scope, document));
  const labelOf = await facetLabels(ctx, {
    COUNTY: facts.flatMap(({ counties, neighbours }) => [...counties, ...neighbours]),
    FUNDER: facts.flatMap(({ funders }) => funders),
    THEME: facts.flatMap(({ themes }) => themes),
  });
  return likes.map((like, at) => {
    const { item, document, shared, others } = like;
    const { id, kind, title, language } = document;
    const known = facts[at];
    return {
      ...{ id, kind, title, language, item },
      reason: { sentences: [...shared], facts: known ? factsOf(item, known, labelOf) : [] },
      saysTheSame: saysTheSame(asked, like),
      sameText: others.map((other) => other.item),
    };
  });
}
