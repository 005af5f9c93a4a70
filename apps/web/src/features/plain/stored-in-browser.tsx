import { limits } from '@pis/contract';
import { languageCookie } from '../../lib/chosen-language';
import { m } from '../../paraglide/messages';
import { Meta } from '../../ui/row-list';
import styles from './prose.module.css';

/** Everything PIS leaves in a browser: the three cookies, and what scripts keep. */
export function StoredInBrowser() {
  const rows = [
    {
      name: 'pis',
      use: m.pages_privacy_cookie_session(),
      time: m.pages_privacy_cookie_days({ days: limits.sessionDays }),
    },
    {
      name: 'pis-browser',
      use: m.pages_privacy_cookie_browser(),
      time: m.pages_privacy_cookie_minutes({ minutes: limits.signInLinkMinutes }),
    },
    {
      name: languageCookie.name,
      use: m.pages_privacy_cookie_language(),
      time: m.pages_privacy_cookie_days({ days: languageCookie.days }),
    },
    {
      name: m.pages_privacy_cookie_store(),
      use: m.pages_privacy_cookie_drafts(),
      time: m.pages_privacy_cookie_until_sent(),
    },
    {
      name: m.pages_privacy_cookie_tab(),
      use: m.pages_privacy_cookie_place(),
      time: m.pages_privacy_cookie_until_closed(),
    },
  ];
  return (
    <>
      <div className={styles.table}>
        <table>
          <thead>
            <tr>
              <th scope="col">{m.pages_privacy_cookie_name()}</th>
              <th scope="col">{m.pages_privacy_cookie_use()}</th>
              <th scope="col">{m.pages_privacy_cookie_time()}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, use, time }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{use}</td>
                <td>{time}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Meta>{m.pages_privacy_cookie_secure()}</Meta>
    </>
  );
}
