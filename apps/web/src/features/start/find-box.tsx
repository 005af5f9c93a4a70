import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { beginIdea } from '../../lib/begun-idea';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { Box } from './box';
import styles from './start.module.css';

/** From so many characters on it is an idea, and not words to look for: `limits.ideaText.min`, without the rest of them. */
const longIdea = 80;

/** A search over everything; an idea that is pasted in is asked for what is like it. */
export function FindBox() {
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const submit = () => {
    const asked = text.trim();
    if (asked.length < longIdea) {
      return void navigate({ to: '/sok', search: { q: asked || undefined } });
    }
    beginIdea(asked);
    void navigate({ to: '/matcha' });
  };
  return (
    <Box
      heading={m.start_find_heading()}
      lead={m.start_find_lead()}
      onSubmit={submit}
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
      <p>
        <Link to="/matcha">{m.start_find_idea()}</Link>
      </p>
    </Box>
  );
}
