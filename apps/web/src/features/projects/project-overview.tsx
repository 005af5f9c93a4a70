import type { ReactNode } from 'react';
import { m } from '../../paraglide/messages';
import { EmptyState } from '../../ui/empty-state';
import { Section } from '../../ui/section';
import styles from './project-page.module.css';
import { descriptionOf } from './project-texts';

type ProjectOverviewProps = {
  project: Parameters<typeof descriptionOf>[0] & { participations: readonly unknown[] };
  /** What the project itself is evidence of; false where there is none. */
  evidence: ReactNode;
  children: ReactNode;
};

/** The project at length, what it showed, who took part. */
export function ProjectOverview({ project, evidence, children }: ProjectOverviewProps) {
  const description = descriptionOf(project);
  if (!description && !evidence && project.participations.length === 0)
    return <EmptyState>{m.projects_nothing_more()}</EmptyState>;
  return (
    <>
      {description && (
        <Section heading={m.projects_about()}>
          <div className={styles.text} lang={description.lang}>
            {description.text.split(/\n{2,}/).map((paragraph, index) => (
              <p key={index}>{paragraph}</p>
            ))}
          </div>
        </Section>
      )}
      {evidence}
      {children}
    </>
  );
}
