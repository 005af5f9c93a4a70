import { X } from 'lucide-react';
import { graphql } from '../../gql';
import type { BriefShownFragment } from '../../gql/graphql';
import { useGraphQLMutation } from '../../lib/graphql/use-graphql-mutation';
import { labelOf } from '../../lib/language';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { ErrorSection } from '../../ui/error-section';
import { Section } from '../../ui/section';
import styles from './brief.module.css';

const RemoveFromBrief = graphql(`
  mutation RemoveFromBrief($id: ID!, $itemId: ID!) {
    removeFromBrief(id: $id, itemId: $itemId) {
      id
    }
  }
`);

/** Longer texts are cut in the list; the brief itself has them whole. */
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59).trim()}…` : text);

const namesOf = ({ factors, lessons, projects }: BriefShownFragment) => [
  ...factors.map(({ itemId, factor, seenFrom }) => ({
    itemId,
    name: [labelOf(factor), seenFrom].filter(Boolean).join(', '),
  })),
  ...lessons.map(({ itemId, text }) => ({
    itemId,
    name: text ? short(text) : m.briefs_contents_gone(),
  })),
  ...projects.map(({ itemId, project }) => ({
    itemId,
    name: project?.title ?? m.briefs_contents_gone(),
  })),
];

/** What was gathered, each thing with a way out. */
export function BriefContents({ id, document }: { id: string; document: BriefShownFragment }) {
  const remove = useGraphQLMutation(RemoveFromBrief, { outdates: ['BriefPage'] });
  const items = namesOf(document);
  if (items.length === 0) return null;
  return (
    <Section heading={m.briefs_contents_heading()} ruled>
      <ul className={styles.items}>
        {items.map(({ itemId, name }) => (
          <li key={itemId} className={styles.item}>
            <span>{name}</span>
            <Button
              kind="quiet"
              size="small"
              busy={remove.isPending}
              aria-label={m.briefs_contents_remove_what({ what: name })}
              icon={<X size={18} aria-hidden />}
              onClick={() => remove.mutate({ id, itemId })}
            />
          </li>
        ))}
      </ul>
      {remove.error && <ErrorSection error={remove.error} what={m.briefs_contents_failed()} />}
    </Section>
  );
}
