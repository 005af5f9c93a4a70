import type { Browser } from 'playwright';
import { publish, send } from '../support/lesson-requests.js';
import { startServer, type TestServer } from '../support/server.js';
import type { Session } from '../support/session.js';
import { axeViolations } from './support/axe.js';
import { launchBrowser, openPage } from './support/browser.js';
import { textField } from './support/writing.js';
import { shown } from './support/shown.js';

let server: TestServer;
let browser: Browser;
let session: Session;
let projectId: string;

beforeAll(async () => {
  server = await startServer({ content: 'sample' });
  browser = await launchBrowser();
  session = await server.tryAs('CONTRIBUTOR');
  const { viewer } = await session.ask<{
    viewer: { memberships: { project: { id: string; state: string } }[] };
  }>('{ viewer { memberships { project { id state } } } }');
  const own = viewer.memberships.find(({ project }) => project.state === 'PUBLISHED');
  if (!own) throw new Error('The account to try has no published project');
  projectId = own.project.id;
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const theirs = 'Så skrev den andra, som hann först.';
const mine = 'Så skrev jag, som kom sedan.';

async function openEdit() {
  const lesson = await publish(session, { projectId, text: 'Så stod det från början.' });
  const opened = await openPage(browser, server.url, { session });
  await opened.page.goto(`/lardomar/${lesson.id}/andra`);
  await textField(opened.page).fill(mine);
  return { ...opened, lesson };
}

const saveElsewhere = (id: string, version: number, changes: Record<string, unknown>) =>
  send(session, 'editLesson', { input: { id, version, ...changes } });

const textNow = async (id: string) => {
  const [row] = await server.sql<{ text: string }>('SELECT text FROM lesson WHERE id = $1', [id]);
  return row?.text;
};

test('two changed the same field: both versions stand side by side, and nothing typed is lost', async () => {
  const { page, context, lesson } = await openEdit();
  await saveElsewhere(lesson.id, lesson.version, { text: theirs });
  await page.getByRole('button', { name: 'Spara' }).click();
  await page.getByText(/^Någon annan har sparat lärdomen/).waitFor();
  const clash = page.getByRole('region', { name: 'Två versioner' });
  await clash.getByText(theirs).waitFor();
  await clash.getByText(mine).waitFor();
  await shown(textField(page)).toHaveValue(mine);
  expect(await textNow(lesson.id)).toBe(theirs);
  expect(await axeViolations(page)).toEqual([]);

  await clash.getByRole('button', { name: 'Behåll min text' }).click();
  await page.getByRole('button', { name: 'Spara' }).click();
  await page.waitForURL(`**/lardomar/${lesson.id}`);
  expect(await textNow(lesson.id)).toBe(mine);
  await page.getByRole('button', { name: 'Visa ändringar' }).click();
  await page.getByText(theirs).waitFor();
  await context.close();
});

test('the saved one can be taken instead', async () => {
  const { page, context, lesson } = await openEdit();
  await saveElsewhere(lesson.id, lesson.version, { text: theirs });
  await page.getByRole('button', { name: 'Spara' }).click();
  await page.getByRole('button', { name: 'Ta den sparade' }).click();
  await shown(textField(page)).toHaveValue(theirs);
  await context.close();
});

test('different fields: mine is saved on top of theirs when I save again', async () => {
  const { page, context, lesson } = await openEdit();
  await saveElsewhere(lesson.id, lesson.version, { experience: '2019' });
  await page.getByRole('button', { name: 'Spara' }).click();
  await page.getByText(/^Någon annan har sparat lärdomen/).waitFor();
  await page.getByRole('button', { name: 'Spara' }).click();
  await page.waitForURL(`**/lardomar/${lesson.id}`);
  const [row] = await server.sql<{ text: string; experience: string }>(
    'SELECT text, experience FROM lesson WHERE id = $1',
    [lesson.id],
  );
  expect(row).toEqual({ text: mine, experience: '2019' });
  await context.close();
});

test('a change that is not saved survives that the page is closed', async () => {
  const { page, context, lesson } = await openEdit();
  await page.getByText(/^Sparat på den här enheten/).waitFor();
  await page.reload();
  await page.getByText(/^Du fortsätter på en ändring/).waitFor();
  await shown(textField(page)).toHaveValue(mine);
  await page.getByRole('button', { name: 'Börja om från den sparade' }).click();
  await shown(textField(page)).toHaveValue('Så stod det från början.');
  expect(await textNow(lesson.id)).toBe('Så stod det från början.');
  await context.close();
});
