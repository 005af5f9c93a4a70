import { useState } from 'react';
import { formatPeriod } from '../../lib/format/period';
import { formatTime } from '../../lib/format/instants';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { ErrorSummary } from '../../ui/error-summary';
import { Notice } from '../../ui/notice';
import { Section } from '../../ui/section';
import { publishProblems } from './check-fields';
import { ClashView } from './clash-view';
import type { EditedProject } from './edit-query';
import { GrantList } from './grant-list';
import { LinkList } from './link-list';
import { MemberList } from './member-list';
import { ParticipationList } from './participation-list';
import { ProjectForm } from './project-form';
import styles from './project-form.module.css';
import { SaveFailure } from './save-failure';
import { useUnsaved } from './unsaved';
import { useProjectEdit, type ProjectEdit } from './use-project-edit';
import { WithdrawDialog } from './withdraw-dialog';

type EditProjectProps = {
  project: EditedProject;
  viewerId: string;
  /** Reads the project again. */
  refetch: () => Promise<EditedProject | null>;
  /** Something was saved: what is shown elsewhere is no longer true. */
  onSaved: () => void;
  /** Publishes the version that stands; the page says what stops it. */
  onPublish: (version: number) => void;
  publishing: boolean;
  onWithdrawn: () => void;
};

/** Everything that can be changed of a project, as far as the viewer may. */
export function EditProject(props: EditProjectProps) {
  const { project, viewerId } = props;
  const { edit, editParticipations, manageMembers, withdraw } = project.viewerCan;
  return (
    <>
      {edit && <Facts {...props} />}
      {!edit && (
        <Notice>
          <p>{m.projects_only_participations()}</p>
        </Notice>
      )}
      {editParticipations && <ParticipationList project={project} />}
      {edit && <GrantList project={project} />}
      {edit && <LinkList project={project} />}
      {manageMembers && <MemberList project={project} viewerId={viewerId} />}
      {withdraw && <Withdrawing {...props} />}
    </>
  );
}

function Facts({ project, refetch, onSaved, onPublish, publishing }: EditProjectProps) {
  const edit = useProjectEdit(project, refetch, onSaved);
  useUnsaved(edit.changed);
  const publish = async () => {
    if (await edit.save(publishProblems(edit.fields))) onPublish(edit.currentVersion());
  };
  return (
    <form
      id="uppgifter"
      className={styles.form}
      noValidate
      aria-label={m.projects_facts()}
      onSubmit={(event) => {
        event.preventDefault();
        if (!edit.busy) void edit.save();
      }}
    >
      <ErrorSummary problems={edit.problems} />
      <ClashView edit={edit} />
      <ProjectForm fields={edit.fields} onChange={edit.write} problems={edit.problems} />
      <Confirmation edit={edit} />
      <SaveFailure error={edit.error} onRetry={() => void edit.save()} />
      <div className={styles.bar} data-screen-only>
        <Button type="submit" kind="primary" busy={edit.busy}>
          {edit.busy ? m.projects_saving() : m.projects_save_changes()}
        </Button>
        {project.viewerCan.publish && (
          <Button busy={edit.busy || publishing} onClick={() => void publish()}>
            {m.projects_publish()}
          </Button>
        )}
        <span className={styles.state} role="status">
          {stateWords(edit)}
        </span>
      </div>
    </form>
  );
}

const stateWords = ({ busy, changed, savedAt }: ProjectEdit): string => {
  if (busy) return '';
  if (changed) return m.projects_changed();
  return savedAt ? m.projects_saved_at({ time: formatTime(savedAt) }) : '';
};

const thisMonth = () => new Date().toISOString().slice(0, 7);

/** That somebody of the project went through the facts, and when. */
function Confirmation({ edit }: { edit: ProjectEdit }) {
  const { base, fields, write } = edit;
  const before = base.lastConfirmed;
  const confirmed = fields.lastConfirmed !== null && fields.lastConfirmed !== before;
  return (
    <Section
      ruled
      heading={m.projects_confirm()}
      lead={
        before ? m.projects_confirmed({ when: formatPeriod(before) }) : m.projects_not_confirmed()
      }
    >
      <Checkbox
        label={m.projects_confirm_now()}
        checked={confirmed || before === thisMonth()}
        disabled={before === thisMonth()}
        onChange={(event) => write({ lastConfirmed: event.target.checked ? thisMonth() : before })}
      />
    </Section>
  );
}

function Withdrawing({ project, onWithdrawn }: EditProjectProps) {
  const [asked, setAsked] = useState(false);
  return (
    <Section ruled heading={m.projects_withdraw_heading()} lead={m.projects_withdraw_lead()}>
      <div>
        <Button onClick={() => setAsked(true)}>{m.projects_withdraw()}</Button>
      </div>
      {asked && (
        <WithdrawDialog
          id={project.id}
          version={project.version}
          onClose={() => setAsked(false)}
          onWithdrawn={onWithdrawn}
        />
      )}
    </Section>
  );
}
