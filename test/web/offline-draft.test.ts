import type { Browser } from 'playwright';
import { startServer, type TestServer } from '../support/server.js';
import type { Session } from '../support/session.js';
import { axeViolations } from './support/axe.js';
import { launchBrowser, openPage } from './support/browser.js';
import {
  lessonsWith,
  loseFirstAnswer,
  publishByKeys,
  sentOperations,
  textField,
  write,
  writeInProject,
} from './support/writing.js';
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

const open = () => openPage(browser, server.url, { session });
const waits = 'Väntar på nät – skickas sedan';
const published = /^Publicerad\. Lägg till citat/;

test('written and published without network, closed, opened again: sent exactly once', async () => {
  const text = 'Utan nät skrev vi det här, och det kom fram ändå.';
  const { page, context } = await open();
  await writeInProject(page, text);
  await context.setOffline(true);
  await publishByKeys(page);
  await page.getByText(waits).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.close();
  await context.setOffline(false);
  expect(await lessonsWith(server, text)).toBe(0);

  const again = await context.newPage();
  await again.goto('/ny');
  await again.getByRole('heading', { name: published }).waitFor();
  expect(await again.locator('main blockquote').first().textContent()).toBe(text);
  expect(await lessonsWith(server, text)).toBe(1);

  await again.reload();
  await textField(again).waitFor();
  expect(await lessonsWith(server, text)).toBe(1);
  await context.close();
});

test('the answer is lost once: the lesson is there once, and the author is told', async () => {
  const text = 'Svaret kom bort på vägen, lärdomen gjorde det inte.';
  const { page, context } = await open();
  const lost = await loseFirstAnswer(page, 'PublishDraft');
  await writeInProject(page, text);
  await publishByKeys(page);
  await page.getByText(waits).waitFor();
  expect(lost()).toBe(1);
  expect(await lessonsWith(server, text)).toBe(1);

  await context.setOffline(true);
  await context.setOffline(false);
  await page.getByRole('heading', { name: published }).waitFor();
  expect(await lessonsWith(server, text)).toBe(1);
  await context.close();
});

test('two tabs, one draft that waits: only one of them sends it', async () => {
  const text = 'Två flikar var öppna, men bara en av dem skickade.';
  const { page, context } = await open();
  await writeInProject(page, text);
  const other = await context.newPage();
  await other.goto('/mitt');
  await other.getByText(text).waitFor();
  const sent = [sentOperations(page), sentOperations(other)];
  await context.setOffline(true);
  await publishByKeys(page);
  await page.getByText(waits).waitFor();
  await other.getByText(waits).waitFor();
  await context.setOffline(false);
  await page.getByRole('heading', { name: published }).waitFor();
  await other.getByText(waits).waitFor({ state: 'detached' });
  expect(sent.flat().filter((name) => name === 'PublishDraft')).toHaveLength(1);
  expect(await lessonsWith(server, text)).toBe(1);
  await context.close();
});

test('what was typed survives a reload at once, and becomes a draft on the server', async () => {
  const text = 'Sidan laddades om mitt i en mening som ingen hann spara';
  const { page, context } = await open();
  await page.goto('/ny');
  await page.getByText('Publiceras direkt.').waitFor();
  await textField(page).fill(text);
  await page.reload();
  await page.getByText(/^Du fortsätter på ditt utkast/).waitFor();
  await shown(textField(page)).toHaveValue(text);
  await textField(page).press('End');
  await page.keyboard.type('.');
  await page.getByText(/^Sparat \d\d\.\d\d$/).waitFor();
  expect(await lessonsWith(server, `${text}.`, 'DRAFT')).toBe(1);
  await context.close();
});

test('depth two is kept too', async () => {
  const { page, context } = await open();
  await writeInProject(page, 'Efteråt kom citatet, och sedan laddades sidan om.');
  await publishByKeys(page);
  await page.getByRole('heading', { name: published }).waitFor();
  await page.getByRole('textbox', { name: 'Citat', exact: true }).fill('Vi hade tur.');
  await page.getByText('Mer om lärdomen').click();
  await page.getByRole('textbox', { name: 'Vad hände?' }).fill('Det regnade.');
  expect(await axeViolations(page)).toEqual([]);
  await page.reload();
  await page.getByRole('heading', { name: published }).waitFor();
  const quote = page.getByRole('textbox', { name: 'Citat', exact: true });
  await quote.waitFor();
  await shown(quote).toHaveValue('Vi hade tur.');
  await page.getByText('Mer om lärdomen').click();
  await shown(page.getByRole('textbox', { name: 'Vad hände?' })).toHaveValue('Det regnade.');
  await page.getByRole('button', { name: 'Spara' }).click();
  await page.getByText(/^Sparat \d\d\.\d\d$/).waitFor();
  const saved = await server.sql<{ quote: string; what_happened: string }>(
    `SELECT e.quote, l.what_happened FROM lesson l JOIN evidence e ON e.lesson_id = l.id
     WHERE l.text = 'Efteråt kom citatet, och sedan laddades sidan om.'`,
    [],
  );
  expect(saved).toEqual([{ quote: 'Vi hade tur.', what_happened: 'Det regnade.' }]);
  await context.close();
});

test('a lost session keeps the text, and it is sent after sign-in', async () => {
  const text = 'Inloggningen gick ut medan jag skrev den här lärdomen.';
  const { page, context } = await open();
  await writeInProject(page, text);
  await context.clearCookies();
  await publishByKeys(page);
  await page.getByRole('heading', { name: 'Väntar på att du loggar in' }).waitFor();
  await page.getByRole('button', { name: 'Logga in' }).click();
  await page.getByRole('button', { name: /Projektmedarbetare/ }).click();
  await page.waitForURL('**/ny');
  await page.getByRole('heading', { name: published }).waitFor();
  expect(await lessonsWith(server, text)).toBe(1);
  await context.close();
});

test('written before sign-in: publishing leads there and back with the text', async () => {
  const text = 'Den här lärdomen skrevs innan någon hade loggat in.';
  const { page, context } = await openPage(browser, server.url);
  await write(page, text);
  await page.getByRole('button', { name: 'Publicera' }).click();
  await page.getByRole('button', { name: /Projektmedarbetare/ }).click();
  await page.waitForURL('**/ny');
  await page.getByText('Publiceras direkt.').waitFor();
  await shown(textField(page)).toHaveValue(text);
  await publishByKeys(page);
  await page.getByRole('heading', { name: published }).waitFor();
  expect(await lessonsWith(server, text)).toBe(1);
  await context.close();
});

test('what looks like personal data is warned about, and asked about before it is sent', async () => {
  const text = 'Kontakta deltagaren med nummer 19811228-9874 för mer.';
  const { page, context } = await open();
  await writeInProject(page, text);
  await page.getByText('Det ser ut som ett personnummer.').waitFor();
  await publishByKeys(page);
  const question = page.getByRole('alertdialog');
  await question.waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(await lessonsWith(server, text)).toBe(0);
  await question.getByRole('button', { name: 'Gå tillbaka och ändra' }).click();
  await publishByKeys(page);
  await question.getByRole('button', { name: 'Publicera ändå' }).click();
  await page.getByRole('heading', { name: published }).waitFor();
  expect(await lessonsWith(server, text)).toBe(1);
  await context.close();
});
