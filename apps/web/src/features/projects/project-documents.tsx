import type { ProjectDocumentsFragment } from '../../gql/graphql';
import { graphql } from '../../gql';
import { Link } from '@tanstack/react-router';
import { formatPeriod } from '../../lib/format/period';
import { contentLang } from '../../lib/language';
import { isWebAddress } from '../../lib/web-address';
import { sourceKindWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { Meta, RowList } from '../../ui/row-list';
import { Section } from '../../ui/section';

export const ProjectDocumentsFields = graphql(`
  fragment ProjectDocuments on Project {
    id
    language
    sources {
      note
      source {
        id
        kind
        title
        language
        publisher
        published
        url
        note
        study {
          id
          slug
        }
      }
    }
  }
`);

type ProjectSource = ProjectDocumentsFragment['sources'][number];

/** The title leads to the document, or to the study it is; else it is only named. */
function Title({ source }: Pick<ProjectSource, 'source'>) {
  const lang = contentLang(source.language);
  if (isWebAddress(source.url)) {
    return (
      <a href={source.url} lang={lang}>
        {source.title}
      </a>
    );
  }
  if (!source.study) return <strong lang={lang}>{source.title}</strong>;
  return (
    <Link to="/studier/$slug" params={{ slug: source.study.slug }} lang={lang}>
      {source.title}
    </Link>
  );
}

/** Sources and documents of the project; one without an address says so. */
export function ProjectDocuments({ project }: { project: ProjectDocumentsFragment }) {
  if (project.sources.length === 0) return null;
  return (
    <Section heading={m.projects_documents()}>
      <RowList plain>
        {project.sources.map(({ source, note }) => (
          <li key={source.id}>
            <Title source={source} />
            <Meta>
              {[
                sourceKindWord(source.kind),
                source.publisher,
                source.published && formatPeriod(source.published),
                !source.url && !source.study && m.projects_document_no_address(),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Meta>
            {[source.note, note].map(
              (text, index) =>
                text && (
                  <Meta
                    key={index}
                    lang={contentLang(index === 0 ? source.language : project.language)}
                  >
                    {text}
                  </Meta>
                ),
            )}
          </li>
        ))}
      </RowList>
    </Section>
  );
}
