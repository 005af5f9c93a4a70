import type { MapDimension } from '../../gql/enumerations';
import { labelOf } from '../../lib/language';
import { m } from '../../paraglide/messages';
import { LinkButton } from '../../ui/button';
import { classes } from '../../ui/classes';
import { RowLink, RowList } from '../../ui/row-list';
import { Select } from '../../ui/select';
import { SplitBar } from '../../ui/split-bar';
import { VisuallyHidden } from '../../ui/visually-hidden';
import type { MapAddress } from './map-address';
import { cellId } from './map-cells';
import type { EvidenceMapData } from './map-query';
import { nestRows, type PlacedRow } from './map-rows';
import { allWord, columnWord, figuresAt, gapWord } from './map-words';
import cells from './evidence-map.module.css';
import styles from './map-list.module.css';

type MapListProps = {
  by: MapDimension;
  map: EvidenceMapData;
  withSilent: boolean;
  address: MapAddress;
};

type ListRowProps = Pick<MapListProps, 'by' | 'map' | 'address'> & {
  placed: PlacedRow;
  at: number;
};

/** One factor in the column that is shown. */
function ListRow({ by, map, address, placed: { row, above }, at }: ListRowProps) {
  const figures = figuresAt(row, at);
  const { total, helped, hindered } = figures;
  const column = map.columns[at];
  const projects = column?.projects ?? 1;
  const name = labelOf(row.factor);
  const part = above && ` · ${m.map_narrower_of({ factor: labelOf(above.factor) })}`;
  if (total === 0) {
    return (
      <li className={styles.row}>
        <span aria-hidden className={classes(styles.gap, projects > 0 ? cells.gap : cells.none)}>
          –
        </span>
        <div className={styles.words}>
          <p className={styles.name}>{name}</p>
          <p className={cells.meta}>
            {m.map_list_gap()} · {gapWord(projects).toLowerCase()}
            {part}
          </p>
        </div>
        <LinkButton
          id={cellId(row.factor.slug, column?.key)}
          to="/ny"
          search={{
            faktor: row.factor.slug,
            tema: by === 'THEME' ? column?.key : onlyTheme(address),
          }}
          size="small"
          data-screen-only
        >
          <span>
            {m.map_list_tell()}
            <VisuallyHidden>{m.map_list_tell_about({ factor: name })}</VisuallyHidden>
          </span>
        </LinkButton>
      </li>
    );
  }
  const open = address.faktor === row.factor.slug;
  return (
    <li className={classes(styles.row, open && styles.open)}>
      <div className={styles.words}>
        <p className={styles.name}>
          <RowLink
            id={cellId(row.factor.slug, column?.key)}
            from="/evidens"
            to="."
            search={(old: MapAddress) => ({ ...old, faktor: row.factor.slug, ruta: column?.key })}
            resetScroll={false}
            aria-current={open ? 'true' : undefined}
          >
            {name}
          </RowLink>
        </p>
        <span aria-hidden className={styles.bar}>
          <SplitBar positive={helped} negative={hindered} label="" />
        </span>
        <p className={cells.meta}>
          {m.map_cell({ count: total, helped, hindered })}
          {part}
        </p>
      </div>
    </li>
  );
}

/** The theme the map is narrowed to, where it is one. */
export const onlyTheme = ({ tema }: MapAddress): string | undefined =>
  tema?.length === 1 ? tema[0] : undefined;

type ColumnChoiceProps = Pick<MapListProps, 'by' | 'map' | 'address'> & {
  onChange: (address: MapAddress) => void;
};

/** Which column of the map the list shows. */
export function ColumnChoice({ by, map, address, onChange }: ColumnChoiceProps) {
  const known = map.columns.some(({ key }) => key === address.ruta);
  return (
    <div className={styles.column} data-screen-only>
      <Select
        label={m.map_list_column()}
        value={known ? address.ruta : ''}
        onChange={(event) =>
          onChange({ ...address, ruta: event.target.value || undefined, faktor: undefined })
        }
        options={[
          { value: '', label: allWord(by) },
          ...map.columns.map((column) => ({ value: column.key, label: columnWord(by, column) })),
        ]}
      />
    </div>
  );
}

/** One column of the map as a list of factors. */
export function MapList({ by, map, withSilent, address }: MapListProps) {
  const at = map.columns.findIndex(({ key }) => key === address.ruta);
  const told = withSilent ? map.rows : map.rows.filter(({ standing }) => standing.total > 0);
  const rows = nestRows(told).map((placed) => ({ placed, total: figuresAt(placed.row, at).total }));
  // What has figures in this column first; the order among them is that of the whole map.
  const ordered = [...rows.filter(({ total }) => total > 0), ...rows.filter(({ total }) => !total)];
  return (
    <RowList ordered label={m.map_list()}>
      {ordered.map(({ placed }) => (
        <ListRow
          key={placed.row.factor.id}
          by={by}
          map={map}
          address={address}
          placed={placed}
          at={at}
        />
      ))}
    </RowList>
  );
}
