import { limits } from '@pis/contract';
import { useState } from 'react';
import { graphql } from '../../gql';
import type { Language } from '../../gql/enumerations';
import { useGraphQLMutation } from '../../lib/graphql/use-graphql-mutation';
import { currentLanguage, switchLanguage } from '../../lib/language';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { ErrorSection } from '../../ui/error-section';
import { Section } from '../../ui/section';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import styles from './my-page.module.css';
import type { SignedInViewer } from './use-viewer';

const UpdateSettings = graphql(`
  mutation UpdateSettings($input: UpdateSettingsInput!) {
    updateSettings(input: $input) {
      id
      language
    }
  }
`);

/** Each setting is saved as it is changed; the name when its button is pressed. */
export function Settings({ viewer }: { viewer: SignedInViewer }) {
  const [name, setName] = useState(viewer.name ?? '');
  const update = useGraphQLMutation(UpdateSettings, {
    outdates: ['SessionViewer'],
    onSuccess: ({ updateSettings }) => {
      const wanted = updateSettings.language === 'SV' ? 'sv' : 'en';
      if (wanted !== currentLanguage()) switchLanguage(wanted);
    },
  });
  return (
    <Section heading={m.account_settings_heading()}>
      <form
        className={styles.name}
        onSubmit={(event) => {
          event.preventDefault();
          update.mutate({ input: { name: name.trim() || null } });
        }}
      >
        <TextField
          label={m.account_name_label()}
          hint={m.account_name_hint()}
          autoComplete="name"
          maxLength={limits.name.max}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        {name.trim() !== (viewer.name ?? '') && (
          <Button type="submit" size="small" busy={update.isPending}>
            {m.account_name_save()}
          </Button>
        )}
      </form>
      <Select
        label={m.account_language_label()}
        value={viewer.language}
        options={[
          { value: 'SV', label: 'Svenska' },
          { value: 'EN', label: 'English' },
        ]}
        onChange={(event) => update.mutate({ input: { language: event.target.value as Language } })}
      />
      <div>
        <Checkbox
          label={m.account_shortcuts_label()}
          checked={viewer.shortcuts}
          onChange={(event) => update.mutate({ input: { shortcuts: event.target.checked } })}
        />
        <Checkbox
          label={m.account_contactable_label()}
          checked={viewer.contactable}
          onChange={(event) => update.mutate({ input: { contactable: event.target.checked } })}
        />
        <p className={styles.quiet}>{m.account_contactable_hint()}</p>
      </div>
      <p role="status" className={styles.quiet}>
        {update.isSuccess && m.account_settings_saved()}
      </p>
      {update.isError && (
        <ErrorSection error={update.error} what={m.account_settings_not_saved()} />
      )}
    </Section>
  );
}
