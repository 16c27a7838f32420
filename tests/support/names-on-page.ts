import type { SimulationOnPage } from './simulation-on-page.ts';

/** Gives a company's name in a presenter's window, and asks for it to be kept in the browser. */
export async function saveNames(desk: SimulationOnPage): Promise<void> {
  const { frame, words } = desk;
  await frame.locator('summary', { hasText: words.t('names.title') }).click();
  await frame.getByLabel(words.t('names.company'), { exact: true }).fill('Nya Bolaget AB');
  await frame.getByLabel(words.t('names.save')).check();
  await desk.button('names.use').click();
}
