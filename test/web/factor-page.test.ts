import type { Browser, Page } from 'playwright';
import { tell } from '../support/evidence-requests.js';
import { addConcept, addMember, addProject } from '../support/knowledge-rows.js';
import { publish } from '../support/lesson-requests.js';
import { startServer, type TestServer } from '../support/server.js';
import { axeViolations } from './support/axe.js';
import { launchBrowser, openPage } from './support/browser.js';
import { shown } from './support/shown.js';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  server = await startServer({ content: 'sample' });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const side = (page: Page, name: 'Så här bidrog' | 'Så här hindrade') =>
  page.getByRole('region', { name });

test.each(['wide', 'narrow'] as const)(
  'a label on both sides: the strength in words, and the lists of the source (%s)',
  async (viewport) => {
    const { page, context, watch } = await openPage(browser, server.url, { viewport });
    await page.goto('/faktorer/attityder-och-forhallningssatt');
    await page.getByRole('heading', { level: 1, name: 'Attityder och förhållningssätt' }).waitFor();
    await shown(page.getByText('Enstaka, åt båda håll', { exact: true })).toHaveCount(1);
    await shown(
      page.getByText('En studie av sex kommuner nämner faktorn både bland framgångsfaktorer'),
    ).toBeVisible();
    for (const [name, heading, list] of [
      ['Så här bidrog', 'Framgångsfaktorer', 4],
      ['Så här hindrade', 'Hinder och svårigheter', 3],
    ] as const) {
      const column = side(page, name);
      expect(await column.locator('mark').allTextContents()).toEqual([
        'Attityder och förhållningssätt',
      ]);
      await shown(column.getByRole('listitem')).toHaveCount(list);
      await shown(column.getByText(heading, { exact: true })).toBeVisible();
      await shown(column.getByText('Källan ger bara rubriken. Inget citat finns.')).toHaveCount(1);
      await shown(column.getByRole('link', { name: /^Källa: När lärcentrum/ })).toHaveCount(1);
      await shown(column.locator('blockquote')).toHaveCount(0);
    }
    await shown(page.getByRole('row')).toHaveCount(7);
    expect(await axeViolations(page)).toEqual([]);
    expect(watch).toEqual({ consoleErrors: [], foreignRequests: [] });
    await context.close();
  },
);

test('a quote stands verbatim with its speaker’s role and its source', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/faktorer/individanpassat-stod');
  const column = side(page, 'Så här bidrog');
  await column.getByText('Och dom ska behöver extra stöd, ska få extra stöd.').waitFor();
  await shown(column.getByText('Projektdeltagare')).toBeVisible();
  const source = column.getByRole('link', { name: /^Källa: Projektavslutning med fokus/ });
  await shown(source).toBeVisible();
  const other = side(page, 'Så här hindrade');
  await shown(other.getByText('Inget belägg för att den hindrade.')).toBeVisible();
  await context.close();
});

test('a factor nobody has evidence of says so; a merged one leads to where it went', async () => {
  const { sql } = server;
  const target = await addConcept(sql, 'factor');
  const merged = await addConcept(sql, 'factor', { mergedInto: target.id });
  await sql(`UPDATE factor SET state = 'PROPOSED' WHERE id = $1`, [target.id]);
  const { page, context, watch } = await openPage(browser, server.url);
  await page.goto(`/faktorer/${merged.slug}`);
  await page.waitForURL(`**/faktorer/${target.slug}`);
  await page.getByText('Faktorn finns i ordlistan men den har inga belägg än.').waitFor();
  await shown(page.getByText('Förslag', { exact: true })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  expect(watch.consoleErrors).toEqual([]);
  await page.goto('/faktorer/finns-inte');
  await page.getByRole('heading', { name: 'Sidan finns inte' }).waitFor();
  await context.close();
});

test('what another project contradicts stands on the other side as contradicted, not as said there', async () => {
  const { sql } = server;
  const factor = await addConcept(sql, 'factor');
  const [said, against] = [
    await addProject(sql, { title: 'Sagt här' }),
    await addProject(sql, { title: 'Emot här' }),
  ];
  const author = await server.signInAs('author.factor@example.org');
  const critic = await server.signInAs('critic.factor@example.org');
  await addMember(sql, author, said, 'OWNER');
  await addMember(sql, critic, against, 'OWNER');
  const { id } = await publish(author, {
    projectId: said.id,
    text: 'Gemensamma möten varje vecka bar hela arbetet.',
    factors: [{ factorId: factor.id, polarity: 'HELPED' }],
  });
  await tell(critic, 'takeStance', {
    input: {
      lessonId: id,
      projectId: against.id,
      kind: 'CONTRADICTS',
      comment: 'Hos oss tog de tid.',
    },
  });
  const { page, context } = await openPage(browser, server.url);
  await page.goto(`/faktorer/${factor.slug}`);
  const hindered = side(page, 'Så här hindrade');
  await hindered.getByText('Motsägs av Emot här').waitFor();
  await shown(hindered.getByText('Hos oss tog de tid.')).toBeVisible();
  await shown(hindered.getByText('Bidrog', { exact: false }).first()).toBeVisible();
  await shown(side(page, 'Så här bidrog').getByText('Motsägs av')).toHaveCount(0);
  await shown(page.getByText('Några · Motstridigt').first()).toBeVisible();
  await context.close();
});
