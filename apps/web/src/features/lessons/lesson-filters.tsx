import { graphql } from '../../gql';
import { useGraphQL } from '../../lib/graphql/use-graphql';
import { labelOf } from '../../lib/language';
import { inSentence } from '../../lib/sentence-case';
import { m } from '../../paraglide/messages';
import { FilledText } from '../../ui/filled-text';
import { Select } from '../../ui/select';
import styles from './lesson-list.module.css';

const Choices = graphql(`
  query LessonFilterChoices {
    themes(first: 100) {
      nodes {
        id
        slug
        labelSv
        labelEn
      }
    }
    places(kind: COUNTY) {
      code
      name
    }
  }
`);

export type LessonFilters = { tema?: string; lan?: string };

/** Names of what is filtered on, as they stand in a sentence; undefined until they are known. */
export function useFilterNames({ tema, lan }: LessonFilters) {
  const { data } = useGraphQL(Choices);
  const theme = data?.themes.nodes.find(({ slug }) => slug === tema);
  return {
    theme: theme && inSentence(labelOf(theme)),
    county: data?.places.find(({ code }) => code === lan)?.name,
  };
}

type LessonFilterSentenceProps = {
  filters: LessonFilters;
  onChange: (filters: LessonFilters) => void;
};

/** The filters as one sentence: "Lärdomar om … i …". */
export function LessonFilterSentence({ filters, onChange }: LessonFilterSentenceProps) {
  const { data } = useGraphQL(Choices);
  const themes = (data?.themes.nodes ?? []).map((theme) => ({
    value: theme.slug,
    label: inSentence(labelOf(theme)),
  }));
  const counties = (data?.places ?? []).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <p className={styles.sentence}>
      <FilledText
        message={m.lessons_filter_sentence}
        places={{
          theme: (
            <Select
              inline
              label={m.terms_facet_theme()}
              value={filters.tema ?? ''}
              options={[{ value: '', label: m.lessons_any_theme() }, ...themes]}
              onChange={(event) => onChange({ ...filters, tema: event.target.value || undefined })}
            />
          ),
          county: (
            <Select
              inline
              label={m.terms_facet_county()}
              value={filters.lan ?? ''}
              options={[{ value: '', label: m.lessons_any_county() }, ...counties]}
              onChange={(event) => onChange({ ...filters, lan: event.target.value || undefined })}
            />
          ),
        }}
      />
    </p>
  );
}
