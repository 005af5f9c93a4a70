import { Link } from '@tanstack/react-router';
import type { EvidencePieceFragment } from '../../gql/graphql';
import { contentLang } from '../../lib/language';
import { isWebAddress } from '../../lib/web-address';
import { m } from '../../paraglide/messages';
import { FilledText } from '../../ui/filled-text';

type Source = NonNullable<EvidencePieceFragment['source']>;

function Words({ source, locator }: { source: Source; locator: string | null | undefined }) {
  const inSource = (text: string) => <span lang={contentLang(source.language)}>{text}</span>;
  const title = inSource(source.title);
  return locator ? (
    <FilledText message={m.evidence_source_at} places={{ title, locator: inSource(locator) }} />
  ) : (
    <FilledText message={m.evidence_source} places={{ title }} />
  );
}

/**
 * Document and place. It leads to the document itself where it has an address, else to the page of
 * ours that tells of it: the study, or the project among whose documents it stands.
 */
export function SourceReference({ evidence }: { evidence: EvidencePieceFragment }) {
  const { source, lesson, locator } = evidence;
  if (!source) return null;
  const words = <Words source={source} locator={locator} />;
  const study = evidence.study ?? evidence.studyCase?.study;
  const project = evidence.project ?? lesson?.project;
  if (isWebAddress(source.url)) return <a href={source.url}>{words}</a>;
  if (study) {
    return (
      <Link to="/studier/$slug" params={{ slug: study.slug }}>
        {words}
      </Link>
    );
  }
  if (!project) return <span>{words}</span>;
  return (
    <Link to="/projekt/$slug" params={{ slug: project.slug }}>
      {words}
    </Link>
  );
}
