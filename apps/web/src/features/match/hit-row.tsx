import { Link, linkOptions } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { assertNever } from '../../lib/assert-never';
import { formatYears } from '../../lib/format/period';
import { contentLang } from '../../lib/language';
import { isWebAddress } from '../../lib/web-address';
import {
  projectKindWord,
  projectPhaseWord,
  questionStateWord,
  searchKindWord,
  sourceKindWord,
} from '../../lib/words';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { Meta, RowAnchor, RowLink } from '../../ui/row-list';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './match.module.css';
import type { Hit } from './match-query';
import { LikenessReason } from './reason';

type Project = Extract<Hit['item'], { __typename: 'Project' }>;
type Source = Extract<Hit['item'], { __typename: 'Source' }>;

function sourceTarget({ study, url, projects: [project] }: Source) {
  if (study) return linkOptions({ to: '/studier/$slug', params: { slug: study.slug } });
  if (isWebAddress(url)) return { href: url };
  return project ? linkOptions({ to: '/projekt/$slug', params: { slug: project.slug } }) : null;
}

function targetOf({ id, item }: Hit) {
  switch (item.__typename) {
    case 'Project':
      return linkOptions({ to: '/projekt/$slug', params: { slug: item.slug } });
    case 'Lesson':
      return linkOptions({ to: '/lardomar/$id', params: { id } });
    case 'OpenQuestion':
      return linkOptions({ to: '/fragor/$slug', params: { slug: item.slug } });
    case 'Source':
      return sourceTarget(item);
    default:
      return null;
  }
}

function Title({ hit }: { hit: Hit }) {
  const target = targetOf(hit);
  const quote = hit.kind === 'LESSON' || hit.kind === 'OPEN_QUESTION';
  const shared = { lang: contentLang(hit.language), quote, children: hit.title };
  if (!target) return <span lang={shared.lang}>{hit.title}</span>;
  return 'href' in target ? (
    <RowAnchor href={target.href} {...shared} />
  ) : (
    <RowLink {...target} {...shared} />
  );
}

function metaOf({ item, kind }: Hit): (string | null | undefined)[] {
  switch (item.__typename) {
    case 'Project':
      return [
        projectKindWord(item.projectKind),
        projectPhaseWord(item.phase),
        item.period && formatYears(item.period),
        ...item.participations
          .filter(({ role }) => role === 'OWNER' || role === 'NATIONAL_OWNER')
          .map(({ organisation }) => organisation.name),
      ];
    case 'Lesson':
      return [item.project?.title, item.experience && formatYears(item.experience)];
    case 'OpenQuestion':
      return [questionStateWord(item.state)];
    case 'Source':
      return [sourceKindWord(item.sourceKind), item.published && formatYears(item.published)];
    case 'Factor':
    case 'Organisation':
    case 'Theme':
      return [searchKindWord(kind)];
    default:
      return assertNever(item);
  }
}

/** Whom to ask while it goes on: those who said they may be named. */
function Contacts({ project }: { project: Project }) {
  const names = project.members.flatMap(({ person, email }) => person.name ?? email ?? []);
  if (project.phase !== 'GOING_ON') return null;
  return (
    <p className={styles.contact}>
      {names.length > 0 ? m.match_contact({ names: names.join(', ') }) : m.match_contact_by_page()}
    </p>
  );
}

/** What a finished project learned. */
function Lessons({ project }: { project: Project }) {
  const { nodes } = project.lessons;
  if (nodes.length === 0) return null;
  return (
    <ul className={styles.lessons}>
      {nodes.map(({ id, text, language }) => (
        <li key={id}>
          <Link to="/lardomar/$id" params={{ id }} lang={contentLang(language)}>
            {text}
          </Link>
        </li>
      ))}
    </ul>
  );
}

type HitRowProps = { hit: Hit; beside?: ReactNode; onHide?: () => void };

/** One thing that is like the text, what it is, why it is like it, and what to do with it. */
export function HitRow({ hit, beside, onHide }: HitRowProps) {
  const { item } = hit;
  return (
    <li className={styles.hit}>
      <p className={styles.title}>
        <Title hit={hit} />
      </p>
      <Meta>{metaOf(hit).filter(Boolean).join(' · ')}</Meta>
      {item.__typename === 'Project' && <Contacts project={item} />}
      <LikenessReason reason={hit.reason} language={hit.language} />
      {item.__typename === 'Project' && <Lessons project={item} />}
      {hit.sameText.length > 0 && (
        <p className={styles.quiet}>{m.match_same_text({ count: hit.sameText.length })}</p>
      )}
      <div className={styles.actions} data-screen-only>
        {beside}
        {onHide && (
          <Button kind="quiet" size="small" onClick={onHide}>
            {m.match_hide()}
            <VisuallyHidden>: {hit.title}</VisuallyHidden>
          </Button>
        )}
      </div>
    </li>
  );
}
