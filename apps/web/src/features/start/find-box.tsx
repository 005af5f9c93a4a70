import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { Box } from './box';
import styles from './start.module.css';

/** A search over everything. */
export function FindBox() {
  const navigate = useNavigate();
  const [text, setText] = useState('');
  return (
    <Box
      heading={m.start_find_heading()}
      lead={m.start_find_lead()}
      onSubmit={() => void navigate({ to: '/sok', search: { q: text.trim() || undefined } })}
      action={<Button type="submit">{m.start_find_search()}</Button>}
    >
      <TextField
        type="search"
        enterKeyHint="search"
        label={m.start_find_label()}
        hint={m.start_find_hint()}
        value={text}
        onChange={(event) => setText(event.target.value)}
        className={styles.fill}
      />
    </Box>
  );
}
