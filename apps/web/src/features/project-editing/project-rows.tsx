import { limits } from '@pis/contract';
import { m } from '../../paraglide/messages';
import { fieldIds } from './check-fields';
import type { ProjectFormProps } from './project-form';
import { RowsField } from './rows-field';

/** What the project wants, and which strategy it belongs to. */
export function GoalRows({ fields, onChange, problems }: ProjectFormProps) {
  return (
    <RowsField
      id={fieldIds.goals}
      legend={m.projects_strategy()}
      rows={fields.goals}
      onChange={(goals) => onChange({ goals })}
      empty={{ text: '', strategy: '' }}
      cells={[
        { name: 'text', label: m.projects_goal(), max: limits.line.max },
        {
          name: 'strategy',
          label: m.projects_goal_strategy(),
          max: limits.line.max,
          optional: true,
        },
      ]}
      add={m.projects_goal_add()}
      rowName={(number) => m.projects_goal_row({ number })}
      most={limits.tags.max}
      problems={problems}
    />
  );
}

const schemesId = 'projekt-nummer-slag';

/** Under which numbers others know it. */
export function IdentifierRows({ fields, onChange, problems }: ProjectFormProps) {
  const schemes = [m.projects_scheme_registry(), m.projects_scheme_esf(), 'Kohesio', 'keep.eu'];
  return (
    <>
      <datalist id={schemesId}>
        {schemes.map((scheme) => (
          <option key={scheme} value={scheme} />
        ))}
      </datalist>
      <RowsField
        id={fieldIds.identifiers}
        legend={m.projects_identifiers()}
        hint={m.projects_identifiers_hint()}
        rows={fields.identifiers}
        onChange={(identifiers) => onChange({ identifiers })}
        empty={{ scheme: '', value: '' }}
        cells={[
          {
            name: 'scheme',
            label: m.projects_identifier_scheme(),
            max: limits.label.max,
            list: schemesId,
          },
          { name: 'value', label: m.projects_identifier_value(), max: limits.label.max },
        ]}
        add={m.projects_identifier_add()}
        rowName={(number) => m.projects_identifier_row({ number })}
        most={limits.tags.max}
        problems={problems}
      />
    </>
  );
}

/** Pages of its own elsewhere. */
export function WebLinkRows({ fields, onChange, problems }: ProjectFormProps) {
  return (
    <RowsField
      id={fieldIds.webLinks}
      legend={m.projects_web_links()}
      rows={fields.webLinks}
      onChange={(webLinks) => onChange({ webLinks })}
      empty={{ url: '', title: '' }}
      cells={[
        { name: 'url', label: m.projects_web_link_url(), max: limits.url.max, type: 'url' },
        {
          name: 'title',
          label: m.projects_web_link_title(),
          max: limits.line.max,
          optional: true,
        },
      ]}
      add={m.projects_web_link_add()}
      rowName={(number) => m.projects_web_link_row({ number })}
      most={limits.tags.max}
      problems={problems}
    />
  );
}
