import { useNavigate } from '@tanstack/react-router';
import { FileText } from 'lucide-react';
import { useState } from 'react';
import type { BriefItemInput } from '../../gql/graphql';
import { useGraphQLMutation } from '../../lib/graphql/use-graphql-mutation';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { ErrorSection } from '../../ui/error-section';
import { Notice } from '../../ui/notice';
import styles from './brief.module.css';
import { CreateBrief, newBrief } from './fill-brief';
import { tooLarge } from './too-large';

type MakeBriefProps = { items: BriefItemInput[]; question: string };

/** A brief of its own about a question, made by one click and opened. */
export function MakeBrief({ items, question }: MakeBriefProps) {
  const navigate = useNavigate();
  const [key] = useState(() => crypto.randomUUID());
  const create = useGraphQLMutation(CreateBrief, {
    outdates: ['BriefsPage', 'BriefChoices'],
    onSuccess: ({ createBrief: made }) => {
      if (made.__typename === 'Brief') {
        return navigate({ to: '/underlag/$id', params: { id: made.id } });
      }
    },
  });
  const result = create.data?.createBrief;
  return (
    <div className={styles.stack}>
      <Button
        busy={create.isPending}
        icon={<FileText size={18} aria-hidden />}
        onClick={() => create.mutate(newBrief(question, question, items, key))}
      >
        {m.briefs_make()}
      </Button>
      {result?.__typename === 'BriefTooLarge' && (
        <Notice kind="fault" live>
          <p>{tooLarge(result)}</p>
        </Notice>
      )}
      {create.error && <ErrorSection error={create.error} what={m.briefs_add_failed()} />}
    </div>
  );
}
