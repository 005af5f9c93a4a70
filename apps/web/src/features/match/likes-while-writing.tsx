import { Link } from '@tanstack/react-router';
import { formatYears } from '../../lib/format/period';
import { contentLang } from '../../lib/language';
import { m } from '../../paraglide/messages';
import { Fold } from '../../ui/fold';
import { Meta, RowLink, RowList } from '../../ui/row-list';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { LikesPlace } from './likes-place';
import { LikenessReason } from './reason';
import related from './related.module.css';
import { useWritingLikes } from './use-writing';
import type { WritingLike } from './writing-query';
import styles from './writing.module.css';

type Language = 'SV' | 'EN';

function metaOf({ item }: WritingLike): string {
  if (item.__typename !== 'Lesson') return '';
  const { project, experience } = item;
  return [project?.title, experience && formatYears(experience)].filter(Boolean).join(' · ');
}

/** The lesson is there already: one agrees with it instead, where it stands. */
function AgreeInstead({ id, title }: WritingLike) {
  return (
    <p className={styles.same}>
      <strong>{m.match_writing_same()}</strong>{' '}
      <Link to="/lardomar/$id" params={{ id }}>
        {m.match_writing_agree()}
        <VisuallyHidden>: {title}</VisuallyHidden>
      </Link>{' '}
      <span className={styles.quiet}>{m.match_writing_agree_how()}</span>
    </p>
  );
}

function Row({ hit, language }: { hit: WritingLike; language: Language }) {
  return (
    <li>
      <p>
        <RowLink quote to="/lardomar/$id" params={{ id: hit.id }} lang={contentLang(hit.language)}>
          {hit.title}
        </RowLink>
      </p>
      <Meta>{metaOf(hit)}</Meta>
      {hit.saysTheSame && <AgreeInstead {...hit} />}
      <LikenessReason
        reason={hit.reason}
        language={hit.language}
        compared={{ label: m.match_reason_yours(), language }}
      />
    </li>
  );
}

/**
 * Below a text that is being written: that there are lessons like it, folded away until asked for. Its
 * line is there from the beginning, so that nothing moves when it is filled.
 */
export function LikesWhileWriting({ text, language }: { text: string; language: Language }) {
  const hits = useWritingLikes(text);
  const some = hits.length > 0;
  return (
    <LikesPlace>
      <VisuallyHidden>
        <span role="status">{some && m.match_writing_likes()}</span>
      </VisuallyHidden>
      {some && (
        <Fold summary={m.match_writing_likes()} aside={hits.length}>
          <RowList plain label={m.match_writing_likes()} className={related.rows}>
            {hits.map((hit) => (
              <Row key={hit.id} hit={hit} language={language} />
            ))}
          </RowList>
        </Fold>
      )}
    </LikesPlace>
  );
}
