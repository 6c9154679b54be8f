import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { OrdersPreview } from '../../../src/contract/orders';
import { LANGUAGES } from '../../../src/i18n/language';
import { closePages, sharedBrowser } from '../../browser/sharedBrowser';
import { clientNames, ordersPreview, willing } from '../answers';
import { axeFaults } from '../axeFaults';
import { type Answers, callsOf, openSidebar } from '../openSidebar';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(closePages);
afterEach(() => page.close());

/** Clients come, change and go; two of them would like to be more than a name. */
const recounted: OrdersPreview = {
  ...ordersPreview,
  target: { sheetName: 'Clients', state: 'refill', freeName: 'Clients' },
  recount: {
    added: { count: 12, names: clientNames.slice(0, 5) },
    changed: {
      count: 3,
      clients: [
        {
          client: 'Raymond Buch',
          purchases: { before: 2, after: 3 },
          revenueInAll: { before: 14052, after: 15117.339 },
        },
        {
          client: clientNames[5]!,
          purchases: { before: 4, after: 4 },
          revenueInAll: { before: 900, after: 850 },
        },
        { client: 'Tom Ashbrook', purchases: { before: 4, after: 4 }, revenueInAll: { before: 14595, after: 14595 } },
      ],
    },
    gone: {
      count: 4,
      typed: 1,
      clients: [
        { client: 'Acme sp z o.o.', row: 6, typed: false },
        { client: 'Grzegorz Brzęczyszczykiewicz i Wspólnicy', row: 9, typed: true },
        { client: clientNames[2]!, row: 11, typed: false },
        { client: '', row: 14, typed: false },
      ],
    },
  },
  print: 'recounted',
};

const open = async (answers: Answers, language: 'en' | 'pl' | 'ru' = 'en') => {
  page = await openSidebar(browser, {
    panel: 'orders',
    language,
    answers: { ...willing, previewOrders: [recounted], ...answers },
  });
  await page.locator('button.primary').click();
  await page.locator('.facts').waitFor();
};
const requests = async () =>
  (await callsOf(page)).filter(({ method }) => method === 'createClients').map(({ request }) => request);
const overflows = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

describe('counting again', () => {
  it('names who comes, whose numbers change and who is gone, as texts', async () => {
    await open({});
    const section = page.getByRole('region', { name: 'What changes on “Clients”' });
    const items = await section.getByRole('listitem').allInnerTexts();
    expect(items).toEqual([
      ...clientNames.slice(0, 5),
      'and 7 more',
      'Raymond Buch purchases: 2 → 3, revenue: 14,052 → 15,117',
      `${clientNames[5]} revenue: 900 → 850`,
      'Tom Ashbrook days or profit',
      'Acme sp z o.o.',
      'Grzegorz Brzęczyszczykiewicz i Wspólnicy something is typed there',
      clientNames[2]!,
      'Row 14, without a name',
    ]);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });

  it('keeps the rows of those who are gone unless the person says otherwise', async () => {
    await open({});
    expect(await page.getByLabel('Keep them').isChecked()).toBe(true);
    await page.getByLabel('Remove them').press('Space');
    await page.getByRole('button', { name: 'Count again' }).press('Enter');
    await page.getByRole('heading', { name: 'Your client list is ready' }).waitFor();
    expect(await requests()).toMatchObject([{ print: 'recounted', gone: 'remove' }]);
  });

  it('says what became of them', async () => {
    const sheet = { sheetId: 8, sheetName: 'Clients', rows: 793 };
    await open({ createClients: [{ outcome: 'filled', sheet, gone: { kept: 1, removed: 3 }, logged: 0, months: 12 }] });
    await page.getByRole('button', { name: 'Count again' }).click();
    await page.getByText('1 client is no longer in the orders: the row is kept without the old numbers.').waitFor();
    await page.getByText('3 rows of clients no longer in the orders are removed.').waitFor();
    await page.getByText('12 months are counted on the sheet “Months”.').waitFor();
    await page.getByRole('button', { name: 'Who was lost' }).click();
    await page.getByRole('heading', { name: 'Keeping clients' }).waitFor();
  });

  it('asks nothing where nobody is gone, and says so where nothing changes', async () => {
    const none = { count: 0, names: [] };
    const gone = { count: 0, typed: 0, clients: [] };
    const recount = { added: none, changed: { count: 0, clients: [] }, gone };
    await open({ previewOrders: [{ ...recounted, recount }] });
    await page.getByText('Nothing: every client has these numbers already.').waitFor();
    expect(await page.getByRole('radio').count()).toBe(0);
  });

  it('shows the preview again, with what was before, when the orders have changed meanwhile', async () => {
    const orders: OrdersPreview = { ...recounted, orders: 9982, revenue: 2297300, recount: null, print: 'changed' };
    const sheet = { sheetId: 8, sheetName: 'Clients', rows: 793 };
    const filled = { outcome: 'filled', sheet, gone: { kept: 0, removed: 0 }, logged: 0, months: 0 } as const;
    await open({ createClients: [{ outcome: 'changedMeanwhile', orders }, filled] });
    await page.getByLabel('Remove them').check();
    await page.getByRole('button', { name: 'Count again' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('Nothing was written');
    expect(await page.locator('.facts dd').allInnerTexts()).toEqual([
      '9,981 → 9,982',
      '793',
      '2,297,201 → 2,297,300',
      '3 Jan 2014 – 30 Dec 2017',
    ]);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.getByRole('button', { name: 'Count again' }).click();
    await page.getByRole('heading', { name: 'Your client list is ready' }).waitFor();
    expect(await requests()).toMatchObject([
      { print: 'recounted', gone: 'remove' },
      { print: 'changed', gone: 'keep' },
    ]);
  });

  it.each(LANGUAGES)('is accessible, and nothing runs over 300 px (%s)', async language => {
    await open(
      { createClients: [{ outcome: 'changedMeanwhile', orders: { ...recounted, print: 'other' } }] },
      language,
    );
    expect([await axeFaults(page), await overflows()]).toEqual([[], false]);
    await page.locator('button.primary').click();
    await page.getByRole('alert').waitFor();
    expect([await axeFaults(page), await overflows()]).toEqual([[], false]);
  });
});
