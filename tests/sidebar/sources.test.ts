import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Source, Sources } from '../../src/contract/sources';
import { LANGUAGES } from '../../src/i18n/language';
import { sidebarTexts } from '../../src/i18n/sidebar';
import { closePages, sharedBrowser } from '../browser/sharedBrowser';
import { axeFaults } from './axeFaults';
import { type Answers, callsOf, openSidebar } from './openSidebar';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(closePages);
afterEach(() => page.close());

const [A, B] = ['A'.repeat(44), 'B'.repeat(44)] as const;
const url = (id: string) => `https://docs.google.com/spreadsheets/d/${id}/edit`;
const source = (salesperson: string, state: Source['state'], id = A): Source => ({
  salesperson,
  state,
  link: url(id),
  clients: 0,
  received: 0,
  deals: 0,
});
const none: Sources = { sheet: null, sources: [], salespeople: ['Anna Nowak', 'Jan'] };
const some: Sources = {
  sheet: { sheetId: 9, sheetName: 'Team workbooks', rows: 3 },
  sources: [
    { ...source('Anna Nowak', 'answers'), clients: 12, received: 5, deals: 1 },
    source('<b>Jan</b>', 'silent', B),
    source('Ewa', 'unconnected', 'C'.repeat(44)),
  ],
  salespeople: [],
};
const answers: Answers = {
  loadTeam: [{ members: [], settingsLocked: false, hasHistory: true }],
  loadSources: [none],
  addSources: [{ added: ['Anna Nowak', 'Jan'], sources: some }],
  removeSource: [{ outcome: 'removed', sources: { ...some, sources: some.sources.slice(0, 1) } }],
  showSheet: [{ shown: true }],
};
const open = async (settings: Partial<Parameters<typeof openSidebar>[1]> = {}) => {
  page = await openSidebar(browser, { panel: 'team', ...settings, answers: { ...answers, ...settings.answers } });
  const { sources } = sidebarTexts[settings.language ?? 'en'];
  await page.getByRole('button', { name: sources.collect }).click();
  await page.getByLabel(sources.links).waitFor();
};
const requestsTo = async (method: string) =>
  (await callsOf(page)).filter(call => call.method === method).map(call => call.request);
const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('several workbooks', () => {
  it('are collected from pasted links, each with whose it is', async () => {
    await open();
    const { sources } = sidebarTexts.en;
    await page.getByLabel(sources.links).fill(`Anna Nowak ${url(A)}#gid=0\n${B}\nhttps://example.com/x`);
    await page.getByText('Not a link to Google Sheets: https://example.com/x').waitFor();
    expect(await button('Collect').isDisabled()).toBe(true);
    await page.getByLabel(sources.links).fill(`Anna Nowak ${url(A)}#gid=0\n${B}`);
    expect(await page.getByLabel('Whose is the workbook …AAAAAA?').inputValue()).toBe('Anna Nowak');
    expect(await button('Collect').isDisabled()).toBe(true);
    await page.getByLabel('Whose is the workbook …BBBBBB?').fill('anna nowak');
    await page.getByText('This name is taken').first().waitFor();
    await page.getByLabel('Whose is the workbook …BBBBBB?').fill(' Jan ');
    await button('Collect').click();
    await page.getByText('2 workbooks added.').first().waitFor();
    expect(await requestsTo('addSources')).toEqual([
      {
        sources: [
          { salesperson: 'Anna Nowak', link: `https://docs.google.com/spreadsheets/d/${A}` },
          { salesperson: 'Jan', link: B },
        ],
      },
    ]);
    expect(await page.getByLabel(sources.links).inputValue()).toBe('');
  });

  it('are shown as they answer, with what to do about those that do not, whatever the names hold', async () => {
    await open({ answers: { loadSources: [some], addSources: [{ added: [], sources: some }] } });
    await page.getByText('12 clients · 5 referrals · 1 deal').waitFor();
    await page.getByText('<b>Jan</b>').waitFor();
    expect(await page.locator('main b').count()).toBe(0);
    await page.getByText('1 workbook gives no answer yet.').waitFor();
    await button('Show the sheet').click();
    await expect.poll(() => requestsTo('showSheet')).toEqual([{ sheetId: 9 }]);
    // What is typed meanwhile is still there when the answer has come.
    await page.getByLabel(sidebarTexts.en.sources.links).fill(A);
    await page.getByText('Collected already: Anna Nowak').waitFor();
    await button('Connect what was typed').click();
    await page.getByText('Connected.').first().waitFor();
    expect(await requestsTo('addSources')).toEqual([{ sources: [] }]);
    expect(await page.getByLabel(sidebarTexts.en.sources.links).inputValue()).toBe(A);
  });

  it('are removed, looked at again, and left for the team', async () => {
    await open({ answers: { loadSources: [some] } });
    await button('Remove: <b>Jan</b>').click();
    await page.getByText('No longer collecting from: <b>Jan</b>.').first().waitFor();
    expect(await requestsTo('removeSource')).toEqual([{ salesperson: '<b>Jan</b>', link: url(B) }]);
    expect(await page.locator('.source-entry').count()).toBe(1);
    await button('Look again').click();
    await expect.poll(() => requestsTo('loadSources')).toHaveLength(2);
    await page.getByRole('button', { name: 'Team' }).click();
    await page.getByText(sidebarTexts.en.team.nobody).waitFor();
  });

  it('show why they were refused', async () => {
    const fails = 'That is the link to this workbook itself: paste those of the salespeople.';
    await open({ answers: { addSources: [{ fails }] } });
    await page.getByLabel(sidebarTexts.en.sources.links).fill(`Anna ${A}`);
    await button('Collect').click();
    await page.getByRole('alert').getByText(fails).waitFor();
    expect(await page.getByLabel('Whose is the workbook …AAAAAA?').inputValue()).toBe('Anna');
  });

  it.each(LANGUAGES)('are in order for everyone, and fit into 300 pixels, in %s', async language => {
    await open({ language, height: 900, answers: { loadSources: [some] } });
    await page.getByLabel(sidebarTexts[language].sources.links).fill(`Ewa ${'D'.repeat(44)}\nx`);
    await page.locator('.field').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  });
});
