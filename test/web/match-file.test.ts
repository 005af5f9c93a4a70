import type { Browser, Page } from 'playwright';
import { docxOf, encryptedPdf, pdfOf } from '../support/idea-files.js';
import { startServer, type TestServer } from '../support/server.js';
import { axeViolations } from './support/axe.js';
import { launchBrowser, openPage, type ViewportName } from './support/browser.js';
import { shown } from './support/shown.js';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  server = await startServer({ content: 'sample' });
  await server.drainOutbox();
  browser = await launchBrowser();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const idea = `Koordinerad kraftsamling för ökad tillgång till högre utbildning. Lärcentra är viktiga
i satsningen på distansutbildning, så att fler studerar på högskolenivå i Gävleborg.`.replace(
  '\n',
  ' ',
);

const field = (page: Page) => page.getByRole('textbox', { name: 'Din idé' });
const button = (page: Page) => page.getByRole('button', { name: 'Välj en fil' });

type Chosen = { name: string; buffer: Buffer };

/** Chooses a file as people do: by the button, in the browser's own window. */
async function choose(page: Page, { name, buffer }: Chosen): Promise<void> {
  const opened = page.waitForEvent('filechooser');
  await button(page).focus();
  await page.keyboard.press('Enter');
  await (await opened).setFiles({ name, buffer, mimeType: 'application/octet-stream' });
}

/** Drops files above the heading, as soon as the page says that they may be dropped there. */
const drop = (page: Page, files: readonly Chosen[]) =>
  page.waitForFunction(
    (dropped) => {
      const dataTransfer = new DataTransfer();
      for (const { name, bytes } of dropped)
        dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
      const dispatched = (type: string) =>
        document
          .querySelector('h1')
          ?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })) ??
        true;
      return !dispatched('dragover') && !dispatched('drop');
    },
    files.map(({ name, buffer }) => ({ name, bytes: [...buffer] })),
  );

test.each(['wide', 'narrow'] as const)(
  'a chosen file fills the field, and is asked with: %s',
  async (viewport: ViewportName) => {
    const { page, context, watch } = await openPage(browser, server.url, { viewport });
    await page.goto('/matcha');
    await choose(page, { name: 'idé.docx', buffer: docxOf(idea) });
    await shown(field(page)).toHaveValue(idea);
    await shown(field(page)).toBeFocused();
    await shown(page.getByText('Texten ur filen står i fältet.')).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wider).toBe(false);
    await page.getByRole('button', { name: 'Hitta liknande' }).click();
    const studies = page.getByRole('region', { name: 'Förstudier – bygg vidare' });
    await shown(studies.getByRole('link', { name: 'Kraftsamling Gävleborg' })).toBeVisible();
    await shown(page.getByText('Texten ur filen står i fältet.')).toBeHidden();
    expect(watch).toEqual({ consoleErrors: [], foreignRequests: [] });
    await context.close();
  },
);

test('a dropped file is added below what stands in the field; several at once are not taken', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/matcha');
  await field(page).fill('Vår idé i korthet.');
  const file = { name: 'plan.pdf', buffer: pdfOf(['Vi vill samla länets lärcentra.']) };
  await drop(page, [file, file]);
  await shown(page.getByRole('alert')).toHaveText('Släpp en fil i taget.');
  await drop(page, [file]);
  await shown(field(page)).toHaveValue('Vår idé i korthet.\n\nVi vill samla länets lärcentra.');
  await context.close();
});

test.each<[what: string, make: () => Buffer, words: RegExp]>([
  ['another kind of file', () => Buffer.from('text'), /Bara Word-filer \(\.docx\) och PDF-filer/],
  ['one with a password', encryptedPdf, /skyddad med lösenord/],
  ['a scanned one', () => pdfOf(null), /bara bilder/],
  ['a broken one', () => docxOf('ord').subarray(0, 400), /gick inte att läsa/],
  ['one of 26 MB', () => Buffer.alloc(26 * 1024 * 1024), /högst 25\sMB, eller klistra in/],
])('%s: said in words, and what is written stays', async (_what, make, words) => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/matcha');
  await field(page).fill(idea);
  await choose(page, { name: 'fil.pdf', buffer: make() });
  await shown(page.getByRole('alert')).toHaveText(words);
  await shown(button(page)).toBeFocused();
  expect(await field(page).inputValue()).toBe(idea);
  expect(await axeViolations(page)).toEqual([]);
  await context.close();
});

test('reading can be given up; a server that does not answer is said, and the file sent again', async () => {
  const { page, context } = await openPage(browser, server.url);
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  let failing = true;
  await page.route('**/text-of-file', async (route) => {
    if (failing) await held;
    await (failing ? route.abort() : route.fallback());
  });
  await page.goto('/matcha');
  await choose(page, { name: 'idé.docx', buffer: docxOf('Ur filen.') });
  await shown(page.getByText('Läser filen.')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Avbryt läsningen' }).click();
  await shown(page.getByText('Läser filen.')).toBeHidden();
  await shown(button(page)).toBeFocused();
  await choose(page, { name: 'idé.docx', buffer: docxOf('Ur filen.') });
  letGo();
  await shown(page.getByRole('alert')).toContainText('PIS inte svarade');
  failing = false;
  await page.getByRole('alert').getByRole('button', { name: 'Försök igen' }).click();
  await shown(field(page)).toHaveValue('Ur filen.');
  await context.close();
});

test('in English too', async () => {
  const { page, context } = await openPage(browser, server.url, { language: 'en-GB' });
  await context.addCookies([{ name: 'pis-language', value: 'en', url: server.url }]);
  await page.goto('/matcha');
  await drop(page, [{ name: 'scan.pdf', buffer: pdfOf(null) }]);
  await shown(page.getByRole('alert')).toContainText('holds only pictures');
  await page.getByRole('button', { name: 'Choose a file' }).waitFor();
  await context.close();
});
