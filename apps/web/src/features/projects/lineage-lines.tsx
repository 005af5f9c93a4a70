import { classes } from '../../ui/classes';
import type { Drawing } from './lineage-layout';
import styles from './lineage-drawing.module.css';

/** The axis and the lines between the bars: decoration, the list beside says it all. */
export function LineageLines({ drawing }: { drawing: Drawing }) {
  const { width, height, years, lines } = drawing;
  return (
    <svg
      aria-hidden
      focusable="false"
      className={styles.lines}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {years.map(({ year, x }) => (
        <g key={year}>
          <text x={x + 6} y={16} className={styles.year}>
            {year}
          </text>
          <line x1={x + 0.5} x2={x + 0.5} y1={26} y2={height} className={styles.grid} />
        </g>
      ))}
      {lines.map(({ id, path, planned, parallel }) => (
        <g key={id}>
          <path
            d={path}
            className={classes(styles.link, planned && styles.planned, parallel && styles.parallel)}
          />
          {parallel && <path d={path} className={styles.between} />}
        </g>
      ))}
    </svg>
  );
}
