import { limits } from '@pis/contract';
import { useViewer } from '../features/account/use-viewer';
import { Contact } from '../features/plain/contact';
import { Points, Prose, Terms } from '../features/plain/prose';
import { StoredInBrowser } from '../features/plain/stored-in-browser';
import { formatPeriod } from '../lib/format/period';
import { m } from '../paraglide/messages';
import { FilledText } from '../ui/filled-text';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';
import { Meta } from '../ui/row-list';
import { Section } from '../ui/section';

/** Raised with every change of what the page says. */
const version = { number: 1, since: '2026-11-25' };

/** How personal data is handled. */
export function PrivacyPage() {
  const { instance } = useViewer();
  return (
    <Page>
      <PageHeading lead={m.pages_privacy_lead()}>{m.shell_title_privacy()}</PageHeading>
      <Meta>
        {m.pages_privacy_version({ number: version.number, day: formatPeriod(version.since) })}
      </Meta>
      <Prose>
        <Section ruled heading={m.pages_privacy_controller()}>
          <p>{m.pages_privacy_controller_text()}</p>
          <p>
            <Contact
              address={instance?.contact}
              message={m.pages_privacy_controller_contact_at}
              otherwise={m.pages_privacy_controller_contact()}
            />
          </p>
        </Section>
        <Section ruled heading={m.pages_privacy_purpose()}>
          <p>{m.pages_privacy_purpose_text()}</p>
        </Section>
        <Section ruled heading={m.pages_privacy_basis()}>
          <p>{m.pages_privacy_basis_text()}</p>
        </Section>
        <Stored />
        <Section ruled heading={m.pages_privacy_seen()}>
          <p>{m.pages_privacy_seen_text()}</p>
          <p>{m.pages_privacy_seen_public()}</p>
          <p>{m.pages_privacy_seen_transfer()}</p>
        </Section>
        <HowLong />
        <Rights />
        <Section ruled heading={m.pages_privacy_cookies()}>
          <p>{m.pages_privacy_cookies_text()}</p>
          <StoredInBrowser />
        </Section>
      </Prose>
    </Page>
  );
}

function Stored() {
  return (
    <Section ruled heading={m.pages_privacy_stored()}>
      <p>{m.pages_privacy_stored_read()}</p>
      <p>{m.pages_privacy_stored_attempts()}</p>
      <p>{m.pages_privacy_stored_account()}</p>
      <Points
        points={[
          m.pages_privacy_stored_email(),
          m.pages_privacy_stored_name(),
          m.pages_privacy_stored_settings(),
          m.pages_privacy_stored_sessions(),
          m.pages_privacy_stored_membership(),
          m.pages_privacy_stored_work(),
          m.pages_privacy_stored_audit(),
        ]}
      />
      <p>{m.pages_privacy_stored_invited()}</p>
      <p>{m.pages_privacy_stored_texts()}</p>
    </Section>
  );
}

function HowLong() {
  return (
    <Section ruled heading={m.pages_privacy_long()}>
      <Terms
        terms={[
          {
            name: m.pages_privacy_long_link(),
            meaning: m.pages_privacy_long_link_text({ minutes: limits.signInLinkMinutes }),
          },
          {
            name: m.pages_privacy_long_session(),
            meaning: m.pages_privacy_long_session_text({ days: limits.sessionDays }),
          },
          { name: m.pages_privacy_long_account(), meaning: m.pages_privacy_long_account_text() },
          {
            name: m.pages_privacy_long_published(),
            meaning: m.pages_privacy_long_published_text(),
          },
          { name: m.pages_privacy_long_drafts(), meaning: m.pages_privacy_long_drafts_text() },
        ]}
      />
    </Section>
  );
}

function Rights() {
  return (
    <Section ruled heading={m.pages_privacy_rights()}>
      <p>{m.pages_privacy_rights_text()}</p>
      <p>
        <FilledText
          message={m.pages_privacy_rights_complaint}
          places={{
            authority: <a href="https://www.imy.se/">{m.pages_privacy_rights_authority()}</a>,
          }}
        />
      </p>
    </Section>
  );
}
