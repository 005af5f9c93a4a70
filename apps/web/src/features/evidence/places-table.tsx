import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { m } from '../../paraglide/messages';
import styles from './places-table.module.css';

export type PlaceRow = {
  key: string;
  /** Municipalities, or nothing where only the county is known. */
  places: string;
  who: ReactNode;
  counties: string;
};

/** Where something comes from: municipality, who, county. */
export function PlacesTable({ rows, caption }: { rows: readonly PlaceRow[]; caption: string }) {
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{m.evidence_places_municipality()}</th>
          <th scope="col" className={styles.who}>
            {m.evidence_places_who()}
          </th>
          <th scope="col">{m.evidence_places_county()}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, places, who, counties }) => (
          <tr key={key}>
            <th scope="row">
              {places || '–'}
              <span className={styles.whoBelow}>{who}</span>
            </th>
            <td className={styles.who}>{who}</td>
            <td>{counties || '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export const ProjectLink = ({ project }: { project: { slug: string; title: string } }) => (
  <Link to="/projekt/$slug" params={{ slug: project.slug }}>
    {project.title}
  </Link>
);
