import { limits } from '@pis/contract';
import { ClipboardPaste, Search } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../gql';
import { useGraphQL } from '../../lib/graphql/use-graphql';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { classes } from '../../ui/classes';
import { Select } from '../../ui/select';
import { TextArea } from '../../ui/text-field';
import { fileHint } from './file-words';
import { ChooseFile, FileProgress } from './idea-file';
import styles from './match.module.css';
import { useIdeaFile } from './use-idea-file';

const Counties = graphql(`
  query MatchCounties {
    places(kind: COUNTY) {
      code
      name
    }
  }
`);

const { min, max } = limits.ideaText;

/** What is wrong with a text before it is asked with, in words; undefined for nothing. */
function problemOf(text: string): string | undefined {
  const { length } = text.trim();
  if (length < min) return m.match_too_short();
  return text.length > max ? m.match_too_long({ max }) : undefined;
}

/** Whether the browser hands over what was copied; where it does not, people paste as they always do. */
const canPaste = typeof navigator.clipboard?.readText === 'function';

type IdeaFormProps = {
  text: string;
  onText: (text: string) => void;
  county: string;
  onCounty: (county: string) => void;
  onAsk: () => void;
};

/** A field for an A4, and where to look. */
export function IdeaForm({ text, onText, county, onCounty, onAsk }: IdeaFormProps) {
  const [problem, setProblem] = useState<string>();
  const file = useIdeaFile(text, onText);
  const counties = useGraphQL(Counties).data?.places ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = problemOf(text);
    setProblem(found);
    file.settle();
    if (found) document.getElementById('ide')?.focus();
    else onAsk();
  };
  const paste = async () => {
    try {
      const copied = await navigator.clipboard.readText();
      if (copied) onText(text ? `${text}\n${copied}` : copied);
    } catch {
      // Not allowed: the field takes a paste in the usual way.
    }
    document.getElementById('ide')?.focus();
  };
  return (
    <form className={classes(styles.form, file.above && styles.above)} onSubmit={submit} noValidate>
      <TextArea
        id="ide"
        label={m.match_label()}
        hint={m.match_hint()}
        error={problem && problemOf(text)}
        max={max}
        value={text}
        onChange={(event) => {
          onText(event.target.value);
          if (problem && !problemOf(event.target.value)) setProblem(undefined);
        }}
        className={styles.text}
        rows={8}
      />
      <div className={styles.notKept}>
        <p>{m.match_not_kept()}</p>
        <p data-screen-only>{fileHint()}</p>
      </div>
      <FileProgress file={file} />
      <div className={styles.controls}>
        <Button type="submit" kind="primary" icon={<Search size={18} aria-hidden />}>
          {m.match_ask()}
        </Button>
        <ChooseFile file={file} />
        {canPaste && (
          <Button
            icon={<ClipboardPaste size={18} aria-hidden />}
            onClick={() => void paste()}
            className={styles.paste}
          >
            {m.match_paste()}
          </Button>
        )}
        <Select
          label={m.match_where()}
          value={county}
          onChange={(event) => onCounty(event.target.value)}
          options={[
            { value: '', label: m.match_everywhere() },
            ...counties.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          className={styles.where}
        />
      </div>
    </form>
  );
}
