import { useRef, useState, type FormEvent } from 'react';
import { graphql } from '../../gql';
import { assertNever } from '../../lib/assert-never';
import { useGraphQLMutation } from '../../lib/graphql/use-graphql-mutation';
import { currentLanguage } from '../../lib/language';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary';
import { fieldIds, problemsOf, publishProblems } from './check-fields';
import { outdatedBySaving } from './edit-query';
import { changedFields } from './merge-fields';
import { emptyFields, newFactsOf, type ProjectFields } from './project-fields';
import { ProjectForm } from './project-form';
import styles from './project-form.module.css';
import { identifierRefused, inputRefused, periodRefused } from './refusals';
import { SaveFailure } from './save-failure';
import { useUnsaved } from './unsaved';

const CreateProject = graphql(`
  mutation CreateProject($input: CreateProjectInput!) {
    createProject(input: $input) {
      __typename
      ... on Project {
        id
        slug
        state
      }
      ... on PeriodNotValid {
        value
      }
      ... on IdentifierTaken {
        scheme
        value
      }
    }
  }
`);

const begin = (): ProjectFields => ({
  ...emptyFields(),
  language: currentLanguage() === 'sv' ? 'SV' : 'EN',
});

export type CreatedProject = { slug: string; published: boolean };

/** A project from nothing: a name is enough for a draft, a sentence more to publish it. */
export function NewProject({ onCreated }: { onCreated: (project: CreatedProject) => void }) {
  const [first] = useState(begin);
  const [fields, setFields] = useState(first);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  // One key for the whole form: a request that is sent again never makes a second project.
  const [clientKey] = useState(() => crypto.randomUUID());
  const publishing = useRef(false);
  const { forget } = useUnsaved(changedFields(first, fields).length > 0);
  const mutation = useGraphQLMutation(CreateProject, {
    outdates: outdatedBySaving,
    onSuccess: ({ createProject: result }) => {
      switch (result.__typename) {
        case 'Project':
          forget();
          return onCreated({ slug: result.slug, published: result.state === 'PUBLISHED' });
        case 'PeriodNotValid':
          return setProblems(periodRefused(fieldIds.period));
        case 'IdentifierTaken':
          return setProblems(identifierRefused(fields, result));
        default:
          return assertNever(result);
      }
    },
  });
  const refused = inputRefused(mutation.error);
  const send = () => {
    const publish = publishing.current;
    const found = [...problemsOf(fields), ...(publish ? publishProblems(fields) : [])];
    setProblems(found);
    if (found.length > 0) return;
    mutation.mutate({ input: { clientKey, publish, ...newFactsOf(fields) } });
  };
  const start = (publish: boolean) => {
    publishing.current = publish;
    send();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!mutation.isPending) start(false);
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <ErrorSummary problems={refused.length > 0 ? refused : problems} />
      <ProjectForm
        fields={fields}
        onChange={(change) => setFields((old) => ({ ...old, ...change }))}
        problems={problems}
      />
      <p className={styles.hint}>{m.projects_new_later()}</p>
      {refused.length === 0 && <SaveFailure error={mutation.error} onRetry={send} />}
      <div className={styles.bar} data-screen-only>
        <Button kind="primary" busy={mutation.isPending} onClick={() => start(true)}>
          {m.projects_publish()}
        </Button>
        <Button type="submit" busy={mutation.isPending}>
          {m.projects_save_draft()}
        </Button>
        <span className={styles.state}>{m.projects_public_record()}</span>
      </div>
    </form>
  );
}
