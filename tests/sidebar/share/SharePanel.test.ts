import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SharePreview } from '../../../src/contract/share';
import { LANGUAGES, type Language } from '../../../src/i18n/language';
import { sidebarTexts } from '../../../src/i18n/sidebar';
import { closePages, sharedBrowser } from '../../browser/sharedBrowser';
import { axeFaults } from '../axeFaults';
import { type Answers, callsOf, openSidebar } from '../openSidebar';
import { nothingToShare, sharedSheets, unsharedSheets } from './previews';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(() => page?.close());
afterAll(closePages);

const { share } = sidebarTexts.en;

async function open(answers: Answers, language: Language = 'en'): Promise<Page> {
  page = await openSidebar(browser, { answers, language, panel: 'share' });
  await page.getByRole('heading', { level: 1, name: sidebarTexts[language].share.title }).waitFor();
  return page;
}

const previews = (...of: readonly SharePreview[]) => ({ previewShare: of });

describe('sharing without the add-on', () => {
  it('says what will stand in place of the formulas, and asks for that', async () => {
    await open({
      ...previews(unsharedSheets, sharedSheets),
      prepareToShare: [{ native: 3, values: 5, left: [], sheetNames: ['Clients', 'Scorecard'] }],
    });
    const counts = () => page.locator('form').getByRole('listitem').allTextContents();
    await page.getByRole('button', { name: share.prepare }).waitFor();
    expect(await counts()).toEqual(['Google Sheets formulas: 3', 'Current values: 5']);
    await page.getByRole('radio', { name: share.values }).check();
    expect(await counts()).toEqual(['Current values: 8']);
    await page.getByRole('radio', { name: share.oneSheet }).check();
    expect(await counts()).toEqual(['Current values: 6']);
    await page.getByLabel(share.sheet, { exact: true }).selectOption('Scorecard');
    expect(await counts()).toEqual(['Current values: 2']);
    await page.getByRole('radio', { name: share.allSheets }).check();
    await page.getByRole('radio', { name: share.native }).check();
    await page.getByRole('button', { name: share.prepare }).click();
    await page.getByText('8 formulas are replaced.').first().waitFor();
    await page.getByText('8 formulas are kept on a hidden sheet of this workbook.').waitFor();
    expect((await callsOf(page)).map(({ method, request }) => [method, request])).toContainEqual([
      'prepareToShare',
      { sheetId: null, way: 'native' },
    ]);
    // The button that was pressed is gone, so the focus goes to what was done.
    expect(await page.locator(':focus').textContent()).toBe('8 formulas are replaced.');
  });

  it('leaves the sheet as it is where a copy is wanted, and says when there is one already', async () => {
    const left = [{ sheetName: 'Clients', address: 'Q9' }];
    const outcome = { native: 0, values: 6, left, sheetNames: ['Clients'] };
    await open({
      ...previews(unsharedSheets),
      copyToShare: [
        { ...outcome, copy: { sheetName: 'Clients (to share)', added: true } },
        { ...outcome, copy: { sheetName: 'Clients (to share)', added: false } },
      ],
    });
    await page.getByRole('radio', { name: share.values }).check();
    const copy = page.getByRole('radio', { name: share.copy });
    await copy.check();
    expect(await copy.getAttribute('aria-describedby').then(id => page.locator(`[id="${id}"]`).textContent())).toBe(
      share.copyWhy,
    );
    expect(await page.locator('form').getByRole('listitem').allTextContents()).toEqual(['Current values: 6']);
    await page.getByRole('button', { name: share.prepare }).click();
    await page.getByText('The copy is ready: “Clients (to share)”. 6 formulas are replaced.').first().waitFor();
    await page.getByText('Clients!Q9').waitFor();
    await page.getByRole('button', { name: share.prepare }).click();
    await page.getByText('There is a copy of just this already: “Clients (to share)”.').first().waitFor();
    expect(
      (await callsOf(page)).filter(({ method }) => method === 'copyToShare').map(({ request }) => request),
    ).toEqual([
      { sheetId: 1, way: 'values' },
      { sheetId: 1, way: 'values' },
    ]);
  });

  it('means the sheet that the person looks at, also when the copy has come to the front', async () => {
    const [clients, scorecard] = unsharedSheets.sheets;
    const looked = {
      sheets: [
        { ...clients!, active: false },
        { ...scorecard!, active: true },
      ],
    };
    const copied = { sheets: looked.sheets.map(sheet => ({ ...sheet, active: false })) };
    const outcome = { native: 1, values: 1, left: [], sheetNames: ['Scorecard'] };
    await open({
      ...previews(looked, copied),
      copyToShare: [{ ...outcome, copy: { sheetName: 'Scorecard (to share)', added: true } }],
    });
    await page.getByRole('radio', { name: share.copy }).check();
    await page.getByRole('button', { name: share.prepare }).click();
    await page.getByText('The copy is ready').first().waitFor();
    expect(await page.getByRole('radio', { name: share.copy }).isChecked()).toBe(true);
    expect(await page.getByLabel(share.sheet, { exact: true }).locator('option:checked').textContent()).toBe(
      'Scorecard',
    );
    expect((await callsOf(page)).at(-2)?.request).toEqual({ sheetId: 2, way: 'native' });
  });

  it('offers the only sheet with formulas first', async () => {
    await open({
      previewShare: [{ sheets: unsharedSheets.sheets.slice(1) }],
      prepareToShare: [{ native: 1, values: 1, left: [], sheetNames: ['Scorecard'] }],
    });
    await page.getByRole('button', { name: share.prepare }).click();
    await page.getByText('2 formulas are replaced.').first().waitFor();
    expect((await callsOf(page)).at(-2)?.request).toEqual({ sheetId: 2, way: 'native' });
  });

  it('names the cells that someone has changed, when the formulas come back', async () => {
    await open({
      ...previews(sharedSheets),
      bringFormulasBack: [
        { restored: 7, changed: [{ sheetName: 'Clients', address: 'Q5' }], sheetNames: ['Clients', 'Scorecard'] },
      ],
    });
    await page.getByRole('button', { name: share.bringBack, exact: true }).click();
    await page.getByText('7 formulas are back.').first().waitFor();
    await page.getByText('the formula needs: Clients!Q5.').waitFor();
  });

  it('has nothing to do where no sheet has formulas of ours', async () => {
    await open(previews(nothingToShare));
    await page.getByText(share.none).waitFor();
    expect(await page.getByRole('button', { name: share.prepare }).count()).toBe(0);
  });

  it.each(LANGUAGES)('is easy to use for everyone, in %s', async language => {
    await open(previews(unsharedSheets), language);
    await page.getByRole('button', { name: sidebarTexts[language].share.prepare }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    await page.close();
    await open(previews(sharedSheets), language);
    await page.getByRole('button', { name: sidebarTexts[language].share.bringBack, exact: true }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  });
});
