import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SharePreview } from '../../../src/addon/serverApi';
import { LANGUAGES, type Language } from '../../../src/i18n/language';
import { sidebarTexts } from '../../../src/i18n/sidebar/sidebarTexts';
import { axeFaults } from '../axeFaults';
import { type Answers, callsOf, launchBrowser, openSidebar } from '../openSidebar';
import { nothingToShare, sharedSheets, unsharedSheets } from './previews';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => page?.close());
afterAll(() => browser?.close());

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
    await page.getByRole('radio', { name: 'Only on “Clients”' }).check();
    expect(await counts()).toEqual(['Current values: 6']);
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

  it('names the cells that someone has changed, when the formulas come back', async () => {
    await open({
      ...previews(sharedSheets),
      bringFormulasBack: [
        { restored: 7, changed: [{ sheetName: 'Clients', address: 'Q5' }], sheetNames: ['Clients', 'Scorecard'] },
      ],
    });
    await page.getByRole('button', { name: share.bringBack, exact: true }).click();
    await page.getByText('7 formulas are back.').first().waitFor();
    await page.getByText('they stay as they are: Clients!Q5.').waitFor();
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
