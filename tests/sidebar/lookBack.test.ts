import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SeenLookBack } from '../../src/contract/lookBack';
import { LANGUAGES } from '../../src/i18n/language';
import { sidebarTexts } from '../../src/i18n/sidebar';
import { closePages, sharedBrowser } from '../browser/sharedBrowser';
import { busyWorkbook, orderColumns, willing } from './answers';
import { axeFaults } from './axeFaults';
import { type Answers, callsOf, openSidebar } from './openSidebar';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(closePages);
afterEach(() => page.close());

const fifth = (said: number, came: number) => ({ clients: 100, said, came });
const stage = (name: string, alarm: 'none' | 'atRisk' | 'lost', clients: number, came: number) => ({
  name,
  alarm,
  clients,
  said: 0.5,
  came,
});
/** A wholesaler’s half-year, with the names of stages as wild as people write them. */
const seen: SeenLookBack = {
  outcome: 'seen',
  cut: '2011-06-10',
  lastDay: '2011-12-09',
  clients: 2811,
  came: 1953,
  fifths: [fifth(0.371, 51), fifth(0.481, 52), fifth(0.621, 67), fifth(0.787, 83), fifth(0.946, 94)],
  stages: [
    stage('First purchase', 'none', 25, 22),
    stage('<b>Steady</b>', 'none', 15, 15),
    stage('At risk', 'atRisk', 20, 9),
    stage('Lost', 'lost', 9, 2),
  ],
  skills: {
    chance: { skill: 0.727, margin: 0.019 },
    stage: { skill: 0.612, margin: 0.02 },
    latest: { skill: 0.672, margin: 0.022 },
  },
  verdict: 'better',
  correction: 'kept',
};
const answers: Answers = {
  ...willing,
  openWorkbook: [busyWorkbook],
  loadLookBack: [seen, { outcome: 'tooShort', found: 373, needed: 548 }],
  writeLookBack: [{ outcome: 'written', sheet: { sheetId: 31, sheetName: 'Look back', rows: 18 } }],
};
const open = async (settings: Partial<Parameters<typeof openSidebar>[1]> = {}) => {
  page = await openSidebar(browser, { panel: 'lookBack', ...settings, answers: { ...answers, ...settings.answers } });
};
const requestsTo = async (method: string) =>
  (await callsOf(page)).filter(call => call.method === method).map(call => call.request);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const source = {
  sheetId: 7,
  columns: orderColumns.recognised,
  headers: orderColumns.columns.map(({ header }) => header),
  answers: orderColumns.answers,
};

describe('the look back', () => {
  it('says the verdict first, with its margin, and asks the server once, by the orders as they were last counted', async () => {
    await open();
    const verdict = page.getByRole('heading', { level: 2 }).first();
    expect(await verdict.innerText()).toMatch(/^Yes: the chance tells who comes back, and better/);
    await page.getByText('in 73 of 100 such pairs the chance was right, give or take 2').waitFor();
    await page.getByText('On 10 Jun 2011 you had 2,811 clients. Until 9 Dec 2011, 1,953 of them').waitFor();
    expect(await requestsTo('loadLookBack')).toEqual([{ source, reach: 'halfYear' }]);
  });

  it('draws what was said beside what came, and tells it to who cannot see it', async () => {
    await open();
    const picture = page.getByRole('img');
    expect(await picture.getAttribute('aria-label')).toContain('Fifth 1: said 37 of 100, came 51. Fifth 2:');
    const heights = await picture
      .locator('rect')
      .evaluateAll(bars => bars.map(bar => bar.getBoundingClientRect().height));
    expect(heights).toHaveLength(10);
    expect(heights[1]! / heights[0]!).toBeCloseTo(0.51 / 0.371, 1);
    expect(await picture.locator('text').allTextContents()).toEqual([
      '37',
      '51',
      '48',
      '52',
      '62',
      '67',
      '79',
      '83',
      '95',
      '94',
    ]);
  });

  it('counts who was called what, and what became of them', async () => {
    await open();
    await page.getByText('Called safe: 40. Of them did not come back: 3.').waitFor();
    await page.getByText('Called lost: 9. Of them came back all the same: 2.').waitFor();
    await page.getByText('<b>Steady</b>').waitFor();
    expect(await page.locator('main b').count()).toBe(0);
    await page.getByText('those on the sheet Clients are corrected by this').waitFor();
    await page.getByText('of the lowest fifth 51 of 100 came back last time, of the highest 94.').waitFor();
  });

  it('says the same of all clients where the orders tell nobody from another', async () => {
    await open({ answers: { loadLookBack: [{ ...seen, verdict: 'noSkill', correction: 'notKept' }] } });
    await page.getByRole('heading', { name: /^No: on these orders nobody stands out/ }).waitFor();
    await page.getByText('Of all clients 69 of 100 came back last time').waitFor();
  });

  it('says why nothing can be told of a year, and has no number then', async () => {
    await open();
    await page.getByLabel('A year', { exact: true }).check();
    await page
      .locator('.notice')
      .getByText('Your orders cover 373 days. To look so far back takes at least 548.')
      .waitFor();
    expect(await page.getByRole('img').count()).toBe(0);
    expect(await button('Write as a sheet').count()).toBe(0);
    expect((await requestsTo('loadLookBack')).map(request => (request as { reach: string }).reach)).toEqual([
      'halfYear',
      'year',
    ]);
  });

  it('is written as a sheet, which is shown on a click', async () => {
    await open();
    await button('Write as a sheet').click();
    await page.getByText('It stands on the sheet “Look back”.').first().waitFor();
    await button('Open the sheet').click();
    await expect.poll(() => requestsTo('showSheet')).toEqual([{ sheetId: 31 }]);
  });

  it('leads to the orders where none are recognised', async () => {
    await open({ answers: { findOrders: [[{ sheetId: 7, sheetName: 'Notes', rows: 3, recognised: false }]] } });
    await button('Start from my orders').click();
    await page.getByRole('heading', { level: 1, name: 'Start from my orders' }).waitFor();
  });

  it('is offered by Home where there are clients, and after they have been counted', async () => {
    await open({ panel: 'home' });
    await page.getByRole('button', { name: /^Would it have been right\?/ }).click();
    await page.getByText('Called lost: 9').waitFor();
    await page.close();
    await open({ panel: 'orders' });
    await button('Continue').or(button('See what comes of it')).or(page.locator('form button.primary')).first().click();
    await page.locator('form button.primary').last().click();
    await button('Would it have been right?').click();
    await page.getByText('Called lost: 9').waitFor();
    expect(await requestsTo('loadLookBack')).toHaveLength(1);
  });

  it.each(LANGUAGES)('fits 300 pixels in %s, and axe finds nothing', async language => {
    await open({ language, height: 1500 });
    await page.getByText(sidebarTexts[language].lookBack.assumes).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    expect(await axeFaults(page)).toEqual([]);
  });
});
