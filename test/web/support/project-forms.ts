import type { Locator, Page } from 'playwright';
import { shown } from './shown.js';

/** The form for one item of a list on the edit page, by what its button says. */
export async function openForm(page: Page, button: string): Promise<Locator> {
  await page.getByRole('button', { name: button, exact: true }).click();
  const form = page.getByRole('form', { name: button });
  await form.waitFor();
  return form;
}

/**
 * Types into a field that suggests, and takes the suggestion by the keyboard; as often as it takes, since
 * suggestions for more letters may come between two keys and take the marked one's place. What is typed
 * is never just what is chosen, so that one is told from the other.
 */
export async function choose(page: Page, field: Locator, typed: string, option: string) {
  await shown(async () => {
    await field.clear();
    await field.pressSequentially(typed);
    await page.getByRole('option', { name: option }).first().waitFor({ timeout: 5_000 });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').waitFor({ state: 'hidden', timeout: 5_000 });
    await shown(field).not.toHaveValue(typed, { timeout: 2_000 });
  }).toPass({ timeout: 40_000 });
}

/** Adds a link from the project whose edit page is open. */
export async function addLink(page: Page, words: string, other: string): Promise<Locator> {
  const form = await openForm(page, 'Lägg till en koppling');
  await form.getByRole('combobox').first().selectOption({ label: words });
  const field = form.getByRole('combobox', { name: 'Det andra projektet' });
  await choose(page, field, other.toLowerCase(), other);
  await form.getByRole('button', { name: 'Spara' }).click();
  return form;
}

/** Whether the element has the focus. */
export const isFocused = (element: Locator): Promise<boolean> =>
  element.evaluate((node) => node === document.activeElement);
