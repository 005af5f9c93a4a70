import { assertNever } from '../../lib/assert-never';
import { formatPeriod } from '../../lib/format/period';
import { organisationKindWord, projectKindWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import type { Hit } from './search-query';

type ProjectItem = Extract<Hit['item'], { __typename: 'Project' }>;

const owners = new Set(['OWNER', 'NATIONAL_OWNER', 'COORDINATOR']);

const ownerOf = ({ participations }: ProjectItem): string | undefined =>
  participations.find(({ role }) => owners.has(role))?.organisation.name;

/** The quiet line of a hit: who is behind it. */
export function hitMeta({ item }: Hit): string {
  const parts = (): (string | null | undefined)[] => {
    switch (item.__typename) {
      case 'Lesson':
        return [item.project?.title];
      case 'Project':
        return [
          projectKindWord(item.projectKind),
          ownerOf(item),
          item.lastConfirmed && m.search_updated({ date: formatPeriod(item.lastConfirmed) }),
        ];
      case 'Source':
        return [
          item.publisher,
          !item.study && !item.url && item.projects.length === 0
            ? m.search_document_unlinked()
            : null,
        ];
      case 'Organisation':
        return [organisationKindWord(item.organisationKind)];
      case 'Factor':
        return [item.factorState === 'PROPOSED' ? m.terms_concept_state_proposed() : null];
      case 'OpenQuestion':
      case 'Theme':
        return [];
      default:
        return assertNever(item);
    }
  };
  return parts().filter(Boolean).join(' · ');
}
