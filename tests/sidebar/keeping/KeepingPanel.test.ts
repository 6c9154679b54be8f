import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/language';
import { closePages, sharedBrowser } from '../../browser/sharedBrowser';
import { axeFaults } from '../axeFaults';
import { callsOf, openSidebar } from '../openSidebar';
import { keeping, keeps, retention } from './keepingAnswers';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(closePages);
afterEach(() => page.close());

const open = async (settings: Partial<Parameters<typeof openSidebar>[1]> = {}) => {
  page = await openSidebar(browser, { panel: 'keeping', ...settings, answers: { ...keeps, ...settings.answers } });
};
const button = (name: string) => page.getByRole('button', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { name });
const spoken = () => page.getByRole('status');
const asked = async () => (await callsOf(page)).slice(1);

describe('keeping clients', () => {
  it('shows who became lost, with what they are worth and whom they brought, and more of them on a click', async () => {
    await open();
    await heading('7 lost clients are not on the list yet').waitFor();
    const [first, second] = [page.locator('.lost-client').nth(1), page.locator('.lost-client').nth(2)];
    expect(await first.locator('.worth').textContent()).toBe('worth $41,000');
    expect(await first.locator('.note').textContent()).toBe(
      'has brought in $120,000 so far · 12 purchases, the last on 5 Mar 2025 · lost since 10 Sept 2025 · Eve',
    );
    await first.getByText('has brought 3 clients, $52,000 a year: call first').waitFor();
    expect(await second.locator('.note').textContent()).toContain('1 purchase, on 5 Mar 2025');
    expect(await page.locator('.lost-client .worth').count()).toBe(1);
    expect(await page.locator('.lost-client').count()).toBe(1 + 5);
    await button('Show more clients').click();
    await expect.poll(() => page.locator('.lost-client').count()).toBe(1 + 7);
  });

  it('puts one on the list with the reason, says so, and goes on at the list', async () => {
    await open();
    await page.getByLabel('Why they left').first().selectOption('Competitor’s price');
    await button('Put on the list: Sean Miller').click();
    await spoken().getByText('1 client is on the list now: “Keeping clients”.').waitFor();
    await heading('6 lost clients are not on the list yet').waitFor();
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('lost');
    expect(await asked()).toEqual([
      {
        method: 'addLost',
        request: { clients: [{ client: 'Sean Miller', lastDay: '2025-03-05' }], reason: 'Competitor’s price' },
      },
    ]);
  });

  it('puts all on the list on one click, without a reason', async () => {
    const none = { ...keeping, lost: [], lostInAll: 0 };
    await open({ answers: { addLost: [{ added: 7, keeping: none }] } });
    await button('Put all 7 on the list').click();
    await heading('Nobody is lost who is not on the list').waitFor();
    const [{ request }] = (await asked()) as unknown as [{ request: { clients: unknown[]; reason: null } }];
    expect([request.clients.length, request.reason]).toEqual([7, null]);
    expect(await button('Put all 7 on the list').count()).toBe(0);
  });

  it('says where nobody was added, because they have bought since', async () => {
    await open({ answers: { addLost: [{ added: 0, keeping }] } });
    await button('Put on the list: A').click();
    await page.getByText('Nobody was added: they have bought since, or are on the list already.').first().waitFor();
  });

  it('asks whether one was won back, notes it, and takes that back', async () => {
    await open();
    await page.getByText('lost on 1 Dec 2024, bought again, last on 20 Jan 2026').waitFor();
    await button('Won back: Ken Black').click();
    await spoken().getByText('Noted on the list. Press again to take it back.').waitFor();
    await button('Won back: Ken Black').click();
    await spoken().getByText('Taken back.').waitFor();
    const note = { client: 'Ken Black', lostDay: '2024-12-01' };
    expect((await asked()).map(({ request }) => request)).toEqual([
      { ...note, former: null, day: '2026-01-20' },
      { ...note, former: '2026-01-20', day: null },
    ]);
  });

  it('says where somebody was faster, and loads again', async () => {
    await open({ answers: { recordBack: [{ outcome: 'changedMeanwhile' }] } });
    await button('Won back: Ken Black').click();
    await page.getByRole('alert').getByText('Someone has since changed the row of Ken Black on the list.').waitFor();
    await button('Load again').click();
    await page.waitForFunction('window.calls.filter(({ method }) => method === "loadKeeping").length === 2');
  });

  it('says how many stay, takes that for the Settings on one click, and takes it back', async () => {
    await open();
    await page
      .getByText(
        '231 of 312 clients who bought in the year before bought again in the last one (orders to 30 Jan 2026).',
      )
      .waitFor();
    await page
      .getByText('Measured: 74 in 100 stay another year (70 to 78), from 312 clients, orders to 30 Jan 2026')
      .waitFor();
    await button('Use 74% on Settings').click();
    await page.getByText('On Settings: 74%').waitFor();
    await button('Take it back: 80%').click();
    await page.getByText('On Settings: 80%').waitFor();
    await button('Use 74% on Settings').waitFor();
    expect((await asked()).map(({ request }) => request)).toEqual([
      { changes: [{ id: 'retention', former: 0.8, value: 0.74 }] },
      { changes: [{ id: 'retention', former: 0.74, value: 0.8 }] },
    ]);
  });

  it('says how many stay with each salesperson, and where that is too few to tell', async () => {
    await open();
    await page.getByText('By salesperson').click();
    expect(await page.locator('.stays .note').allTextContents()).toEqual([
      '190 of 240 · 75 to 83 in 100',
      '1 of 4 · too few to tell',
    ]);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
  });

  it.each([
    ['Too few to tell: leave your own estimate.', { ...retention, all: { ...retention.all!, tells: false } }],
    ['Nothing measured: the orders are shorter than two years', { ...retention, all: null }],
    ['Nothing measured: count your orders once more', { ...retention, to: '', all: null }],
  ])('offers no number where there is none to go by: %s', async (sentence, told) => {
    await open({ answers: { loadKeeping: [{ ...keeping, retention: told }] } });
    await page.getByText(sentence).waitFor();
    expect(await page.getByRole('button', { name: /Settings/ }).count()).toBe(0);
  });

  it('says the way on where there is no Clients sheet', async () => {
    await open({ answers: { loadKeeping: [{ ...keeping, sheetName: null, lost: [], lostInAll: 0, back: [] }] } });
    await button('Start from my orders').click();
    await heading('Start from my orders').waitFor();
  });

  it.each(LANGUAGES)('has nothing that axe objects to in %s', async language => {
    await open({ language });
    await page.locator('.lost-client button').first().click();
    await page.getByRole('button', { pressed: true }).waitFor();
    await page.locator('details summary').click();
    expect(await axeFaults(page)).toEqual([]);
    const widths = await page.evaluate('[document.documentElement.scrollWidth, innerWidth]');
    expect(widths).toEqual([300, 300]);
  });
});
