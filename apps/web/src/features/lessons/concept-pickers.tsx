import { limits } from '@pis/contract';
import { useEffect, useState } from 'react';
import { graphql } from '../../gql';
import type { Named } from '../../lib/drafts/draft';
import { useGraphQL } from '../../lib/graphql/use-graphql';
import { labelOf } from '../../lib/language';
import { m } from '../../paraglide/messages';
import { ComboBox } from '../../ui/combo-box';
import { ChipPicker } from './chip-picker';
import { contains } from '../../lib/contains';

export { FactorPicker } from './factor-picker';

const Themes = graphql(`
  query LessonThemes {
    themes(first: 100) {
      nodes {
        id
        labelSv
        labelEn
      }
    }
  }
`);

type ThemePickerProps = { chosen: readonly Named[]; onChange: (chosen: Named[]) => void };

/** The themes of a lesson. */
export function ThemePicker({ chosen, onChange }: ThemePickerProps) {
  const themes = useGraphQL(Themes);
  const choices = (themes.data?.themes.nodes ?? []).map((theme) => ({
    id: theme.id,
    label: labelOf(theme),
  }));
  return (
    <ChipPicker
      label={m.lessons_themes_label()}
      hint={m.lessons_themes_hint()}
      chosen={chosen}
      onChange={onChange}
      max={limits.tags.max}
      choices={choices}
    />
  );
}

const Places = graphql(`
  query LessonPlaces {
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

type PlacePickerProps = { value: Named | null; onChange: (place: Named | null) => void };

/** How many places are offered at a time. */
const offered = 30;

/** The municipality or county of a lesson. */
export function PlacePicker({ value, onChange }: PlacePickerProps) {
  const chosen = value?.label ?? '';
  const [typed, setTyped] = useState(chosen);
  useEffect(() => setTyped(chosen), [chosen]);
  const places = useGraphQL(Places);
  const all = (places.data?.places ?? []).map(({ code, name, county }) => ({
    id: code,
    label: name,
    detail: county?.name,
  }));
  const found = all
    .filter(({ label }) => typed === chosen || contains(label, typed))
    .slice(0, offered);
  const choices = value && !found.some(({ id }) => id === value.id) ? [...found, value] : found;
  return (
    <ComboBox
      label={m.lessons_place_label()}
      choices={choices}
      value={value?.id ?? null}
      typed={typed}
      onSearch={(text) => {
        setTyped(text);
        if (text === '' && value) onChange(null);
      }}
      onChange={(id) => {
        const choice = choices.find((one) => one.id === id);
        if (choice && choice.id !== value?.id) onChange({ id: choice.id, label: choice.label });
      }}
    />
  );
}
