import { limits } from '@pis/contract';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { graphql } from '../../gql';
import { keepIdea } from '../../lib/begun-idea';
import { useGraphQLMutation } from '../../lib/graphql/use-graphql-mutation';
import { currentLanguage } from '../../lib/language';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { ErrorSection } from '../../ui/error-section';
import { Notice } from '../../ui/notice';
import styles from './match.module.css';

const SaveIdea = graphql(`
  mutation SaveIdea($input: CreateProjectInput!) {
    createProject(input: $input) {
      __typename
      ... on Project {
        id
        slug
        title
      }
    }
  }
`);

/** The first words of the text as the name of the draft; its author gives it another. */
export function titleOf(text: string): string {
  const [line = ''] = text.trim().split(/\r?\n/);
  if (line.length <= 80) return line.padEnd(limits.projectTitle.min, '.');
  const cut = line.slice(0, 80);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 20 ? cut.lastIndexOf(' ') : 80)} …`;
}

type SaveIdeaProps = { text: string; signedIn: boolean | undefined };

/** The one way in which a text stays: as a draft of one's own, that only oneself can see. */
export function SaveIdeaButton({ text, signedIn }: SaveIdeaProps) {
  const navigate = useNavigate();
  const [clientKey] = useState(() => crypto.randomUUID());
  const mutation = useGraphQLMutation(SaveIdea, { outdates: ['SessionViewer', 'MyProjects'] });
  const saved = mutation.data?.createProject;
  if (saved?.__typename === 'Project') {
    return (
      <Notice kind="done" live>
        {m.match_saved()}{' '}
        <Link to="/projekt/$slug/andra" params={{ slug: saved.slug }}>
          {m.match_saved_open()}
        </Link>
      </Notice>
    );
  }
  const signIn = () => {
    keepIdea(text);
    void navigate({ to: '/logga-in', search: { till: '/matcha' } });
  };
  const save = () =>
    mutation.mutate({
      input: {
        clientKey,
        kind: 'IDEA',
        title: titleOf(text),
        description: text.slice(0, limits.description.max),
        language: currentLanguage() === 'sv' ? 'SV' : 'EN',
        publish: false,
      },
    });
  return (
    <div className={styles.save}>
      <Button
        busy={mutation.isPending || signedIn === undefined}
        onClick={signedIn ? save : signIn}
      >
        {signedIn === false ? m.match_save_sign_in() : m.match_save()}
      </Button>
      {text.length > limits.description.max && (
        <p className={styles.quiet}>{m.match_save_cut({ max: limits.description.max })}</p>
      )}
      {mutation.error && (
        <ErrorSection error={mutation.error} what={m.match_save_failed()} onRetry={save} />
      )}
    </div>
  );
}
