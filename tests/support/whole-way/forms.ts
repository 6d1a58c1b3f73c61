import type { Locator } from 'playwright-core';
import type { Colleague } from './office';

/** A field of a form, by the name under which it is stored. */
export const fieldOf = (form: Locator, name: string): Locator => form.locator(`[name="${name}"]`);

/** A list of a form, by its label, behind which Strapi writes how many are chosen. */
export const listOf = (form: Locator, label: string): Locator =>
  form.getByRole('combobox', { name: new RegExp(`^${label}`) });

/** Writes into fields of a form, by their names. */
export const writeFields = async ({ hand }: Colleague, form: Locator, texts: Record<string, string>): Promise<void> => {
  for (const [name, text] of Object.entries(texts)) await hand.write(fieldOf(form, name), text);
};

/** Writes the body of the story that is open. */
export const writeBody = ({ hand, page }: Colleague, text: string): Promise<void> =>
  hand.write(page.locator('[data-slate-editor]'), text);

/** Saves a form and waits until nothing is left to be saved. */
export const save = async ({ hand, words }: Colleague, form: Locator): Promise<void> => {
  const button = { name: words.strapi.save, exact: true } as const;
  await hand.click(form.getByRole('button', button));
  await form.getByRole('button', { ...button, disabled: true }).waitFor();
};

/** Opens the first group of fields that has nothing in it. */
export const openEmpty = ({ hand, words }: Colleague, form: Locator): Promise<void> =>
  hand.click(form.getByRole('button', { name: words.strapi.empty }).first());

/** Begins, from a list of what there is, what is not there yet; gives the window in which it is written. */
export const beginNew = async ({ hand, page, words }: Colleague, list: Locator): Promise<Locator> => {
  await hand.choose(list, words.strapi.create);
  return page.getByRole('dialog');
};

/** Saves what is written in a window above the form, and closes it. */
export const saveAndClose = async (colleague: Colleague, window: Locator): Promise<void> => {
  await save(colleague, window);
  await colleague.hand.click(window.getByRole('button', { name: colleague.words.strapi.close, exact: true }));
  await window.waitFor({ state: 'detached' });
};
