import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { OrdersPreview } from '../../../src/contract/orders';
import { noAnswers } from '../../../src/core/orders/noAnswers';
import { LANGUAGES, type Language } from '../../../src/i18n/language';
import { closePages, sharedBrowser } from '../../browser/sharedBrowser';
import { ordersPreview, willing } from '../answers';
import { axeFaults } from '../axeFaults';
import { callsOf, openSidebar } from '../openSidebar';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(closePages);
afterEach(() => page.close());

const way = (name: string, revenue: number, lastDay = '2024-12-30') => ({
  way: name,
  rows: 12,
  revenue,
  firstDay: '2024-03-04',
  lastDay,
});

/** Orders about which there is much to ask; a status would like to be more than a word. */
const asked: OrdersPreview = {
  ...ordersPreview,
  currency: 'PLN',
  returns: 2,
  zeros: 1,
  questions: [
    {
      kind: 'dayOrder',
      open: true,
      answered: false,
      chosen: 'dmy',
      ways: [way('dmy', 1500), way('mdy', 1500, '2024-11-05')],
      examples: [{ row: 2, shown: '3/4/24', readings: ['2024-04-03', '2024-03-04'] }],
    },
    {
      kind: 'decimalMark',
      open: true,
      answered: false,
      chosen: 'point',
      ways: [way('comma', 15), way('point', 1500)],
      examples: [{ row: 3, shown: '$1,500', readings: [1.5, 1500] }],
    },
    {
      kind: 'currency',
      open: true,
      currencies: [
        { currency: 'PLN', rows: 9, amount: 1000, rate: 1 },
        { currency: 'EUR', rows: 3, amount: 500, rate: null },
      ],
    },
    {
      kind: 'status',
      open: true,
      column: 'Deal Stage',
      values: [
        { value: 'Closed Won', rows: 7, amount: 900, counts: true },
        { value: '<img src=x onerror="window.hacked=true">', rows: 2, amount: 9000, counts: false },
        { value: '', rows: 1, amount: 0, counts: true },
      ],
    },
  ],
  print: 'asked',
};
const settled: OrdersPreview = {
  ...asked,
  questions: asked.questions.map(question => ({
    ...question,
    open: false,
    ...('ways' in question && { answered: true }),
  })),
  print: 'settled',
};

const open = async (answers: readonly OrdersPreview[], language: Language = 'en') => {
  page = await openSidebar(browser, {
    panel: 'orders',
    language,
    answers: { ...willing, previewOrders: [...answers] },
  });
  await page.locator('button.primary').click();
  await page.locator('.questions').waitFor();
};
const answersSent = async () =>
  (await callsOf(page))
    .filter(({ method }) => method === 'previewOrders')
    .map(({ request }) => (request as { answers: unknown }).answers);

describe('questions about the orders', () => {
  it('come before the numbers, and nothing can be created until the open ones are answered', async () => {
    await open([asked]);
    expect(await page.getByRole('button', { name: 'Create the sheet' }).isDisabled()).toBe(true);
    expect(await page.locator('.facts').count()).toBe(0);
    await page.getByText('Row 2, 3/4/24: 3 Apr 2024 / 4 Mar 2024').waitFor();
    await page.getByText('Row 3, $1,500: 1.5 / 1,500').waitFor();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
  });

  it('are answered one by one, and each answer is sent with those before', async () => {
    await open([asked, { ...asked, print: 'again' }, settled]);
    await page.getByLabel('Month, then day').press('Space');
    await expect.poll(answersSent).toHaveLength(2);
    await page.getByLabel('EUR').fill('4.25');
    await page.getByRole('group', { name: 'Several currencies' }).getByRole('button').press('Enter');
    await page.locator('.facts').waitFor();
    const rates = [
      { currency: 'PLN', rate: 1 },
      { currency: 'EUR', rate: 4.25 },
    ];
    expect(await answersSent()).toEqual([
      noAnswers,
      { ...noAnswers, dayOrder: 'mdy' },
      { ...noAnswers, dayOrder: 'mdy', rates },
    ]);
    expect(await page.getByRole('button', { name: 'Create the sheet' }).isEnabled()).toBe(true);
    await page.getByText('2 rows take money away and are no purchases.').waitFor();
  });

  it('about statuses show their values as texts, ticked where they are sales', async () => {
    await open([asked, settled]);
    const group = page.getByRole('group', { name: 'Which rows of “Deal Stage” are sales?' });
    const boxes = group.getByRole('checkbox');
    expect(await Promise.all((await boxes.all()).map(box => box.isChecked()))).toEqual([true, false, true]);
    await boxes.nth(2).press('Space');
    await group.getByRole('button', { name: 'Count this way' }).click();
    await page.locator('.facts').waitFor();
    expect((await answersSent())[1]).toEqual({
      ...noAnswers,
      statuses: [
        { value: 'Closed Won', counts: true },
        { value: '<img src=x onerror="window.hacked=true">', counts: false },
        { value: '', counts: false },
      ],
    });
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });

  it('say when a rate is none', async () => {
    await open([asked]);
    await page.getByLabel('EUR').fill('dear');
    await page.getByText('Write a number such as 4.25, or nothing.').waitFor();
    expect(await page.getByRole('group', { name: 'Several currencies' }).getByRole('button').isDisabled()).toBe(true);
  });

  it.each(LANGUAGES)('are accessible, and nothing runs over 300 px (%s)', async language => {
    await open([asked, settled], language);
    expect([
      await axeFaults(page),
      await page.evaluate(() => document.documentElement.scrollWidth > innerWidth),
    ]).toEqual([[], false]);
  });
});
