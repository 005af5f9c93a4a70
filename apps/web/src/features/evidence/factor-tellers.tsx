import { formatList } from '../../lib/format/numbers';
import { formatPeriod } from '../../lib/format/period';
import { contentLang } from '../../lib/language';
import { m } from '../../paraglide/messages';
import { Meta, RowLink, RowList } from '../../ui/row-list';
import { Section } from '../../ui/section';
import type { FactorContext } from './factor-context-query';

type Teller = FactorContext['toldBy'][number];

/** Roles that answer for a project. */
const answering = ['OWNER', 'NATIONAL_OWNER', 'COORDINATOR', 'REGIONAL_COORDINATOR'];

function aboutProject({ participations, period, members }: Teller): string {
  const names = participations
    .filter(({ role }) => answering.includes(role))
    .map(({ organisation }) => organisation.name);
  return [
    formatList([...new Set(names)]),
    period && formatPeriod(period),
    members.length > 0 && m.concepts_teller_contact(),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Projects and studies that know more; whom to ask there stands on their own pages. */
export function FactorTellers({ factor }: { factor: FactorContext }) {
  const { toldBy, studies } = factor;
  if (toldBy.length + studies.length === 0) return null;
  return (
    <Section ruled heading={m.concepts_tellers()} lead={m.concepts_tellers_lead()}>
      <RowList>
        {toldBy.map((project) => (
          <li key={project.id}>
            <RowLink
              to="/projekt/$slug"
              params={{ slug: project.slug }}
              lang={contentLang(project.language)}
            >
              {project.title}
            </RowLink>
            {aboutProject(project) && <Meta>{aboutProject(project)}</Meta>}
          </li>
        ))}
        {studies.map(({ id, slug, title, language, performer }) => (
          <li key={id}>
            <RowLink to="/studier/$slug" params={{ slug }} lang={contentLang(language)}>
              {title}
            </RowLink>
            <Meta>
              {performer
                ? m.concepts_teller_study_by({ performer: performer.name })
                : m.concepts_teller_study()}
            </Meta>
          </li>
        ))}
      </RowList>
    </Section>
  );
}
