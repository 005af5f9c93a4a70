import { Link } from '@tanstack/react-router';
import { useState, type ComponentType, type ReactNode, type RefObject } from 'react';
import type { EvidencePieceFragment } from '../../gql/graphql';
import { useGraphQLPages } from '../../lib/graphql/use-graphql-pages';
import { contentLang, labelOf } from '../../lib/language';
import { m } from '../../paraglide/messages';
import { Button, LinkButton } from '../../ui/button';
import { ErrorSection } from '../../ui/error-section';
import type { Side } from '../../ui/polarity-mark';
import { PanelActions, SidePanel } from '../../ui/side-panel';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { dimensionOf, filterOf, type MapAddress } from './map-address';
import { onlyTheme } from './map-list';
import { EvidenceMapCellDocument, type OpenCell, type SourceGroup } from './map-query';
import { allWord, columnWord, gapWord } from './map-words';
import styles from './evidence-map.module.css';

/** How many quotes one sees before asking for more. */
const mostAtFirst = 10;

/** How a piece of evidence and a standing are shown: pieces of another feature, given by the page. */
export type EvidenceLook = {
  Piece: ComponentType<{
    evidence: EvidencePieceFragment;
    labels: readonly string[];
    shownOn?: Side;
  }>;
  /** The strength in a word, and why. */
  Strength: ComponentType<{ cell: OpenCell }>;
};

type MapPanelProps = EvidenceLook & {
  address: MapAddress;
  /** Becomes true once the page stands: what is opened after that takes the focus. */
  stands: RefObject<boolean>;
  /** The button that fetches the rows of this cell as a file. */
  file: ReactNode;
  /** The button that puts the factor, seen as the cell sees it, into a brief. */
  Brief: ComponentType<{ cell: OpenCell; what: string }>;
};

const namesOf = ({ factor }: OpenCell): string[] => [
  factor.labelSv,
  factor.labelEn,
  ...factor.labels.map(({ label }) => label),
];

/** What an independent source is called, with links to its pages. */
function SourceName({ group }: { group: SourceGroup }) {
  const { kind, projects, study, studyCase } = group;
  if (study) {
    return (
      <Link to="/studier/$slug" params={{ slug: study.slug }} lang={contentLang(study.language)}>
        {study.title}
      </Link>
    );
  }
  if (studyCase) {
    return (
      <Link
        to="/studier/$slug"
        params={{ slug: studyCase.study.slug }}
        lang={contentLang(studyCase.study.language)}
      >
        {m.map_unit_case({
          name: studyCase.name ?? studyCase.place.name,
          study: studyCase.study.title,
        })}
      </Link>
    );
  }
  if (kind === 'MEETING') return m.map_unit_meeting();
  return projects.map(({ id, slug, title, language }, index) => (
    <span key={id}>
      {index > 0 && ' · '}
      <Link to="/projekt/$slug" params={{ slug }} lang={contentLang(language)}>
        {title}
      </Link>
    </span>
  ));
}

type GroupProps = Pick<EvidenceLook, 'Piece'> & { group: SourceGroup; labels: string[] };

/** How many quotes a source shows first: one of each side it stands on. */
const firstOf = ({ helped, hindered }: SourceGroup): number => Number(helped) + Number(hindered);

/** One independent source with what it says. */
function Group({ group, labels, Piece }: GroupProps) {
  const [all, setAll] = useState(false);
  const shown = all ? group.evidence : group.evidence.slice(0, firstOf(group));
  const waiting = group.evidence.length - shown.length;
  const counted = new Set(group.evidence.map(({ id }) => id)).size;
  const left = group.pieces - counted;
  return (
    <li className={styles.group}>
      <h3 className={styles.groupName}>
        <SourceName group={group} />
      </h3>
      {shown.map((evidence, index) => {
        const polarity = group.sides[index];
        const turned = evidence.polarity !== polarity;
        const side: Side = polarity === 'HELPED' ? 'positive' : 'negative';
        return (
          <Piece
            key={`${evidence.id} ${polarity}`}
            evidence={evidence}
            labels={labels}
            {...(turned && { shownOn: side })}
          />
        );
      })}
      {waiting > 0 && (
        <div data-screen-only>
          <Button kind="quiet" size="small" onClick={() => setAll(true)}>
            {m.map_panel_more_pieces({ count: waiting })}
          </Button>
        </div>
      )}
      {all && left > 0 && <p className={styles.meta}>{m.map_panel_pieces_left({ count: left })}</p>}
    </li>
  );
}

/** The sources that are seen at first: as many as their quotes are ten. */
function howManyAtFirst(groups: readonly SourceGroup[]): number {
  let quotes = 0;
  const at = groups.findIndex((group) => (quotes += firstOf(group)) > mostAtFirst);
  return at < 0 ? groups.length : Math.max(at, 1);
}

type SourcesProps = Pick<EvidenceLook, 'Piece'> & {
  cell: OpenCell;
  groups: readonly SourceGroup[];
  /** Fetches more of them, where there are more. */
  onMore: (() => void) | undefined;
  busy: boolean;
};

function Sources({ cell, groups, Piece, onMore, busy }: SourcesProps) {
  const [all, setAll] = useState(false);
  const shown = all ? groups : groups.slice(0, howManyAtFirst(groups));
  const count = cell.standing.total;
  return (
    <>
      <ol role="list" aria-label={m.map_sources()} className={styles.groups}>
        {shown.map((group) => (
          <Group key={group.id} group={group} labels={namesOf(cell)} Piece={Piece} />
        ))}
      </ol>
      {shown.length < count && (
        <div className={styles.more} data-screen-only>
          <Button
            size="small"
            busy={busy}
            onClick={() => {
              if (shown.length === groups.length) onMore?.();
              setAll(true);
            }}
          >
            {m.map_panel_more_sources()}
          </Button>
          <span className={styles.meta} aria-live="polite">
            {m.map_panel_shown({ shown: shown.length, count })}
          </span>
        </div>
      )}
    </>
  );
}

const periodOf = ({ firstYear, lastYear }: OpenCell): string | null => {
  if (!firstYear || !lastYear) return null;
  return firstYear === lastYear ? firstYear : `${firstYear}–${lastYear}`;
};

/** A cell without figures, said in words, with the way to change it. */
function Gap({
  cell,
  address,
  children,
}: {
  cell: OpenCell;
  address: MapAddress;
  children: ReactNode;
}) {
  const tema = address.mot === undefined ? cell.column?.key : onlyTheme(address);
  return (
    <>
      <p>
        <strong>{m.map_panel_gap()}.</strong>{' '}
        {cell.gap ? `${gapWord(cell.gap === 'NO_EVIDENCE' ? 1 : 0)}.` : m.map_panel_gap_all()}
      </p>
      <PanelActions>
        <LinkButton to="/ny" search={{ faktor: cell.factor.slug, tema }} data-screen-only>
          {m.map_panel_tell()}
        </LinkButton>
        {children}
      </PanelActions>
    </>
  );
}

/** The open cell: how strong, then source after source with what each says. */
export function MapPanel({ address, stands, file, Brief, Piece, Strength }: MapPanelProps) {
  const by = dimensionOf(address);
  const query = useGraphQLPages(
    EvidenceMapCellDocument,
    {
      ...{ by, filter: filterOf(address), factor: address.faktor ?? '' },
      column: address.ruta ?? null,
    },
    { pageInfoOf: ({ evidenceMapCell }) => evidenceMapCell?.groups.pageInfo },
  );
  const pages = query.data?.pages ?? [];
  const cell = pages[0]?.evidenceMapCell;
  const failed = query.error && (
    <ErrorSection
      error={query.error}
      what={m.map_panel_failed()}
      onRetry={() => void query.refetch()}
    />
  );
  const frame = {
    ...{ home: '/evidens' as const, stands },
    ...{ close: m.map_panel_close(), back: m.map_panel_back() },
  };
  if (pages.length > 0 && !cell) {
    return (
      <SidePanel {...frame} heading={m.map_panel()}>
        <p>{m.map_panel_unknown()}</p>
      </SidePanel>
    );
  }
  if (!cell) return failed ?? <SkeletonRows count={4} height={6} />;
  const about = [
    m.map_panel_pieces({ count: cell.pieces }),
    m.evidence_sources({ count: cell.standing.total }),
    periodOf(cell),
  ];
  const what = `${labelOf(cell.factor)} · ${cell.column ? columnWord(by, cell.column) : allWord(by)}`;
  const groups = pages.flatMap((page) => page.evidenceMapCell?.groups.nodes ?? []);
  return (
    <SidePanel
      {...frame}
      key={`${cell.factor.id} ${cell.column?.key}`}
      heading={what}
      about={cell.standing.total > 0 ? about.filter(Boolean).join(' · ') : undefined}
    >
      {cell.standing.total > 0 ? (
        <>
          <Strength cell={cell} />
          <Sources
            cell={cell}
            groups={groups}
            Piece={Piece}
            onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
            busy={query.isFetchingNextPage}
          />
          {failed}
          <PanelActions>
            <Brief cell={cell} what={what} />
            <LinkButton to="/faktorer/$slug" params={{ slug: cell.factor.slug }} kind="quiet">
              {m.map_panel_whole_factor()}
            </LinkButton>
            {file}
          </PanelActions>
        </>
      ) : (
        <Gap cell={cell} address={address}>
          <Brief cell={cell} what={what} />
        </Gap>
      )}
    </SidePanel>
  );
}
