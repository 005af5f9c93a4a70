import { useNavigate } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { graphql } from '../../gql';
import type { ProjectFiltersQuery } from '../../gql/graphql';
import { useGraphQL } from '../../lib/graphql/use-graphql';
import { currentLanguage, labelOf } from '../../lib/language';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { ErrorSection } from '../../ui/error-section';
import { Fold } from '../../ui/fold';
import { Select } from '../../ui/select';
import {
  activeFilters,
  filterNames,
  filterWord,
  fixedOptions,
  type FilterName,
  type FilterOption,
  type FilterOptions,
  type ProjectsSearch,
} from './project-filters';
import styles from './projects-filters.module.css';

const ProjectFilters = graphql(`
  query ProjectFilters {
    search(input: { query: "", kinds: [PROJECT], pageSize: 1 }) {
      facets {
        name
        values {
          value
          labelSv
          labelEn
          count
        }
      }
    }
  }
`);

type Facets = ProjectFiltersQuery['search']['facets'];

const optionsOf = (facets: Facets, name: 'THEME' | 'COUNTY' | 'FUNDER'): FilterOption[] => {
  const language = currentLanguage();
  return (facets.find((facet) => facet.name === name)?.values ?? [])
    .filter(({ count }) => count > 0)
    .map((value) => ({ value: value.value, label: labelOf(value) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
};

/** What can be chosen: only what some project has. */
export function useFilterOptions() {
  const query = useGraphQL(ProjectFilters);
  const facets = query.data?.search.facets ?? [];
  const options: FilterOptions = {
    ...fixedOptions(),
    tema: optionsOf(facets, 'THEME'),
    lan: optionsOf(facets, 'COUNTY'),
    finansiar: optionsOf(facets, 'FUNDER'),
  };
  return { query, options };
}

/** The chosen value in words; a value that no project has stands as it was written. */
export const chosenLabel = (
  options: FilterOptions,
  name: FilterName,
  value: string | undefined,
): string => options[name].find((option) => option.value === value)?.label ?? value ?? '';

/** Changes one filter, or clears all of them; the list follows at once. */
export function useFiltering() {
  const navigate = useNavigate({ from: '/projekt' });
  return {
    set: (name: FilterName, value: string) =>
      void navigate({
        search: (old: ProjectsSearch) => ({ ...old, [name]: value || undefined }),
        resetScroll: false,
      }),
    clear: () => void navigate({ search: {}, resetScroll: false }),
  };
}

type ProjectsFiltersProps = {
  search: ProjectsSearch;
  filters: ReturnType<typeof useFilterOptions>;
};

/** Five lists to choose from; folded away on narrow screens. */
export function ProjectsFilters({ search, filters: { query, options } }: ProjectsFiltersProps) {
  const active = activeFilters(search).length;
  const fields = <FilterFields search={search} options={options} />;
  return (
    <div data-screen-only>
      {query.error && (
        <ErrorSection
          error={query.error}
          what={m.projects_filters_failed()}
          onRetry={() => void query.refetch()}
        />
      )}
      <div className={styles.wide}>{fields}</div>
      <div className={styles.narrow}>
        <Fold
          summary={m.projects_narrow_down()}
          aside={active > 0 && m.projects_filters_active({ count: active })}
        >
          {fields}
        </Fold>
      </div>
    </div>
  );
}

type FilterFieldsProps = { search: ProjectsSearch; options: FilterOptions };

function FilterFields({ search, options }: FilterFieldsProps) {
  const { set } = useFiltering();
  return (
    <div className={styles.fields}>
      {filterNames.map((name) => {
        const value = search[name] ?? '';
        const known = !value || options[name].some((option) => option.value === value);
        return (
          <Select
            key={name}
            label={filterWord(name)}
            value={value}
            onChange={(event) => set(name, event.target.value)}
            options={[
              { value: '', label: m.projects_filter_all() },
              ...options[name],
              ...(known ? [] : [{ value, label: value }]),
            ]}
          />
        );
      })}
    </div>
  );
}

/** What is chosen, each with a way to take it away. */
export function ChosenFilters({ search, options }: FilterFieldsProps) {
  const { set, clear } = useFiltering();
  const active = activeFilters(search);
  if (active.length === 0) return null;
  return (
    <div className={styles.chosen} data-screen-only>
      {active.map((name) => (
        <Button
          key={name}
          size="small"
          icon={<X size={18} aria-hidden />}
          onClick={() => set(name, '')}
        >
          {m.projects_filter_drop({
            filter: filterWord(name),
            value: chosenLabel(options, name, search[name]),
          })}
        </Button>
      ))}
      {active.length > 1 && (
        <Button size="small" kind="quiet" onClick={clear}>
          {m.projects_filters_clear()}
        </Button>
      )}
    </div>
  );
}
