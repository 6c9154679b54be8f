import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ServerApi } from '../../src/contract/ServerApi';
import { LANGUAGES, type Language } from '../../src/i18n/language';
import { sidebarTexts } from '../../src/i18n/sidebar';
import { closePages, sharedBrowser } from '../browser/sharedBrowser';
import { busyWorkbook } from './answers';
import { axeFaults } from './axeFaults';
import { openSidebar } from './openSidebar';
import { helpful } from './referrals/referralAnswers';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(closePages);
afterEach(() => page.close());

const open = async (broken: readonly (keyof ServerApi)[], language: Language = 'en') => {
  const answers = { ...helpful, openWorkbook: [busyWorkbook] };
  page = await openSidebar(browser, { panel: 'asking', language, answers, broken });
};
const used = (language: Language = 'en') => page.locator('main').getByText(sidebarTexts[language].check.used);
const toMend = () => page.getByRole('button', { name: sidebarTexts.en.check.toMend });
const asked = () => page.getByRole('button', { name: 'Asked today: Sean Miller', exact: true });

describe('that sheets are broken', () => {
  it('is said once where the numbers of a panel come from them, and a key leads to where they are mended', async () => {
    await open(['loadAsking', 'recordAsk']);
    await used().waitFor();
    await asked().press('Enter');
    await page.getByRole('status').getByText('Noted on the sheet “Clients”.').waitFor();
    expect(await used().count()).toBe(1);
    await toMend().press('Enter');
    await page.getByRole('heading', { level: 1, name: sidebarTexts.en.home.title }).waitFor();
    expect(await used().count()).toBe(0);
  });

  it('is said of what was written, and to those who listen too', async () => {
    await open(['recordAsk']);
    await asked().waitFor();
    expect(await used().count()).toBe(0);
    await asked().press('Enter');
    await used().waitFor();
    const spoken = page.getByRole('status').getByText(`Press again to take it back. ${sidebarTexts.en.check.used}`);
    await spoken.waitFor({ state: 'attached' });
  });

  it('is not said where they are whole', async () => {
    await open([]);
    await asked().press('Enter');
    await page.getByRole('status').getByText('Noted on the sheet “Clients”.').waitFor();
    expect(await used().count()).toBe(0);
  });

  it.each(LANGUAGES)('is said without a fault that axe finds, and no wider than the panel (%s)', async language => {
    await open(['loadAsking'], language);
    await used(language).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  });
});
