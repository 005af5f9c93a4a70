import type { PlaceKind } from '../../gql/enumerations';
import { countiesOf } from './places';
import styles from './project-facts.module.css';

type Place = {
  code: string;
  kind: PlaceKind;
  name: string;
  shortName: string;
  county?: { code: string; name: string } | null;
};

/** The counties, then the municipalities by their short names. */
export function PlaceNames({ places }: { places: readonly Place[] }) {
  const municipalities = places.filter(({ kind }) => kind === 'MUNICIPALITY');
  return (
    <span lang="sv">
      {countiesOf(places).join(', ')}
      {municipalities.length > 0 && (
        <span className={styles.small}>
          {municipalities.map(({ shortName }) => shortName).join(', ')}
        </span>
      )}
    </span>
  );
}
