import { useViewer } from '../features/account/use-viewer';
import { Points, Prose, Terms } from '../features/plain/prose';
import { conflictWord, strengthWord } from '../lib/words';
import { atStart } from '../lib/sentence-case';
import { m } from '../paraglide/messages';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';
import { Section } from '../ui/section';

/** What PIS is, who it is for, how strength is counted, and what its words mean. */
export function AboutPage() {
  return (
    <Page>
      <PageHeading lead={m.pages_about_lead()}>{m.shell_title_about()}</PageHeading>
      <Prose>
        <Section ruled heading={m.pages_about_what()}>
          <p>{m.pages_about_what_problem()}</p>
          <p>{m.pages_about_what_pis()}</p>
          <p>{m.pages_about_what_open()}</p>
        </Section>
        <ForWhom />
        <HowStrengthIsCounted />
        <WhereFrom />
        <Glossary />
      </Prose>
    </Page>
  );
}

function ForWhom() {
  const readers = [
    [m.pages_about_who_worker(), m.pages_about_who_worker_text()],
    [m.pages_about_who_funder(), m.pages_about_who_funder_text()],
    [m.pages_about_who_idea(), m.pages_about_who_idea_text()],
    [m.pages_about_who_coordinator(), m.pages_about_who_coordinator_text()],
  ] as const;
  return (
    <Section ruled heading={m.pages_about_who()}>
      <Points
        points={readers.map(([who, what]) => (
          <>
            <strong>{who}</strong> {what}
          </>
        ))}
      />
    </Section>
  );
}

const clear = { both: 0, conflicting: false } as const;

function HowStrengthIsCounted() {
  const divided = conflictWord({ strength: 'SOME', conflicting: true });
  return (
    <Section ruled heading={m.pages_about_strength()}>
      <p>{m.pages_about_strength_what()}</p>
      <p>{m.pages_about_strength_family()}</p>
      <Terms
        terms={[
          {
            name: strengthWord({ ...clear, strength: 'SINGLE' }),
            meaning: m.pages_about_strength_single(),
          },
          {
            name: strengthWord({ ...clear, strength: 'SOME' }),
            meaning: m.pages_about_strength_some(),
          },
          {
            name: strengthWord({ ...clear, strength: 'SEVERAL' }),
            meaning: m.pages_about_strength_several(),
          },
          {
            name: strengthWord({ strength: 'SINGLE', both: 1 }),
            meaning: m.pages_about_strength_both(),
          },
          ...(divided ? [{ name: divided, meaning: m.pages_about_strength_conflicting() }] : []),
        ]}
      />
      <p>{m.pages_about_strength_neutral()}</p>
      <p>{m.pages_about_strength_only()}</p>
      <p>{m.pages_about_strength_why()}</p>
    </Section>
  );
}

function WhereFrom() {
  const { instance } = useViewer();
  return (
    <Section ruled heading={m.pages_about_content()}>
      <p>{m.pages_about_content_people()}</p>
      {instance?.sampleContent && (
        <>
          <p>{m.pages_about_content_sample()}</p>
          <p>{m.pages_about_content_sample_rules()}</p>
        </>
      )}
      <p>{m.pages_about_content_machine()}</p>
    </Section>
  );
}

function Glossary() {
  const terms = [
    [m.terms_search_kind_lesson(), m.pages_about_term_lesson()],
    [m.terms_search_kind_factor(), m.pages_about_term_factor()],
    [m.pages_about_term_success(), m.pages_about_term_success_text()],
    [m.pages_about_term_evidence(), m.pages_about_term_evidence_text()],
    [m.pages_about_term_source(), m.pages_about_term_source_text()],
    [m.pages_about_term_family(), m.pages_about_term_family_text()],
    [m.pages_about_term_lineage(), m.pages_about_term_lineage_text()],
    [m.pages_about_term_gap(), m.pages_about_term_gap_text()],
    [m.pages_about_term_question(), m.pages_about_term_question_text()],
    [m.pages_about_term_withdraw(), m.pages_about_term_withdraw_text()],
  ] as const;
  return (
    <div id="ordlista">
      <Section ruled heading={m.pages_about_glossary()}>
        <Terms terms={terms.map(([name, meaning]) => ({ name: atStart(name), meaning }))} />
      </Section>
    </div>
  );
}
