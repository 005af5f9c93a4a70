import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { startDraft } from '../../lib/drafts/begun-text';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/text-field';
import { Box } from './box';
import styles from './start.module.css';

/** What a lesson begins with; the form goes on with the same text. */
export function TellBox() {
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const goOn = () => {
    if (text.trim()) startDraft(text);
    void navigate({ to: '/ny' });
  };
  return (
    <Box
      heading={m.start_tell_heading()}
      lead={m.start_tell_lead()}
      onSubmit={goOn}
      action={
        <Button type="submit" kind="primary">
          {m.start_tell_continue()}
        </Button>
      }
    >
      <TextArea
        label={m.start_tell_label()}
        hint={m.start_tell_hint()}
        value={text}
        onChange={(event) => setText(event.target.value)}
        className={styles.fill}
      />
    </Box>
  );
}
