import { limits } from '@pis/contract';
import { useState } from 'react';
import { graphql } from '../../gql';
import type { MemberRole } from '../../gql/enumerations';
import { assertNever } from '../../lib/assert-never';
import { useGraphQLMutation } from '../../lib/graphql/use-graphql-mutation';
import { currentLanguage } from '../../lib/language';
import { memberRoleWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { Notice } from '../../ui/notice';
import { Meta } from '../../ui/row-list';
import { SegmentedChoice } from '../../ui/segmented-choice';
import { TextField } from '../../ui/text-field';
import { outdatedBySaving, type EditedProject } from './edit-query';
import { EditableList } from './editable-list';
import { errorAt } from './field-problems';
import { ItemForm, useItemForm } from './item-form';

const InviteToProject = graphql(`
  mutation InviteToProject($input: InviteToProjectInput!) {
    inviteToProject(input: $input) {
      __typename
      ... on Invited {
        email
      }
      ... on AlreadyThere {
        id
      }
      ... on TooManyAttempts {
        retryAfterSeconds
      }
    }
  }
`);

const RemoveMember = graphql(`
  mutation RemoveMember($projectId: ID!, $personId: ID!) {
    removeMember(projectId: $projectId, personId: $personId) {
      __typename
      ... on Project {
        id
      }
      ... on LastOwner {
        message
      }
    }
  }
`);

type MemberListProps = {
  project: EditedProject;
  /** Id of whoever looks: they are told which one they are. */
  viewerId: string;
};

/** Who works in the project here, and inviting others. */
export function MemberList({ project, viewerId }: MemberListProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [invited, setInvited] = useState<string | null>(null);
  const remove = useGraphQLMutation(RemoveMember, {
    outdates: outdatedBySaving,
    onSuccess: ({ removeMember }) =>
      setRefusal(removeMember.__typename === 'LastOwner' ? m.projects_last_owner() : null),
  });
  const nameOf = ({ person, email }: EditedProject['members'][number]) =>
    person.name ?? email ?? m.projects_member_unnamed();
  return (
    <EditableList
      id="medlemmar"
      heading={m.projects_members()}
      lead={m.projects_members_lead()}
      items={project.members.map((member) => ({ ...member, id: member.person.id }))}
      nameOf={nameOf}
      changeable={false}
      show={(member) => (
        <>
          {nameOf(member)}
          {member.person.id === viewerId && ` ${m.projects_member_you()}`}
          <Meta>
            {[memberRoleWord(member.role), member.person.name && member.email]
              .filter(Boolean)
              .join(' · ')}
          </Meta>
        </>
      )}
      add={m.projects_invite()}
      none={m.projects_members_none()}
      form={(_member, close) => (
        <InviteForm
          projectId={project.id}
          onClose={close}
          onInvited={(email) => {
            setInvited(email);
            close();
          }}
        />
      )}
      remove={{
        ...remove,
        refusal,
        mutate: ({ id }, done) => remove.mutate({ projectId: project.id, personId: id }, done),
      }}
    >
      {invited && (
        <Notice kind="done" live>
          <p>{m.projects_invited({ email: invited })}</p>
        </Notice>
      )}
    </EditableList>
  );
}

type InviteFormProps = {
  projectId: string;
  onClose: () => void;
  onInvited: (email: string) => void;
};

const emailId = 'medlem-epost';
const roles: readonly MemberRole[] = ['CONTRIBUTOR', 'OWNER'];

function InviteForm({ projectId, onClose, onInvited }: InviteFormProps) {
  const form = useItemForm({ email: '', role: 'CONTRIBUTOR' as MemberRole });
  const { fields, write, problems, setProblems } = form;
  const mutation = useGraphQLMutation(InviteToProject, {
    outdates: outdatedBySaving,
    onSuccess: ({ inviteToProject: result }) => {
      switch (result.__typename) {
        case 'Invited':
          return onInvited(result.email);
        case 'AlreadyThere':
          return setProblems([{ field: emailId, message: m.projects_invite_there() }]);
        case 'TooManyAttempts':
          return setProblems([
            {
              message: m.projects_invite_too_many({
                count: Math.max(1, Math.ceil(result.retryAfterSeconds / 60)),
              }),
            },
          ]);
        default:
          return assertNever(result);
      }
    },
  });
  const invite = () => {
    const email = fields.email.trim();
    const valid = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(email);
    setProblems(valid ? [] : [{ field: emailId, message: m.projects_email_not_valid() }]);
    if (!valid) return;
    const language = currentLanguage() === 'sv' ? 'SV' : 'EN';
    mutation.mutate({ input: { projectId, email, role: fields.role, language } });
  };
  return (
    <ItemForm
      label={m.projects_invite()}
      changed={form.changed}
      problems={problems}
      error={mutation.error}
      busy={mutation.isPending}
      save={m.projects_invite_send()}
      onSave={invite}
      onClose={onClose}
    >
      <TextField
        id={emailId}
        type="email"
        label={m.projects_email()}
        hint={m.projects_email_hint()}
        autoComplete="off"
        maxLength={limits.email.max}
        value={fields.email}
        error={errorAt(problems, emailId)}
        onChange={(event) => write({ email: event.target.value })}
      />
      <SegmentedChoice
        legend={m.projects_role()}
        hint={m.projects_member_role_hint()}
        value={fields.role}
        segments={roles.map((value) => ({ value, label: memberRoleWord(value) }))}
        onChange={(role) => write({ role })}
      />
    </ItemForm>
  );
}
