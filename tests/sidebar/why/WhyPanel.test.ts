import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Explanation } from '../../../src/contract/explain';
import type { Language } from '../../../src/i18n/language';
import { closePages, sharedBrowser } from '../../browser/sharedBrowser';
import { willing } from '../answers';
import { axeFaults } from '../axeFaults';
import { type Answers, callsOf, openSidebar } from '../openSidebar';
import { clientStage, idealScore, stillDue, timeShare } from './explanations';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(closePages);
afterEach(() => page.close());

const NOTHING: Explanation = { outcome: 'noFormula', address: 'A1' };

/** With a cell selected that nothing computes: the next ones are answered when the button is pressed. */
const open = async (explainCell: Answers['explainCell'] = [timeShare], language: Language = 'en') => {
  const answers = { ...willing, explainCell: [NOTHING, ...explainCell!] };
  page = await openSidebar(browser, { panel: 'why', language, answers });
  await page.locator('button.primary[aria-busy=false]').waitFor();
};
const press = () => page.locator('button.primary').click();
const rows = () => page.locator('.effect-row').allInnerTexts();

it('explains the selected cell at once, and no alarm where nothing computes it', async () => {
  page = await openSidebar(browser, { panel: 'why', answers: { ...willing, explainCell: [timeShare] } });
  await page.getByRole('heading', { level: 2, name: 'These clients deserve' }).waitFor();
  await page.close();
  await open();
  expect(await page.getByRole('alert').count()).toBe(0);
});

it('tells a cell of our sheets in the words of the sheet', async () => {
  await open([stillDue]);
  await press();
  await page.getByRole('heading', { level: 2, name: 'Still due: 2' }).waitFor();
  expect(await page.locator('.because').innerText()).toBe(
    'Still due in AI7\n\nStill due: 2\n\nMinimum referrals a year − received this year.\n\nThe formula is in AI4; this cell is one of those it fills.',
  );
  expect((await rows()).map(row => row.replace(/\s+/g, ' '))).toEqual(['Minimum referrals 3 −20%: 1.4 +20%: 2.6']);
  const told = (await page.locator('.arguments > div').allInnerTexts()).map(text => text.replace(/\s+/g, ' '));
  expect(told.slice(0, 3)).toEqual([
    'Minimum referrals 3 P7',
    '<img src=x onerror="window.hacked=true"> empty A7',
    'Client the whole column Scorecard!A7:A',
  ]);
  await page.getByText('2 more', { exact: true }).click();
  expect(await page.evaluate(() => [document.documentElement.scrollWidth, 'hacked' in window])).toEqual([300, false]);
});

it('leads from home to the explained cell, by keyboard, and tells the result', async () => {
  page = await openSidebar(browser, { answers: { ...willing, explainCell: [NOTHING, timeShare] } });
  await page.getByRole('button', { name: 'Why this number' }).press('Enter');
  await page.locator('h1:focus').getByText('Why this number').waitFor();
  await page.locator('button.primary[aria-busy=false]').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const sentence = 'These clients deserve 35% of your selling time.';
  await page.getByRole('status').getByText(sentence).waitFor();
  await page.getByRole('heading', { level: 2, name: sentence }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Explain the selected cell');
  expect((await callsOf(page)).at(-1)!.method).toBe('explainCell');
  expect((await rows()).map(row => row.replace(/\s+/g, ' '))).toEqual(['revenue_share 70% −20%: 28% +20%: 42%']);
});

it('tells each argument’s value, where it stands and what it means', async () => {
  await open();
  await press();
  const told = page.locator('.arguments > div');
  expect(await told.first().innerText()).toMatch(/^revenue_share\s+B2\s+70%\s+Their share of the business/);
  expect(await told.nth(1).innerText()).toMatch(/^client_kind\s+left out\s+\(optional, "existing"\)/);
});

it('puts the strongest first, folds the weaker away, and shows headers as text', async () => {
  await open([idealScore]);
  await press();
  const names = () => page.locator('.effect-row .name').allTextContents();
  await expect.poll(names).toHaveLength(6);
  expect((await names()).slice(0, 2)).toEqual(['<img src=x onerror="window.hacked=true">', 'Pays on time']);
  await page.getByText('1 more affects it less').click();
  expect(await page.getByText('The formula is in G5').count()).toBe(1);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
});

it('says when the formula stands inside another, and when no number moves its answer', async () => {
  await open([{ ...timeShare, nested: true, shown: '0.4', effects: [] }]);
  await press();
  await page.getByText('The cell shows 0.4.').waitFor();
  await page.getByText('None of its numbers, 20% lower or higher by itself, changes it.').waitFor();
});

it('asks nothing of the numbers of an answer that none of them moves', async () => {
  await open([timeShare, { ...timeShare, still: true, effects: [] }]);
  const moves = page.getByRole('heading', { name: 'What affects it most' });
  await press();
  await moves.waitFor();
  await press();
  await moves.waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 2, name: 'These clients deserve' }).waitFor();
  expect(await moves.count()).toBe(0);
});

const REFUSALS: readonly (readonly [Explanation, string])[] = [
  [{ outcome: 'noFormula', address: 'C9' }, 'C9 is not computed: it was typed, or came from your orders.'],
  [
    {
      outcome: 'unreadable',
      address: 'C9',
      name: 'TIME_SHARE',
      argument: 'revenue_share',
      text: 'B2*2',
      reason: 'expression',
    },
    'TIME_SHARE in C9 cannot be explained: its revenue_share is “B2*2”, which has to be computed first.',
  ],
  [
    {
      outcome: 'unreadable',
      address: 'C9',
      name: 'TIME_SHARE',
      argument: 'revenue_share',
      text: 'Gone!A1',
      reason: 'noCells',
    },
    'its revenue_share points to “Gone!A1”, which is not in this workbook.',
  ],
  [{ ...timeShare, result: '', fault: '70 is more than 100%.', effects: [] }, '70 is more than 100%.'],
];

it.each(REFUSALS)(
  'says why there is nothing to explain, and explains the next cell: %#',
  async (explanation, sentence) => {
    await open([explanation, timeShare]);
    await press();
    await page.getByRole('alert').getByText(sentence).waitFor();
    await press();
    await page.getByRole('heading', { level: 2, name: 'These clients deserve' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  },
);

it('asks once, however often the button is pressed meanwhile, and again after a failure', async () => {
  page = await openSidebar(browser, { panel: 'why', answers: { ...willing, explainCell: [] } });
  await press();
  await press();
  expect((await callsOf(page)).filter(({ method }) => method === 'explainCell')).toHaveLength(1);
  await page.close();
  await open([{ fails: 'The document is busy.' }, timeShare]);
  await press();
  await page.getByRole('alert').getByText('The document is busy.').waitFor();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { level: 2, name: 'These clients deserve' }).waitFor();
});

it.each(['en', 'pl', 'ru'] as const)('has nothing for axe to object to and fits in 300 px in %s', async language => {
  const answers = [timeShare, stillDue, idealScore, clientStage, ...REFUSALS.map(([explanation]) => explanation)];
  await open(answers, language);
  for (const [i] of answers.entries()) {
    await press();
    await page.locator('.because, .notice').first().waitFor();
    expect([i, await axeFaults(page)]).toEqual([i, []]);
    expect([i, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([i, 300]);
  }
});
