import { limits } from '@pis/contract';
import { graphql } from '../../gql';
import type { SaveProjectLinkInput } from '../../gql/graphql';
import { assertNever } from '../../lib/assert-never';
import { useGraphQLMutation } from '../../lib/graphql/use-graphql-mutation';
import { m } from '../../paraglide/messages';
import { Checkbox } from '../../ui/checkbox';
import type { FieldProblem } from '../../ui/error-summary';
import { Select } from '../../ui/select';
import { TextArea, TextField } from '../../ui/text-field';
import { outdatedBySaving, type EditedProject } from './edit-query';
import { errorAt } from './field-problems';
import { ItemForm, useItemForm } from './item-form';
import { LinkEffect } from './link-effect';
import {
  directionFrom,
  directions,
  directionWord,
  otherEnd,
  readDirection,
  type Direction,
} from './link-direction';
import { loopInWords } from './loop-words';
import { dateField, readDate } from './period-input';
import { ProjectField } from './project-field';
import { linesOf, type Chosen } from './project-fields';

const SaveProjectLink = graphql(`
  mutation SaveProjectLink($input: SaveProjectLinkInput!) {
    saveProjectLink(input: $input) {
      __typename
      ... on Project {
        id
      }
      ... on LinkMakesLoop {
        path
      }
      ... on LinkExists {
        linkId
      }
      ... on PeriodNotValid {
        value
      }
    }
  }
`);

type Link = EditedProject['links'][number];

const ids = {
  kind: 'koppling-slag',
  other: 'koppling-projekt',
  at: 'koppling-nar',
  carried: 'koppling-med',
  left: 'koppling-kvar',
} as const;

type LinkFields = {
  direction: Direction;
  other: Chosen | null;
  at: string;
  planned: boolean;
  note: string;
  carriedOver: string;
  leftBehind: string;
};

function fieldsOfLink(projectId: string, link: Link | null): LinkFields {
  const other = link && otherEnd(projectId, link);
  return {
    direction: link ? directionFrom(projectId, link) : 'CONTINUES_AS:from',
    other: other && { id: other.id, label: other.title },
    at: dateField(link?.at),
    planned: link?.planned ?? false,
    note: link?.note ?? '',
    carriedOver: link?.carriedOver.join('\n') ?? '',
    leftBehind: link?.leftBehind.join('\n') ?? '',
  };
}

function lineProblems(field: string, text: string): FieldProblem[] {
  const lines = linesOf(text);
  if (lines.length > limits.linkItems.max)
    return [{ field, message: m.projects_too_many({ max: limits.linkItems.max }) }];
  return lines.some((line) => line.length > limits.line.max)
    ? [{ field, message: m.projects_line_too_long({ max: limits.line.max }) }]
    : [];
}

const linkProblems = ({ other, at, carriedOver, leftBehind }: LinkFields): FieldProblem[] => [
  ...(other ? [] : [{ field: ids.other, message: m.projects_link_other_missing() }]),
  ...(readDate(at) === undefined ? [{ field: ids.at, message: m.projects_date_not_valid() }] : []),
  ...lineProblems(ids.carried, carriedOver),
  ...lineProblems(ids.left, leftBehind),
];

/** As the API takes it; `other` is the project at the other end. */
function inputOf(projectId: string, fields: LinkFields, other: Chosen): SaveProjectLinkInput {
  const { kind, leads } = readDirection(fields.direction);
  return {
    kind,
    fromId: leads ? projectId : other.id,
    toId: leads ? other.id : projectId,
    at: readDate(fields.at) ?? null,
    planned: fields.planned,
    note: fields.note.trim() || null,
    carriedOver: linesOf(fields.carriedOver),
    leftBehind: linesOf(fields.leftBehind),
  };
}

/** The link as it would count; null while it is not said, or where nothing of that has changed. */
function proposed(projectId: string, link: Link | null, fields: LinkFields) {
  const { other, direction } = fields;
  if (!other) return null;
  const { kind, fromId, toId } = inputOf(projectId, fields, other);
  const same =
    link &&
    directionFrom(projectId, link) === direction &&
    otherEnd(projectId, link).id === other.id;
  return same ? null : { put: [{ id: link?.id, kind, fromId, toId }] };
}

type LinkFormProps = { project: EditedProject; link: Link | null; onClose: () => void };

/** How one project hangs together with another, and what went along. */
export function LinkForm({ project, link, onClose }: LinkFormProps) {
  const form = useItemForm(fieldsOfLink(project.id, link));
  const { fields, write, problems, setProblems } = form;
  const mutation = useGraphQLMutation(SaveProjectLink, {
    outdates: outdatedBySaving,
    onSuccess: ({ saveProjectLink: result }) => {
      switch (result.__typename) {
        case 'Project':
          return onClose();
        case 'LinkMakesLoop':
          return setProblems([{ field: ids.kind, message: loopInWords(result.path) }]);
        case 'LinkExists':
          return setProblems([{ field: ids.other, message: m.projects_link_there() }]);
        case 'PeriodNotValid':
          return setProblems([{ field: ids.at, message: m.projects_date_not_valid() }]);
        default:
          return assertNever(result);
      }
    },
  });
  const save = () => {
    const found = linkProblems(fields);
    setProblems(found);
    if (found.length > 0 || !fields.other) return;
    mutation.mutate({ input: { id: link?.id, ...inputOf(project.id, fields, fields.other) } });
  };
  const proposal = proposed(project.id, link, fields);
  return (
    <ItemForm
      label={link ? m.projects_link_change() : m.projects_link_add()}
      changed={form.changed}
      problems={problems}
      error={mutation.error}
      busy={mutation.isPending}
      onSave={save}
      onClose={onClose}
    >
      <Select
        id={ids.kind}
        label={m.projects_link_kind({ title: project.title })}
        value={fields.direction}
        error={errorAt(problems, ids.kind)}
        onChange={(event) => {
          const direction = directions.find((one) => one === event.target.value);
          if (direction) write({ direction });
        }}
        options={directions.map((value) => ({ value, label: directionWord(value) }))}
      />
      <ProjectField
        id={ids.other}
        label={m.projects_link_other()}
        hint={m.projects_link_other_hint()}
        error={errorAt(problems, ids.other)}
        value={fields.other}
        except={project.id}
        onChange={(other) => write({ other })}
      />
      <LinkDetails fields={fields} write={write} problems={problems} />
      {proposal && <LinkEffect proposal={proposal} />}
    </ItemForm>
  );
}

type LinkDetailsProps = {
  fields: LinkFields;
  write: (change: Partial<LinkFields>) => void;
  problems: readonly FieldProblem[];
};

function LinkDetails({ fields, write, problems }: LinkDetailsProps) {
  return (
    <>
      <TextField
        id={ids.at}
        label={m.projects_link_at()}
        optional={m.shell_optional()}
        hint={m.projects_date_hint()}
        maxLength={limits.edtf.max}
        autoComplete="off"
        value={fields.at}
        error={errorAt(problems, ids.at)}
        onChange={(event) => write({ at: event.target.value })}
      />
      <Checkbox
        label={m.projects_link_planned()}
        checked={fields.planned}
        onChange={(event) => write({ planned: event.target.checked })}
      />
      <TextArea
        id={ids.carried}
        label={m.projects_carried_over()}
        optional={m.shell_optional()}
        hint={m.projects_one_per_line()}
        value={fields.carriedOver}
        error={errorAt(problems, ids.carried)}
        onChange={(event) => write({ carriedOver: event.target.value })}
      />
      <TextArea
        id={ids.left}
        label={m.projects_left_behind()}
        optional={m.shell_optional()}
        hint={m.projects_one_per_line()}
        value={fields.leftBehind}
        error={errorAt(problems, ids.left)}
        onChange={(event) => write({ leftBehind: event.target.value })}
      />
      <TextField
        label={m.projects_note()}
        optional={m.shell_optional()}
        maxLength={limits.line.max}
        value={fields.note}
        onChange={(event) => write({ note: event.target.value })}
      />
    </>
  );
}
