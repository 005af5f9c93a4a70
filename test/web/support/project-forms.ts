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
 * Types into a field that suggests, and takes the suggestion by the keyboard once it is marked. What is typed
 * is never just what is chosen, so that one is told from the other.
 */
export async function choose(page: Page, field: Locator, typed: string, option: string) {
  await field.clear();
  await field.pressSequentially(typed);
  const wanted = page.getByRole('option', { name: option }).first();
  await wanted.waitFor();
  await shown(async () => {
    await page.keyboard.press('ArrowDown');
    await shown(wanted).toHaveAttribute('data-focused', 'true', { timeout: 1_000 });
  }).toPass();
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').waitFor({ state: 'hidden' });
  await shown(field).not.toHaveValue(typed);
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
