import { graphql } from '../../gql';
import type { StartGapsQuery } from '../../gql/graphql';
import { formatList } from '../../lib/format/numbers';
import { useGraphQL } from '../../lib/graphql/use-graphql';
import { labelOf } from '../../lib/language';
import { inSentence } from '../../lib/sentence-case';
import { m } from '../../paraglide/messages';
import { LinkButton } from '../../ui/button';
import { GapCell } from '../../ui/gap-cell';
import { FilledText } from '../../ui/filled-text';
import { Loaded } from '../../ui/loaded';
import { RowList } from '../../ui/row-list';
import { Section } from '../../ui/section';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './start.module.css';

const StartGaps = graphql(`
  query StartGaps {
    knowledgeGaps(first: 3) {
      kind
      factor {
        slug
        labelSv
        labelEn
      }
      theme {
        slug
        labelSv
        labelEn
      }
      projects {
        title
      }
    }
    lessons(first: 1) {
      nodes {
        id
      }
    }
  }
`);

type Gap = StartGapsQuery['knowledgeGaps'][number];

/** The API names at most so many projects of a gap. */
const most = 3;

function kindWords({ kind, projects }: Gap): string {
  if (kind === 'NO_PROJECTS') return m.terms_gap_no_projects();
  const names = formatList(projects.map(({ title }) => title));
  return projects.length < most
    ? m.start_gap_projects({ projects: names })
    : m.start_gap_projects_some({ projects: names });
}

function GapRow({ gap }: { gap: Gap }) {
  const factor = labelOf(gap.factor);
  const theme = inSentence(labelOf(gap.theme));
  return (
    <li className={styles.gap}>
      <GapCell />
      <div className={styles.gapWords}>
        <p>
          <FilledText
            message={m.start_gap_name}
            places={{ factor: <strong>{factor}</strong>, theme: <strong>{theme}</strong> }}
          />
        </p>
        <p className={styles.lead}>{kindWords(gap)}</p>
      </div>
      <LinkButton
        to="/ny"
        search={{ faktor: gap.factor.slug, tema: gap.theme.slug }}
        size="small"
        className={styles.gapAction}
        data-screen-only
      >
        <span>
          {m.start_gap_tell()}
          <VisuallyHidden>
            {m.start_gap_tell_about({ factor: inSentence(factor), theme })}
          </VisuallyHidden>
        </span>
      </LinkButton>
    </li>
  );
}

/** Where evidence is missing, and a way to give it. An empty installation says so instead. */
export function GapList() {
  const query = useGraphQL(StartGaps);
  if (query.data?.knowledgeGaps.length === 0) {
    return query.data.lessons.nodes.length === 0 ? <p>{m.start_empty()}</p> : null;
  }
  return (
    <Section heading={m.start_gaps_heading()} lead={m.start_gaps_lead()}>
      <Loaded
        query={query}
        what={m.start_gaps_failed()}
        skeleton={<SkeletonRows count={3} height={5.3} />}
      >
        {({ knowledgeGaps }) => (
          <RowList>
            {knowledgeGaps.map((gap) => (
              <GapRow key={gap.factor.slug + gap.theme.slug} gap={gap} />
            ))}
          </RowList>
        )}
      </Loaded>
    </Section>
  );
}
