import { useViewer } from '../features/account/use-viewer';
import { Contact } from '../features/plain/contact';
import { Points, Prose } from '../features/plain/prose';
import { formatPeriod } from '../lib/format/period';
import { m } from '../paraglide/messages';
import { FilledText } from '../ui/filled-text';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';
import { Section } from '../ui/section';

/** When the website was last assessed, and this page brought up to date. */
const assessed = '2026-11-25';

/** The accessibility statement, with every element the supervising authority asks for. */
export function AccessibilityPage() {
  const { instance } = useViewer();
  return (
    <Page>
      <PageHeading lead={m.pages_accessibility_lead()}>{m.shell_title_accessibility()}</PageHeading>
      <p>{m.pages_accessibility_scope()}</p>
      <Prose>
        <Section ruled heading={m.pages_accessibility_how()}>
          <p>{m.pages_accessibility_how_text()}</p>
          <p>{m.pages_accessibility_how_why()}</p>
        </Section>
        <Section ruled heading={m.pages_accessibility_report()}>
          <p>
            {m.pages_accessibility_report_text()}{' '}
            <Contact
              address={instance?.contact}
              message={m.pages_accessibility_report_at}
              otherwise={m.pages_accessibility_report_where()}
            />{' '}
            {m.pages_accessibility_report_what()}
          </p>
        </Section>
        <Section ruled heading={m.pages_accessibility_supervision()}>
          <p>
            <FilledText
              message={m.pages_accessibility_supervision_text}
              places={{
                report: (
                  <a href="https://www.digg.se/tdosanmalan">
                    {m.pages_accessibility_supervision_report()}
                  </a>
                ),
              }}
            />
          </p>
          <p>{m.pages_accessibility_supervision_who()}</p>
        </Section>
        <Faults />
        <Tested />
        <Section ruled heading={m.pages_accessibility_done()}>
          <Points
            points={[
              m.pages_accessibility_done_keyboard(),
              m.pages_accessibility_done_colour(),
              m.pages_accessibility_done_zoom(),
              m.pages_accessibility_done_motion(),
              m.pages_accessibility_done_language(),
              m.pages_accessibility_done_errors(),
            ]}
          />
        </Section>
      </Prose>
    </Page>
  );
}

function Faults() {
  return (
    <Section ruled heading={m.pages_accessibility_faults()}>
      <h3>{m.pages_accessibility_faults_law()}</h3>
      <Points
        points={[m.pages_accessibility_fault_untried(), m.pages_accessibility_fault_names()]}
      />
      <h3>{m.pages_accessibility_faults_burden()}</h3>
      <p>{m.pages_accessibility_faults_burden_text()}</p>
      <h3>{m.pages_accessibility_faults_outside()}</h3>
      <p>{m.pages_accessibility_faults_outside_text()}</p>
    </Section>
  );
}

function Tested() {
  return (
    <Section ruled heading={m.pages_accessibility_tested()}>
      <p>{m.pages_accessibility_tested_self()}</p>
      <Points
        points={[
          m.pages_accessibility_tested_automatic(),
          m.pages_accessibility_tested_keyboard(),
          m.pages_accessibility_tested_eyes(),
        ]}
      />
      <p>{m.pages_accessibility_dates({ day: formatPeriod(assessed) })}</p>
    </Section>
  );
}
