import type { ReactNode } from 'react';
import { contentLang } from '../../lib/language';
import { RowAnchor, RowLink } from '../../ui/row-list';
import { hitTarget } from './hit-target';
import styles from './search.module.css';
import type { Hit } from './search-query';

/** Kinds whose title somebody said. */
const said = new Set(['Lesson', 'OpenQuestion']);

/** The title of a hit, leading to its page. */
export function HitLink({ hit, children }: { hit: Hit; children: ReactNode }) {
  const target = hitTarget(hit.item);
  const lang = contentLang(hit.language);
  const quote = said.has(hit.item.__typename);
  const shared = { lang, quote, 'data-hit': '', children };
  if (!target) {
    return (
      <span lang={lang} className={styles.unlinked}>
        {children}
      </span>
    );
  }
  return 'href' in target ? (
    <RowAnchor href={target.href} {...shared} />
  ) : (
    <RowLink {...target} {...shared} />
  );
}
