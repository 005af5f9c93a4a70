import { Link } from '@tanstack/react-router';
import { ChevronDown } from 'lucide-react';
import {
  memo,
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type SyntheticEvent,
} from 'react';
import type { MapDimension } from '../../gql/enumerations';
import { labelOf } from '../../lib/language';
import { m } from '../../paraglide/messages';
import { classes } from '../../ui/classes';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { MatrixCell } from './map-cells';
import type { EvidenceMapData } from './map-query';
import { hyphenated } from './hyphenated';
import { nestRows, type PlacedRow } from './map-rows';
import { againstWord, allWord, columnWord, figuresAt } from './map-words';
import styles from './evidence-map.module.css';
import { becomeTabStop, firstCell, keepOneTabStop, moveByKey, stopAt } from './roving';

export type CellName = { factor: string; column: string | undefined };

type MapMatrixProps = {
  by: MapDimension;
  map: EvidenceMapData;
  /** Factors nobody told anything of stand here too. */
  withSilent: boolean;
  /** A cell with figures was chosen. */
  onOpen: (cell: CellName) => void;
  /** A cell without: somebody has something to tell. */
  onGap: (cell: CellName) => void;
};

/** Slugs of factors whose narrower ones are folded away, and the way to fold and unfold. */
function useFolding(placed: readonly PlacedRow[]) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const hidden = new Set<string>();
  for (const { row, above } of placed) {
    if (above && (folded.has(above.factor.id) || hidden.has(above.factor.id))) {
      hidden.add(row.factor.id);
    }
  }
  return {
    shown: placed.filter(({ row }) => !hidden.has(row.factor.id)),
    isFolded: (id: string) => folded.has(id),
    fold: (id: string) =>
      setFolded((before) => {
        const after = new Set(before);
        if (!after.delete(id)) after.add(id);
        return after;
      }),
  };
}

type RowHeadProps = { placed: PlacedRow; folded: boolean };

/** The factor's name, and the sign that folds its narrower ones. */
function RowHead({ placed: { row, depth, above, hasNarrower }, folded }: RowHeadProps) {
  const name = labelOf(row.factor);
  return (
    <th scope="row" className={styles.rowHead} data-depth={Math.min(depth, 3)}>
      <span className={styles.rowName}>
        {hasNarrower && (
          <button
            type="button"
            data-stop={-1}
            data-fold={row.factor.id}
            tabIndex={-1}
            aria-expanded={!folded}
            aria-label={
              folded ? m.map_narrower_show({ factor: name }) : m.map_narrower_hide({ factor: name })
            }
            className={styles.fold}
          >
            <ChevronDown size={18} aria-hidden />
          </button>
        )}
        <Link
          to="/faktorer/$slug"
          params={{ slug: row.factor.slug }}
          data-stop={0}
          tabIndex={-1}
          preload={false}
        >
          {name}
        </Link>
        {above && (
          <VisuallyHidden>, {m.map_narrower_of({ factor: labelOf(above.factor) })}</VisuallyHidden>
        )}
      </span>
    </th>
  );
}

/** Names of the columns; those nobody works with say so. */
function Head({ by, map }: Pick<MapMatrixProps, 'by' | 'map'>) {
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.corner}>
          {m.map_factor()}
        </th>
        <th scope="col" className={styles.columnHead}>
          {allWord(by)}
        </th>
        {map.columns.map((column) => (
          <th key={column.key} scope="col" className={styles.columnHead}>
            {hyphenated(columnWord(by, column))}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/**
 * Factors against one dimension as a table to walk about in: one stop of the keyboard, arrows within,
 * Enter opens. Drawn anew only when the map itself is another: which cell is open is marked outside.
 */
export const MapMatrix = memo(function MapMatrix({
  by,
  map,
  withSilent,
  onOpen,
  onGap,
}: MapMatrixProps) {
  const help = useId();
  const table = useRef<HTMLTableElement>(null);
  const rows = withSilent ? map.rows : map.rows.filter(({ standing }) => standing.total > 0);
  const { shown, isFolded, fold } = useFolding(nestRows(rows));
  useEffect(() => {
    if (table.current) keepOneTabStop(table.current);
  });
  const told = map.columns.some(({ projects }) => projects > 0);

  const choose = (event: SyntheticEvent): boolean => {
    const stop = stopAt(event.target);
    const { fold: folding, factor, column, total } = stop?.dataset ?? {};
    if (folding) fold(folding);
    else if (factor) (Number(total) > 0 ? onOpen : onGap)({ factor, column });
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.altKey || event.metaKey) return;
    const chooses = event.key === 'Enter' || event.key === ' ';
    if (chooses ? choose(event) : moveByKey(event.currentTarget, event)) event.preventDefault();
  };
  return (
    <div className={styles.scroll}>
      <VisuallyHidden id={help}>{m.map_table_help()}</VisuallyHidden>
      <table
        ref={table}
        role="grid"
        aria-label={m.map_table({ columns: againstWord(by) })}
        aria-describedby={help}
        className={styles.table}
        onClick={choose}
        onKeyDown={onKeyDown}
        onFocus={({ currentTarget, target }) => {
          const stop = stopAt(target);
          if (stop) becomeTabStop(currentTarget, stop);
        }}
      >
        <Head by={by} map={map} />
        <tbody>
          {shown.map((placed) => (
            <tr key={placed.row.factor.id} className={classes(placed.depth > 0 && styles.narrower)}>
              <RowHead placed={placed} folded={isFolded(placed.row.factor.id)} />
              <MatrixCell
                row={placed.row}
                column={undefined}
                stop={firstCell}
                figures={figuresAt(placed.row, -1)}
                projects={Number(told)}
              />
              {map.columns.map((column, at) => (
                <MatrixCell
                  key={column.key}
                  row={placed.row}
                  column={column.key}
                  stop={firstCell + 1 + at}
                  figures={figuresAt(placed.row, at)}
                  projects={column.projects}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});
