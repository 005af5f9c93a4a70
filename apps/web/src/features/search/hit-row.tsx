import {
  Building2,
  CircleHelp,
  FileText,
  Folder,
  Globe,
  Quote,
  Scale,
  Tag,
  type LucideIcon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { SearchKind } from '../../gql/enumerations';
import { contentLang } from '../../lib/language';
import { searchKindWord, sourceKindWord } from '../../lib/words';
import { MarkedText } from '../../ui/marked-text';
import { Meta } from '../../ui/row-list';
import { HitAside } from './hit-aside';
import { HitLink } from './hit-link';
import { hitMeta } from './hit-meta';
import styles from './search.module.css';
import type { Hit } from './search-query';

const icons: Record<SearchKind, LucideIcon> = {
  FACTOR: Scale,
  LESSON: Quote,
  OPEN_QUESTION: CircleHelp,
  ORGANISATION: Building2,
  PROJECT: Folder,
  SOURCE: FileText,
  THEME: Tag,
};

function Kind({ hit }: { hit: Hit }) {
  const { item } = hit;
  const isPage = item.__typename === 'Source' && item.sourceKind === 'PAGE';
  const Icon = isPage ? Globe : icons[hit.kind];
  const word =
    item.__typename === 'Source' ? sourceKindWord(item.sourceKind) : searchKindWord(hit.kind);
  return (
    <p className={styles.kind}>
      <Icon size={16} aria-hidden />
      {word}
    </p>
  );
}

/** One hit: what kind, title and passage with the marks, and at the right its year or strength. */
export function HitRow({ hit, children }: { hit: Hit; children?: ReactNode }) {
  const lang = contentLang(hit.language);
  return (
    <li className={styles.hit}>
      <Kind hit={hit} />
      <div className={styles.body}>
        <p className={styles.title}>
          <HitLink hit={hit}>
            <MarkedText text={hit.title} marks={hit.titleMarks} />
          </HitLink>
        </p>
        {hit.excerpt && (
          <p lang={lang} className={styles.excerpt}>
            <MarkedText text={hit.excerpt} marks={hit.excerptMarks} />
          </p>
        )}
        <Meta>{hitMeta(hit)}</Meta>
        {children}
      </div>
      <div className={styles.aside}>
        <HitAside hit={hit} />
      </div>
    </li>
  );
}
