import { useRef, type CSSProperties } from 'react';
import { m } from '../../paraglide/messages';
import { classes } from '../../ui/classes';
import { LineageBar, LineageEdges, LineageYear } from './lineage-item';
import drawn from './lineage-drawing.module.css';
import { LineageLines } from './lineage-lines';
import { lineageItems, type LineageItem } from './lineage-order';
import type { Family, LineageLink, LineageProject } from './lineage-query';
import { followLinks } from './lineage-steps';
import { chipWords, lineBelow } from './lineage-words';
import styles from './lineage.module.css';
import { useLineageDrawing } from './use-lineage-drawing';
import type { Placed } from './lineage-layout';

type Item = LineageItem<LineageProject, LineageLink>;

/** The links in the order of the list, each from the earlier one there to the later one. */
const stepsOf = (items: readonly Item[]) =>
  items.flatMap(({ project, links }) =>
    links.map(({ link, earlier, adjacent }) => ({
      id: link.id,
      kind: link.kind,
      planned: link.planned,
      at: link.at,
      earlierId: earlier.id,
      laterId: project.id,
      words: chipWords(link, adjacent && links.length === 1 ? null : earlier.title),
    })),
  );

const px = (length: number): string => `${Math.round(length)}px`;

/** The places of one item, for the style sheet. */
const placesOf = ({ x, y, width, height, chips, lasted }: Placed): CSSProperties =>
  ({
    '--x': px(x),
    '--y': px(y),
    '--width': px(width),
    '--height': px(height),
    '--chips-x': px(chips.x),
    '--chips-y': px(chips.y),
    '--chips-width': px(chips.width),
    '--lasted-x': px(lasted?.x ?? 0),
    '--lasted': px(lasted?.width ?? 0),
  }) as CSSProperties;

type LineageListProps = {
  family: Family;
  /** The link whose hand-over is shown beside. */
  shown: LineageLink | undefined;
};

/**
 * The whole lineage in time order, with how one project led to the next: a list, which takes the
 * places of a drawing over a time axis where there is room.
 */
export function LineageList({ family, shown }: LineageListProps) {
  const frame = useRef<HTMLDivElement>(null);
  const items = lineageItems(family.projects, family.links);
  const steps = stepsOf(items);
  const bars = items.map(({ project }) => ({
    ...project,
    below: lineBelow(project, project.id === family.project.id),
  }));
  const drawing = useLineageDrawing(frame, bars, steps);
  return (
    <div ref={frame} className={drawn.frame}>
      <ol
        role="list"
        aria-label={m.projects_lineage()}
        className={classes(styles.tree, drawing && drawn.tree)}
        style={drawing ? ({ '--tree': px(drawing.height) } as CSSProperties) : undefined}
        onKeyDown={(event) => followLinks(event, steps)}
      >
        {items.map((item) => {
          const place = drawing?.projects.get(item.project.id);
          const own = item.project.id === family.project.id;
          return (
            <li
              key={item.project.id}
              className={classes(styles.item, place && drawn.item)}
              style={place && placesOf(place)}
            >
              <LineageEdges item={item} shown={shown} />
              <LineageYear project={item.project} />
              <LineageBar project={item.project} own={own} short={Boolean(place?.lasted)} />
            </li>
          );
        })}
      </ol>
      {drawing && <LineageLines drawing={drawing} />}
    </div>
  );
}
