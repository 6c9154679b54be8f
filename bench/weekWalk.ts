import type { Walk } from './walk';

const PROSPECT = 'Nordic Line';
/** How much of a client's name one types. */
const LETTERS = 4;

/** What a salesperson does with referrals in a week, each from Home: asked today, a new referral, one moved on, word to the referrer. */
export async function weekWalk({ texts, menuWords, sidebar, ...walk }: Walk): Promise<void> {
  const { click, menu, keys, heading, seen, start } = walk;
  const { asking, addReferral, moveReferral, word } = texts;
  const button = (name: string) => sidebar.getByRole('button', { name: filled(name) }).first();
  const atHome = async () => {
    await menu(menuWords.home);
    await heading(texts.home.title);
    await sidebar.locator('#week').waitFor();
    start();
  };
  const week = (title: string) =>
    sidebar.locator('section[aria-labelledby="week"]').getByRole('button', { name: title });

  await atHome();
  await seen('Home with the week');
  await click(week(asking.title));
  const asked = button(asking.askedFull);
  await asked.waitFor();
  await seen('the card of whom to ask');
  await click(asked);
  await sidebar.locator('button[aria-pressed="true"]').first().waitFor();
  await seen('asked today');

  await atHome();
  await click(week(addReferral.title));
  await sidebar.locator('.from-client input:focus').waitFor();
  await seen('the form of a referral');
  const client = await sidebar.getByRole('option').first().textContent();
  await keys(client!.trim().slice(0, LETTERS), 'Enter');
  await sidebar.locator('.chosen-client').waitFor();
  await keys(PROSPECT, 'Enter');
  await sidebar.getByText(PROSPECT).first().waitFor();
  await seen('a referral added');

  await atHome();
  await click(week(moveReferral.title));
  await sidebar.locator('.open-referrals').waitFor();
  await seen('open referrals, the due ones first');
  await click(sidebar.locator('.open-referrals .entry-way').first());
  await click(sidebar.locator('button.primary'));
  await heading(moveReferral.title);
  await seen('a referral moved on');

  await atHome();
  await click(week(moveReferral.title));
  await click(sidebar.locator('details.word > summary'));
  await seen('who waits for word');
  await click(button(word.tellFull));
  await sidebar.getByRole('status').getByText(filled(word.told)).first().waitFor();
  await seen('the referrer was told');
}

/** A text with whatever stands in its gaps. */
const filled = (text: string): RegExp =>
  new RegExp(
    text
      .split(/\{\w+\}/)
      .map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*'),
  );
