import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { startTransition, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { useViewer } from '../features/account/use-viewer';
import { AddToBrief } from '../features/briefs/add-to-brief';
import { EvidencePiece } from '../features/evidence/evidence-piece';
import { reasonOf } from '../features/evidence/reason';
import { edgeOf, strengthWords } from '../features/evidence/standing';
import styles from '../features/evidence-map/evidence-map.module.css';
import {
  countChoices,
  dimensionOf,
  filterOf,
  filterOfCell,
  yearsTurned,
  type MapAddress,
} from '../features/evidence-map/map-address';
import { NothingLeft, UnknownValues, unknownIn } from '../features/evidence-map/map-faults';
import { MapFile } from '../features/evidence-map/map-file';
import { MapFilters } from '../features/evidence-map/map-filters';
import { MapLegend } from '../features/evidence-map/map-legend';
import { ColumnChoice, MapList, onlyTheme } from '../features/evidence-map/map-list';
import { MapMatrix, type CellName } from '../features/evidence-map/map-matrix';
import { MapPanel } from '../features/evidence-map/map-panel';
import {
  EvidenceMapDocument,
  type EvidenceMapData,
  type OpenCell,
} from '../features/evidence-map/map-query';
import { useNarrow } from '../features/evidence-map/use-narrow';
import { useOpenCell } from '../features/evidence-map/use-open-cell';
import { useGraphQL } from '../lib/graphql/use-graphql';
import { m } from '../paraglide/messages';
import { Button, LinkButton } from '../ui/button';
import { classes } from '../ui/classes';
import { EmptyState } from '../ui/empty-state';
import { Loaded } from '../ui/loaded';
import { PageHeading } from '../ui/page-heading';
import { PanelPage } from '../ui/page-layout';
import { besideOpened, SideMargin } from '../ui/side-panel';
import { SkeletonRows } from '../ui/skeleton-rows';
import { StrengthLine } from '../ui/strength-line';

const route = getRouteApi('/evidens');

/** The strength of a cell in a word, and why it is counted so. */
const Strength = ({ cell }: { cell: OpenCell }) => {
  const pieces = cell.groups.nodes.flatMap(({ evidence, study, projects }) =>
    evidence.map((piece) => ({
      ...piece,
      study: study ?? piece.study,
      project: piece.project && {
        ...piece.project,
        family: projects.filter(({ id }) => id !== piece.project?.id),
      },
    })),
  );
  return (
    <StrengthLine edge={edgeOf(cell.standing)} word={strengthWords(cell.standing)}>
      {reasonOf(cell.standing, pieces)}
    </StrengthLine>
  );
};

/** The factor as the cell shows it, into a brief. */
const Brief = ({ cell, what }: { cell: OpenCell; what: string }) => {
  const address: MapAddress = route.useSearch();
  const { viewer } = useViewer();
  const filter = filterOfCell(address, cell.column?.key);
  return (
    <AddToBrief
      items={[{ kind: 'FACTOR', id: cell.factor.id, filter }]}
      what={what}
      signedIn={viewer === undefined ? undefined : viewer !== null}
    />
  );
};

/** Every change of the map is a change of its address. */
function useAddress() {
  const address: MapAddress = route.useSearch();
  const navigate = useNavigate({ from: '/evidens' });
  const change = useCallback(
    (search: MapAddress | ((old: MapAddress) => MapAddress)) =>
      startTransition(() => void navigate({ search, resetScroll: false })),
    [navigate],
  );
  return { address, change };
}

/** The evidence map: factors against themes, phases, funders or counties. */
export function EvidenceMapPage(): ReactNode {
  const { address, change } = useAddress();
  const turned = yearsTurned(address);
  const query = useGraphQL(
    EvidenceMapDocument,
    { by: dimensionOf(address), filter: filterOf(address) },
    { keepPrevious: true, enabled: !turned },
  );
  const map = query.data?.evidenceMap;
  const stands = useRef(false);
  useEffect(() => {
    stands.current = true;
  }, []);
  useOpenCell(address, map);
  const open = address.faktor === undefined ? undefined : address;
  return (
    <PanelPage
      panelLabel={open ? m.map_panel() : m.map_panel_heading()}
      panel={
        <SideMargin>
          {open ? (
            <MapPanel
              address={address}
              stands={stands}
              Piece={EvidencePiece}
              Strength={Strength}
              Brief={Brief}
              file={
                <MapFile
                  address={address}
                  cell={{ factor: open.faktor ?? '', column: open.ruta }}
                />
              }
            />
          ) : (
            <section className={styles.reading}>
              <h2>{m.map_panel_heading()}</h2>
              <p>{m.map_panel_hint()}</p>
              <p className={styles.keys}>{m.map_table_help()}</p>
              <p>{m.map_order()}</p>
              <LinkButton to="/faktorer" kind="quiet" data-screen-only>
                {m.map_all_factors()}
              </LinkButton>
            </section>
          )}
        </SideMargin>
      }
    >
      <div className={classes(styles.left, open && besideOpened)}>
        <PageHeading
          action={<Tools map={map} address={address} change={change} />}
          lead={
            map &&
            unknownIn(address, map).length === 0 && (
              <span aria-live="polite">
                {m.map_lead({ pieces: map.pieces, sources: map.sources })} {m.map_lead_once()}
              </span>
            )
          }
        >
          {m.map_title()}
        </PageHeading>
        <MapFilters address={address} onChange={change} />
        {turned ? (
          <NothingLeft address={address} onChange={change} />
        ) : (
          <Loaded
            query={query}
            what={m.map_failed()}
            skeleton={<SkeletonRows count={12} height={3.25} />}
          >
            {({ evidenceMap }) => <Map map={evidenceMap} address={address} change={change} />}
          </Loaded>
        )}
      </div>
    </PanelPage>
  );
}

type ToolsProps = Pick<ReturnType<typeof useAddress>, 'address' | 'change'> & {
  map: EvidenceMapData | undefined;
};

/** What one may do with the map as a whole. */
function Tools({ map, address, change }: ToolsProps) {
  const narrow = useNarrow();
  const list = address.form === 'lista';
  return (
    <div className={styles.tools} data-screen-only data-tools>
      {!narrow && (
        <Button
          kind="quiet"
          onClick={() => change((old) => ({ ...old, form: list ? undefined : 'lista' }))}
        >
          {list ? m.map_as_table() : m.map_as_list()}
        </Button>
      )}
      {map && map.sources > 0 && <MapFile address={address} />}
    </div>
  );
}

type MapProps = Pick<ReturnType<typeof useAddress>, 'address' | 'change'> & {
  map: EvidenceMapData;
};

/** The map in the form that fits the screen, or that was asked for. */
function Map({ map, address, change }: MapProps) {
  const navigate = useNavigate();
  // The map may be the former one, while another is on its way.
  const { by } = map;
  const narrow = useNarrow();
  const [silent, setSilent] = useState(false);
  const theme = onlyTheme(address);
  const onOpen = useCallback(
    ({ factor, column }: CellName) => change((old) => ({ ...old, faktor: factor, ruta: column })),
    [change],
  );
  const onGap = useCallback(
    ({ factor, column }: CellName) =>
      void navigate({
        to: '/ny',
        search: { faktor: factor, tema: by === 'THEME' ? (column ?? theme) : theme },
      }),
    [navigate, by, theme],
  );
  const unknown = unknownIn(address, map);
  if (unknown.length > 0) {
    return <UnknownValues address={address} unknown={unknown} onChange={change} />;
  }
  if (map.rows.length === 0) {
    return (
      <EmptyState actions={<LinkButton to="/ny">{m.evidence_tell()}</LinkButton>}>
        {m.map_empty()}
      </EmptyState>
    );
  }
  const nothing = map.sources === 0;
  if (nothing && countChoices(address) > 0) {
    return <NothingLeft address={address} onChange={change} />;
  }
  const matrix = !narrow && address.form !== 'lista';
  const untold = map.rows.filter(({ standing }) => standing.total === 0).length;
  const withSilent = silent || nothing;
  return (
    <>
      {!matrix && <ColumnChoice by={by} map={map} address={address} onChange={change} />}
      <MapLegend matrix={matrix} />
      {matrix ? (
        <MapMatrix by={by} map={map} withSilent={withSilent} onOpen={onOpen} onGap={onGap} />
      ) : (
        <MapList by={by} map={map} withSilent={withSilent} address={address} />
      )}
      {untold > 0 && !nothing && (
        <div data-screen-only>
          <Button
            kind="quiet"
            size="small"
            aria-expanded={silent}
            onClick={() => setSilent(!silent)}
          >
            {silent ? m.map_silent_hide() : m.map_silent_show({ count: untold })}
          </Button>
        </div>
      )}
    </>
  );
}
