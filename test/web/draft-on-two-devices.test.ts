import type { Browser } from 'playwright';
import { lessonInput, send } from '../support/lesson-requests.js';
import { startServer, type TestServer } from '../support/server.js';
import type { Session } from '../support/session.js';
import { axeViolations } from './support/axe.js';
import { launchBrowser, openPage } from './support/browser.js';
import { textField } from './support/writing.js';
import { shown } from './support/shown.js';

let server: TestServer;
let browser: Browser;
let session: Session;

beforeAll(async () => {
  server = await startServer({ content: 'sample' });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(async () => {
  session = await server.tryAs('CONTRIBUTOR');
});

const first = 'Skrivet på kontoret, innan bussen gick.';
const elsewhere = 'Skrivet på bussen, med lite mer att säga.';
const here = 'Skrivet på kontoret, och ändrat utan nät.';

/** A draft that this device has and the server has the same words of. */
async function begin() {
  const input = lessonInput({ text: first });
  await send(session, 'saveDraft', { input });
  const opened = await openPage(browser, server.url, { session });
  await opened.page.goto(`/ny?utkast=${input.clientKey}`);
  await opened.page.getByText(/^Sparat/).waitFor();
  await textField(opened.page).fill(`${first} `);
  await opened.page.getByText(/^Sparat \d\d\.\d\d$/).waitFor();
  return { ...opened, input };
}

test('written on elsewhere, nothing changed here: the newer words stand', async () => {
  const { page, context, input } = await begin();
  await page.goto('/mitt');
  await send(session, 'saveDraft', { input: { ...input, text: elsewhere } });
  await page.goto(`/ny?utkast=${input.clientKey}`);
  await page.waitForFunction(
    ([id, text]) => document.querySelector<HTMLTextAreaElement>(`#${id}`)?.value === text,
    ['lardom-text', elsewhere],
  );
  await context.close();
});

test('written on in both places: both stand side by side, and the author picks', async () => {
  const { page, context, input } = await begin();
  await page.route('**/graphql', (route) =>
    (route.request().postData() ?? '').includes('mutation SaveDraft')
      ? route.abort('connectionreset')
      : route.fallback(),
  );
  await textField(page).fill(here);
  await page.getByText(/^Sparat på den här enheten/).waitFor();
  await page.goto('/mitt');
  await send(session, 'saveDraft', { input: { ...input, text: elsewhere } });
  await page.goto(`/ny?utkast=${input.clientKey}`);
  const both = page.getByRole('region', { name: 'Två versioner' });
  await both.getByText(here).waitFor();
  await both.getByText(elsewhere).waitFor();
  await shown(textField(page)).toHaveValue(here);
  expect(await axeViolations(page)).toEqual([]);
  await both.getByRole('button', { name: 'Ta den sparade' }).click();
  await shown(textField(page)).toHaveValue(elsewhere);
  await context.close();
});
