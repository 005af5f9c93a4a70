import type { LinkEffectQuery } from '../../gql/graphql';
import { formatList } from '../../lib/format/numbers';
import { atStart, inSentence } from '../../lib/sentence-case';
import { conflictWord, strengthWord } from '../../lib/words';
import { m } from '../../paraglide/messages';

type Answer = NonNullable<LinkEffectQuery['projectLinkEffect']>;
export type Effect = Extract<Answer, { __typename: 'ProjectLinkEffect' }>;
type Change = Effect['factors'][number];
type Families = Effect['familiesBefore'];

const number = (count: number): string => m.evidence_number({ count });

/** Of each family of `these`, how many of `those` its projects are spread over. */
const parts = (these: Families, those: Families): { projects: number; families: number }[] =>
  these.map((family) => {
    const ids = new Set(family.map(({ id }) => id));
    return {
      projects: family.length,
      families: those.filter((other) => other.some(({ id }) => ids.has(id))).length,
    };
  });

/** What happens to the families: "två projekt blir en familj"; null where nothing does. */
function familiesInWords({ familiesBefore, familiesAfter }: Effect): string | null {
  const joined = parts(familiesAfter, familiesBefore).filter(({ families }) => families > 1);
  const parted = parts(familiesBefore, familiesAfter).filter(({ families }) => families > 1);
  const said = [
    ...joined.map(({ projects }) => m.projects_effect_joined({ number: number(projects) })),
    ...parted.map(({ families }) => m.projects_effect_parted({ number: number(families) })),
  ];
  return said.length > 0 ? formatList(said) : null;
}

/** The one sentence: "Två projekt blir en familj: 3 faktorer ändrar styrka." */
export function effectInWords(effect: Effect): string {
  const families = familiesInWords(effect);
  if (!families) return m.projects_effect_none();
  const { factors, strengthChanges } = effect;
  const figures =
    strengthChanges > 0
      ? m.projects_effect_strength({ count: strengthChanges })
      : factors.length > 0
        ? m.projects_effect_figures({ count: factors.length })
        : m.projects_effect_no_figures();
  return m.projects_effect({ families: atStart(families), figures });
}

const strength = (standing: Change['before']): string =>
  [strengthWord(standing), conflictWord(standing)]
    .filter((word) => word !== null)
    .map(inSentence)
    .join(', ');

/** One factor, before and after: "2 → 1 oberoende källor, några → enstaka". */
export function changeInWords({ before, after }: Change): string {
  const [was, becomes] = [strength(before), strength(after)];
  const figures = m.projects_effect_sources({ before: before.total, after: after.total });
  return was === becomes
    ? m.projects_effect_same_word({ figures, word: was })
    : m.projects_effect_other_word({ figures, was, becomes });
}

/** Who would be counted as one: those families that are not one already. */
export const newFamilies = ({ familiesBefore, familiesAfter }: Effect): Families => {
  const known = new Set(familiesBefore.map((family) => family.map(({ id }) => id).join()));
  return familiesAfter.filter(
    (family) => family.length > 1 && !known.has(family.map(({ id }) => id).join()),
  );
};
