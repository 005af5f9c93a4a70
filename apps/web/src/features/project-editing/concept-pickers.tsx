import { limits } from '@pis/contract';
import { graphql } from '../../gql';
import { useGraphQL } from '../../lib/graphql/use-graphql';
import { labelOf } from '../../lib/language';
import { placeKindWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { ErrorSection } from '../../ui/error-section';
import { PickMany } from './pick-many';
import type { Chosen } from './project-fields';

const Themes = graphql(`
  query ProjectThemes {
    themes(first: 100) {
      nodes {
        id
        labelSv
        labelEn
      }
    }
  }
`);

const Places = graphql(`
  query ProjectPlaces {
    places {
      code
      kind
      name
      county {
        name
      }
    }
  }
`);

type PickerProps = { chosen: readonly Chosen[]; onChange: (chosen: Chosen[]) => void };

/** What the project is about, from the list of themes. */
export function ThemesPicker({ chosen, onChange }: PickerProps) {
  const { data, error, refetch } = useGraphQL(Themes);
  return (
    <>
      <PickMany
        label={m.projects_themes()}
        hint={m.projects_themes_hint()}
        chosen={chosen}
        onChange={onChange}
        most={limits.tags.max}
        choices={(data?.themes.nodes ?? []).map((theme) => ({
          id: theme.id,
          label: labelOf(theme),
        }))}
      />
      {error && (
        <ErrorSection
          error={error}
          what={m.projects_themes_failed()}
          onRetry={() => void refetch()}
        />
      )}
    </>
  );
}

/** Counties and municipalities the project works in. */
export function PlacesPicker({ chosen, onChange }: PickerProps) {
  const { data, error, refetch } = useGraphQL(Places);
  return (
    <>
      <PickMany
        label={m.projects_places_label()}
        hint={m.projects_places_hint()}
        chosen={chosen}
        onChange={onChange}
        most={limits.tags.max}
        choices={(data?.places ?? []).map(({ code, kind, name, county }) => ({
          id: code,
          label: name,
          detail: county?.name ?? placeKindWord(kind),
        }))}
      />
      {error && (
        <ErrorSection
          error={error}
          what={m.projects_places_failed()}
          onRetry={() => void refetch()}
        />
      )}
    </>
  );
}
