import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PrintOffer } from '../../../src/contract/print';
import { LANGUAGES, type Language } from '../../../src/i18n/language';
import { sidebarTexts } from '../../../src/i18n/sidebar';
import { closePages, sharedBrowser } from '../../browser/sharedBrowser';
import { axeFaults } from '../axeFaults';
import { type Answers, callsOf, openSidebar } from '../openSidebar';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(() => page?.close());
afterAll(closePages);

const { print } = sidebarTexts.en;

const clients = { sheetId: 8, sheetName: 'Clients' };
const named = { sheetId: 9, sheetName: '<img src=x onerror="window.hacked=true"> & Sons #1' };
const columnsOf = (count: number, rows: number) =>
  Array.from({ length: count }, (_, i) => ({ letters: String.fromCharCode(65 + i), width: 200, rows }));
const offerOf = (columns: PrintOffer['columns'], sheet = clients): PrintOffer => ({
  sheet,
  ours: [clients, named],
  columns,
  charts: [],
  link: `https://docs.google.com/spreadsheets/d/abc/export?format=pdf&gid=${sheet.sheetId}&size=A4`,
});
const wide = offerOf(columnsOf(20, 76));
const narrow = offerOf(columnsOf(3, 9), named);

async function open(answers: Answers, language: Language = 'en'): Promise<Page> {
  page = await openSidebar(browser, {
    answers: { selectToPrint: [null], ...answers },
    language,
    panel: 'print',
    height: 700,
  });
  // The page notes what the link would open, and opens nothing.
  await page.evaluate(() => {
    const opened: string[] = [];
    Object.assign(window, { opened });
    document.addEventListener('click', event => {
      const link = (event.target as Element).closest('a');
      if (link === null || event.defaultPrevented) return;
      event.preventDefault();
      opened.push(link.href);
    });
  });
  await page.getByRole('heading', { level: 1, name: sidebarTexts[language].print.title }).waitFor();
  return page;
}

const link = () => page.getByRole('link', { name: print.open });
const opened = () => page.evaluate(() => (window as unknown as { opened: string[] }).opened);
const comeBack = () => page.evaluate(() => window.dispatchEvent(new Event('focus')));
const requestsTo = async (method: string) =>
  (await callsOf(page)).filter(call => call.method === method).map(call => call.request);
const asked = (address: string | null | undefined) => new URL(address ?? '').searchParams;

describe('printing a sheet', () => {
  it('begins with the sheet that the person looks at, and leads to a PDF of what it holds', async () => {
    await open({ loadPrint: [narrow] });
    await link().waitFor();
    expect(await requestsTo('loadPrint')).toEqual([{ sheetId: null }]);
    expect(await page.getByLabel(print.sheet, { exact: true }).locator('option:checked').textContent()).toBe(
      named.sheetName,
    );
    await page.getByText('Rows 1 to 9, upright page').waitFor();
    expect(await page.getByRole('radio').count()).toBe(0);
    expect(await link().getAttribute('target')).toBe('_blank');
    const query = asked(await link().getAttribute('href'));
    expect(['format', 'gid', 'size', 'range', 'portrait'].map(name => query.get(name))).toEqual([
      'pdf',
      '9',
      'A4',
      'A1:C9',
      'true',
    ]);
    expect(await link().getAttribute('href')).not.toContain('Sons');
    await link().click();
    expect(await opened()).toHaveLength(1);
    await expect.poll(() => requestsTo('selectToPrint')).toEqual([{ sheetId: 9, first: 1, last: 3, rows: 9 }]);
  });

  it('offers the columns of a wide sheet in parts that are still to be read, and all of them', async () => {
    await open({ loadPrint: [wide] });
    await link().waitFor();
    expect(await page.getByRole('radio').count()).toBe(3);
    expect(asked(await link().getAttribute('href')).get('range')).toBe('A1:K76');
    await page.getByRole('radio', { name: 'L to T', exact: true }).check();
    expect(asked(await link().getAttribute('href')).get('range')).toBe('L1:T76');
    await page.getByRole('radio', { name: 'A to T: all, in small print' }).check();
    expect(asked(await link().getAttribute('href')).get('range')).toBe('A1:T76');
    await page.getByText(print.narrower).waitFor();
  });

  it('shows another sheet that is chosen', async () => {
    await open({ loadPrint: [wide, narrow] });
    await link().waitFor();
    await page.getByLabel(print.sheet, { exact: true }).selectOption(named.sheetName);
    await page.getByText('Rows 1 to 9, upright page').waitFor();
    expect(await requestsTo('loadPrint')).toEqual([{ sheetId: null }, { sheetId: 9 }]);
  });

  it('looks again when the person comes back, and opens no PDF of what stood there before', async () => {
    await open({ loadPrint: [narrow, offerOf(columnsOf(3, 12), named)] });
    await link().waitFor();
    // The click comes once the page is drawn anew, and before the answer, which takes a turn of the page at least.
    await page.evaluate(async () => {
      window.dispatchEvent(new Event('focus'));
      for (let i = 0; i < 5; i++) await Promise.resolve();
      document.querySelector<HTMLElement>('a.primary')!.click();
    });
    await expect.poll(opened).toHaveLength(1);
    expect((await opened()).map(address => asked(address).get('range'))).toEqual(['A1:C12']);
  });

  it('opens nothing where the person has gone to another sheet meanwhile, but shows what is there', async () => {
    await open({ loadPrint: [narrow, wide] });
    await link().waitFor();
    await comeBack();
    await page.getByRole('radio', { name: 'A to K', exact: true }).waitFor();
    expect(asked(await link().getAttribute('href')).get('gid')).toBe('8');
    expect(await opened()).toEqual([]);
  });

  it('says so where nothing stands on the sheet, and where it cannot be read', async () => {
    await open({ loadPrint: [offerOf(columnsOf(2, 0)), { fails: 'This sheet is gone.' }] });
    await page.getByText(print.nothing).waitFor();
    expect(await link().count()).toBe(0);
    await comeBack();
    await page.getByRole('alert').getByText('This sheet is gone.').waitFor();
  });

  it('names sheets as they are called, whatever that is', async () => {
    await open({ loadPrint: [narrow] });
    await link().waitFor();
    expect(await page.evaluate(() => (window as { hacked?: boolean }).hacked)).toBeUndefined();
  });

  it.each(LANGUAGES)('is easy to use for everyone, in %s', async language => {
    await open({ loadPrint: [wide] }, language);
    await page.getByRole('link', { name: sidebarTexts[language].print.open }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  });
});
