import { m } from '../../paraglide/messages';
import { classes } from '../../ui/classes';
import { SplitBar } from '../../ui/split-bar';
import styles from './evidence-map.module.css';

const Bar = (sides: { positive: number; negative: number }) => (
  <span aria-hidden className={styles.legendBar}>
    <SplitBar {...sides} label="" />
  </span>
);

/** The signs of the map, with their words. */
export function MapLegend({ matrix }: { matrix: boolean }) {
  return (
    <ul role="list" className={styles.legend}>
      <li>
        <Bar positive={1} negative={0} />
        {m.evidence_legend_helped()}
      </li>
      <li>
        <Bar positive={0} negative={1} />
        {m.evidence_legend_hindered()}
      </li>
      <li>
        <span aria-hidden className={classes(styles.legendCell, styles.gap)}>
          –
        </span>
        {m.map_legend_gap()}
      </li>
      <li>
        <span aria-hidden className={classes(styles.legendCell, styles.none)}>
          –
        </span>
        {m.map_legend_no_projects()}
      </li>
      {matrix && (
        <li>
          <span aria-hidden className={styles.legendSteps}>
            {[styles.step1, styles.step2, styles.step3, styles.step4].map((step) => (
              <span key={step} className={step} />
            ))}
          </span>
          {m.map_legend_steps()}
        </li>
      )}
    </ul>
  );
}
