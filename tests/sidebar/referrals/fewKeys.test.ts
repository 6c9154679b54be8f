import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { closePages, sharedBrowser } from '../../browser/sharedBrowser';
import { busyWorkbook } from '../answers';
import { callsOf, openSidebar } from '../openSidebar';
import { book, helpful } from './referralAnswers';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(closePages);
afterEach(() => page.close());

/** Home of a workbook in use; the newest row of its log is Eve's, of quality 4. */
const open = async () => {
  const loadReferrals = [{ ...book, last: { salesperson: 'Eve', quality: 4 } }];
  page = await openSidebar(browser, { answers: { ...helpful, loadReferrals }, brought: busyWorkbook });
};
const focused = (name: string) =>
  expect
    .poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).labels?.[0]?.textContent))
    .toBe(name);
const requestOf = async (method: string) => (await callsOf(page)).find(call => call.method === method)?.request;
const way = (name: RegExp | string) => page.getByRole('button', { name });

describe('from Home', () => {
  it('a referral is added by one click and one line of the keyboard', async () => {
    await open();
    await way(/^Add a referral/).click();
    await focused('Find a client or type a name');
    await page.keyboard.type('tamara');
    await page.keyboard.press('Enter');
    await focused('Whom you are recommended to');
    await page.keyboard.type('Bridge Ltd');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'In the log' }).waitFor();
    // Who received it, how good it is and when are proposed.
    expect(await requestOf('addReferral')).toMatchObject({
      from: 'Tamara Chand',
      prospect: 'Bridge Ltd',
      salesperson: 'Eve',
      quality: 4,
      day: '2026-01-31',
    });
  });

  it('a referral is moved on by three clicks', async () => {
    await open();
    await way(/^Move a referral on/).click();
    await way(/^Bridge Ltd/).click();
    await way('Save').click();
    await page.getByRole('status').getByText('Bridge Ltd: Deal. Saved in the log.').waitFor();
    expect(await requestOf('moveReferral')).toMatchObject({ prospect: 'Bridge Ltd', stage: 3, day: '2026-01-31' });
  });

  it('an ask of today is noted by two clicks', async () => {
    await open();
    await way(/^Whom to ask this week/).click();
    await way('Asked today: Sean Miller').click();
    await page.getByRole('status').getByText('Noted on the sheet “Clients”.').waitFor();
    expect(await requestOf('recordAsk')).toMatchObject({ client: 'Sean Miller', day: '2026-01-31' });
  });
});
