import type { ReactNode } from 'react';
import { assertNever } from '../../lib/assert-never';
import { contentLang } from '../../lib/language';
import { isWebAddress } from '../../lib/web-address';
import { RowAnchor, RowLink } from '../../ui/row-list';
import styles from './search.module.css';
import type { Hit } from './search-query';

type HitLinkProps = { hit: Hit; children: ReactNode };

/** A document has no page of its own: its study's, its address, else its project's. */
function SourceLink({
  item,
  lang,
  children,
}: {
  item: Extract<Hit['item'], { __typename: 'Source' }>;
  lang: string | undefined;
  children: ReactNode;
}) {
  const [project] = item.projects;
  const shared = { lang, 'data-hit': '' };
  if (item.study) {
    return (
      <RowLink to="/studier/$slug" params={{ slug: item.study.slug }} {...shared}>
        {children}
      </RowLink>
    );
  }
  if (isWebAddress(item.url)) {
    return (
      <RowAnchor href={item.url} {...shared}>
        {children}
      </RowAnchor>
    );
  }
  if (!project) {
    return (
      <span lang={lang} className={styles.unlinked}>
        {children}
      </span>
    );
  }
  return (
    <RowLink to="/projekt/$slug" params={{ slug: project.slug }} {...shared}>
      {children}
    </RowLink>
  );
}

/** The title of a hit, leading to its page. */
export function HitLink({ hit, children }: HitLinkProps) {
  const { item } = hit;
  const lang = contentLang(hit.language);
  const shared = { lang, 'data-hit': '', children };
  switch (item.__typename) {
    case 'Lesson':
      return <RowLink to="/lardomar/$id" params={{ id: item.id }} quote {...shared} />;
    case 'Project':
      return <RowLink to="/projekt/$slug" params={{ slug: item.slug }} {...shared} />;
    case 'Factor':
      return <RowLink to="/faktorer/$slug" params={{ slug: item.slug }} {...shared} />;
    case 'Theme':
      return <RowLink to="/teman/$slug" params={{ slug: item.slug }} {...shared} />;
    case 'Organisation':
      return <RowLink to="/organisationer/$slug" params={{ slug: item.slug }} {...shared} />;
    case 'OpenQuestion':
      return <RowLink to="/fragor/$slug" params={{ slug: item.slug }} quote {...shared} />;
    case 'Source':
      return (
        <SourceLink item={item} lang={lang}>
          {children}
        </SourceLink>
      );
    default:
      return assertNever(item);
  }
}
