import { formatYears } from '../../lib/format/period';
import { useGraphQL } from '../../lib/graphql/use-graphql';
import { contentLang } from '../../lib/language';
import { projectKindWord, projectPhaseWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { classes } from '../../ui/classes';
import { Loaded } from '../../ui/loaded';
import { Meta, RowLink, RowList } from '../../ui/row-list';
import { Section } from '../../ui/section';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { LikenessReason } from './reason';
import { ProjectRelatedDocument, type RelatedProject } from './related-query';
import styles from './related.module.css';
import { TooMany } from './too-many';

type Language = 'SV' | 'EN';

function Row({ hit, language }: { hit: RelatedProject; language: Language }) {
  const { item } = hit;
  if (item.__typename !== 'Project') return null;
  const { slug, projectKind, phase, period } = item;
  const meta = [
    projectKindWord(projectKind),
    projectPhaseWord(phase),
    period && formatYears(period),
  ];
  return (
    <li>
      <p>
        <RowLink to="/projekt/$slug" params={{ slug }} lang={contentLang(hit.language)}>
          {hit.title}
        </RowLink>
      </p>
      <Meta>{meta.filter(Boolean).join(' · ')}</Meta>
      <LikenessReason
        reason={hit.reason}
        language={hit.language}
        compared={{ label: m.match_related_project_here(), language }}
      />
      {hit.sameText.length > 0 && <Meta>{m.match_same_text({ count: hit.sameText.length })}</Meta>}
    </li>
  );
}

/** Projects like this one beside what its lineage shows. */
export function RelatedProjects({ slug, language }: { slug: string; language: Language }) {
  const query = useGraphQL(ProjectRelatedDocument, { slug });
  return (
    <Section heading={m.match_related_projects()}>
      <Loaded
        query={query}
        what={m.match_related_projects_failed()}
        skeleton={<SkeletonRows count={2} height={6} />}
      >
        {({ projectRelated }) => {
          if (projectRelated?.__typename === 'TooManyAttempts') {
            return <TooMany seconds={projectRelated.retryAfterSeconds} />;
          }
          const hits = projectRelated?.hits ?? [];
          if (hits.length === 0) return <Meta>{m.match_related_projects_none()}</Meta>;
          return (
            <RowList
              plain
              label={m.match_related_projects()}
              className={classes(styles.rows, styles.narrow)}
            >
              {hits.map((hit) => (
                <Row key={hit.id} hit={hit} language={language} />
              ))}
            </RowList>
          );
        }}
      </Loaded>
    </Section>
  );
}
