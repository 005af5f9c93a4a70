import { limits, personalPatterns } from '@pis/contract';
import { lazy, Suspense } from 'react';
import type { EvidenceBasis, Polarity, SourceKind } from '../../gql/enumerations';
import type { EvidenceFields } from '../../lib/drafts/edit-draft';
import { basisWord, polarityWord, sourceKindWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { SideSign } from '../../ui/polarity-mark';
import { SegmentedChoice } from '../../ui/segmented-choice';
import { Select } from '../../ui/select';
import { TextArea, TextField } from '../../ui/text-field';
import { labelOf } from '../../lib/language';
import type { LessonEvidenceFragment } from './evidence-rows';
import styles from './lesson-fields.module.css';
import { personalWords } from './refusal-words';
import { sideOf } from './sides';

const FactorPicker = lazy(() =>
  import('./concept-pickers').then(({ FactorPicker }) => ({ default: FactorPicker })),
);

const bases = [
  'OWN_EXPERIENCE',
  'PARTICIPANT',
  'PANEL',
  'EVALUATION',
  'ONGOING_EVALUATION',
  'RESEARCH',
] as const;
const sourceKinds = [
  'REPORT',
  'STUDY',
  'PRESENTATION',
  'RECORDING',
  'PAGE',
  'MODEL',
  'TOOL',
] as const;

/** Id of the field for the quote. */
export const quoteId = 'lardom-citat';

/** A piece of evidence that is there, opened for change. */
export const openedEvidence = (
  evidence: LessonEvidenceFragment,
  empty: EvidenceFields,
): EvidenceFields => ({
  ...empty,
  on: { id: evidence.id, version: evidence.version },
  factor: evidence.factor && { id: evidence.factor.id, label: labelOf(evidence.factor) },
  polarity: evidence.polarity,
  quote: evidence.quote ?? '',
  speakerRole: evidence.speakerRole ?? '',
  basis: evidence.basis,
  source: evidence.source?.id ?? 'none',
  locator: evidence.locator ?? '',
});

type EvidenceFormProps = {
  fields: EvidenceFields;
  onChange: (fields: EvidenceFields) => void;
  sources: readonly { id: string; title: string }[];
  mayPropose: boolean;
};

function SourceFields({ fields, onChange, sources }: EvidenceFormProps) {
  return (
    <>
      <Select
        label={m.lessons_source_label()}
        value={fields.source}
        options={[
          { value: 'none', label: m.lessons_source_none() },
          ...sources.map(({ id, title }) => ({ value: id, label: title })),
          { value: 'new', label: m.lessons_source_new() },
        ]}
        onChange={(event) => onChange({ ...fields, source: event.target.value })}
      />
      {fields.source === 'new' && (
        <div className={styles.inset}>
          <TextField
            label={m.lessons_source_title_label()}
            value={fields.sourceTitle}
            maxLength={limits.projectTitle.max}
            onChange={(event) => onChange({ ...fields, sourceTitle: event.target.value })}
          />
          <TextField
            type="url"
            label={m.lessons_source_url_label()}
            optional={m.shell_optional()}
            value={fields.sourceUrl}
            maxLength={limits.url.max}
            onChange={(event) => onChange({ ...fields, sourceUrl: event.target.value })}
          />
          <Select
            label={m.lessons_source_kind_label()}
            value={fields.sourceKind}
            options={sourceKinds.map((value) => ({ value, label: sourceKindWord(value) }))}
            onChange={(event) =>
              onChange({ ...fields, sourceKind: event.target.value as SourceKind })
            }
          />
        </div>
      )}
      {fields.source !== 'none' && (
        <TextField
          label={m.lessons_locator_label()}
          hint={m.lessons_locator_hint()}
          optional={m.shell_optional()}
          maxLength={limits.locator.max}
          value={fields.locator}
          onChange={(event) => onChange({ ...fields, locator: event.target.value })}
        />
      )}
    </>
  );
}

function FactorFields({ fields, onChange, mayPropose }: EvidenceFormProps) {
  const side = fields.polarity ?? 'NEITHER';
  return (
    <>
      <SegmentedChoice<Polarity | 'NEITHER'>
        legend={m.lessons_evidence_side_legend()}
        hint={side === 'NEITHER' ? m.lessons_quote_only_hint() : undefined}
        value={side}
        segments={[
          ...(['HELPED', 'HINDERED'] as const).map((value) => ({
            value,
            label: polarityWord(value),
            mark: <SideSign side={sideOf(value)} />,
            side: sideOf(value),
          })),
          { value: 'NEITHER', label: m.terms_polarity_neither() },
        ]}
        onChange={(value) =>
          onChange(
            value === 'NEITHER'
              ? { ...fields, polarity: null, factor: null }
              : { ...fields, polarity: value },
          )
        }
      />
      {fields.polarity && (
        <Suspense fallback={<div className={styles.placeholder} />}>
          <FactorPicker
            polarity={fields.polarity}
            max={1}
            mayPropose={mayPropose}
            chosen={fields.factor ? [fields.factor] : []}
            onChange={([factor = null]) => onChange({ ...fields, factor })}
          />
        </Suspense>
      )}
    </>
  );
}

/** A quote with its speaker's role and its source. Fields only. */
export function EvidenceForm(props: EvidenceFormProps) {
  const { fields, onChange } = props;
  const found = personalPatterns(fields.quote);
  return (
    <div className={styles.fields}>
      <TextArea
        id={quoteId}
        label={m.lessons_quote_label()}
        hint={m.lessons_quote_hint()}
        warning={
          found.length > 0 ? m.lessons_personal_warning({ what: personalWords(found) }) : undefined
        }
        value={fields.quote}
        maxLength={limits.quote.max}
        onChange={(event) => onChange({ ...fields, quote: event.target.value })}
      />
      <div className={styles.pair}>
        <TextField
          label={m.lessons_speaker_label()}
          hint={m.lessons_speaker_hint()}
          maxLength={limits.speakerRole.max}
          value={fields.speakerRole}
          onChange={(event) => onChange({ ...fields, speakerRole: event.target.value })}
        />
        <Select
          label={m.lessons_basis_label()}
          value={fields.basis ?? ''}
          options={[
            { value: '', label: m.lessons_not_given() },
            ...bases.map((value) => ({ value, label: basisWord(value) })),
          ]}
          onChange={(event) =>
            onChange({ ...fields, basis: (event.target.value as EvidenceBasis) || null })
          }
        />
      </div>
      <FactorFields {...props} />
      <SourceFields {...props} />
    </div>
  );
}
