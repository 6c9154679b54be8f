import type { Walk } from './walk';

/** What a new user does with a list of orders, from the first look to the first ask. */
export async function firstWalk({ texts, menuWords, sidebar, click, menu, heading, seen }: Walk): Promise<void> {
  const primary = sidebar.locator('button.primary').first();
  await seen('the orders as opened');
  await menu(menuWords.home);
  await heading(texts.home.title);
  await seen('Home with the next step');
  await click(primary);
  await heading(texts.orders.title);
  await click(primary);
  await sidebar.getByRole('rowheader').first().waitFor();
  await seen('preview of the clients');
  // As of the day on which the orders end: what the preview proposes.
  await click(primary);
  await heading(texts.orders.doneTitle);
  await seen('Clients with their value');
  await click(sidebar.getByRole('button', { name: texts.common.home }));
  await heading(texts.home.title);
  await seen('Home after the clients');
  await menu(menuWords.asking);
  await heading(texts.asking.title);
  const asked = sidebar.getByRole('button', { name: texts.asking.askedFull.replace('{name}', '') }).first();
  await asked.waitFor();
  await seen('whom to ask');
  await click(asked);
  await sidebar.locator('button[aria-pressed="true"]').first().waitFor();
  await seen('asked today is noted');
}
